import type { CalendarDate } from '../../../core/date/calendar-date';
import { longDayWords } from '../../../core/date/date-words';
import { readDay, type DayInWords } from '../../../core/timeline/read-day';
import type { ReadingContext, ReadingWays } from '../../../core/timeline/timeline';
import { addField, type FormField } from './form-field';

/** What the reading and the writing of a day depend on. */
export interface DayContext extends ReadingWays {
	readonly today: CalendarDate;
	/** A BCP 47 tag. */
	readonly locale: string;
}

/** A field for one day in words, which shows the day it reads while one types. */
export interface DayField {
	readonly field: FormField;
	/** The day as it stands; undefined when it cannot be read or is refused. */
	day(): DayInWords | undefined;
	/** The same, and the field says what is wrong when there is no day. */
	require(): DayInWords | undefined;
	/** Reads the words anew, because the day they count from has changed. */
	refresh(): void;
}

interface DayFieldOptions {
	readonly name: string;
	readonly initial?: string;
	readonly hint: string;
	/**
	 * Whether the day has passed, so that "Friday" is the last one, or is still to come; when absent, "Friday" is the next one and any
	 * day will do. Near today, a date without its year is of the year that brings it nearer.
	 */
	readonly lies?: 'until-today' | 'after-today' | 'near-today';
	/** The day that "in a week" is counted from; today when absent or unknown. */
	readonly saidOn?: () => CalendarDate | undefined;
	/** What is wrong with a day for other reasons, as a sentence; null when nothing is. */
	readonly refusal?: (on: CalendarDate) => string | null;
	/** After each change of the words. */
	readonly onInput?: () => void;
}

const PLACEHOLDERS = {
	'until-today': 'Yesterday, Friday, 20 Nov…',
	'after-today': 'Next Tuesday, in 3 days, 2026-11-27…',
	'near-today': 'Yesterday 3pm, Tuesday 10:00, 20 Nov…',
};

const HALF_A_YEAR = 183;

/** Adds the field at the end of the form. */
export function addDayField(form: HTMLElement, context: DayContext, { name, initial = '', hint, lies, saidOn, refusal, onInput }: DayFieldOptions): DayField {
	const field = addField(form, {
		name,
		initial,
		placeholder: PLACEHOLDERS[lies ?? 'after-today'],
		onInput() {
			show();
			onInput?.();
		},
		onLeave() {
			if (field.words() !== '') field.error(complaint(read()));
		},
	});

	function read(): DayInWords | undefined {
		const words = field.words();
		if (words === '') return undefined;
		const { dateOrder, languages, today } = context;
		const ways = { saidOn: saidOn?.() ?? today, dateOrder, languages };
		return lies === 'near-today' ? nearest(words, ways) : readDay(words, { ...ways, ...(lies === 'until-today' && { direction: 'past' }) });
	}

	function show(): void {
		const day = read();
		field.preview(day ? previewOf(day, context) : hint);
	}

	function complaint(day: DayInWords | undefined): string | null {
		const words = field.words();
		const [near, named] = lies === 'until-today' ? ['yesterday', 'last Friday'] : ['tomorrow', 'next Tuesday'];
		if (words === '') return `Type a day, for example “${near}” or “${named}”.`;
		if (!day) return `“${words}” holds no date I can read. Try “${near}”, “${named}” or “2026-11-27”.`;
		if (lies === 'until-today' && day.on > context.today) return `${longDayWords(day.on, context.locale)} is still to come. Type today or a day before it.`;
		if (lies === 'after-today' && day.on <= context.today) return `${longDayWords(day.on, context.locale)} is not after today. Type a later day.`;
		return refusal?.(day.on) ?? null;
	}

	show();
	return {
		field,
		day() {
			const day = read();
			return complaint(day) === null ? day : undefined;
		},
		require() {
			const day = read();
			const wrong = complaint(day);
			field.error(wrong);
			return wrong === null ? day : undefined;
		},
		refresh() {
			field.error(null);
			show();
		},
	};
}

/** The day as the next one, unless it lies far ahead and the last one is nearer. */
function nearest(words: string, ways: ReadingContext): DayInWords | undefined {
	const next = readDay(words, ways);
	if (!next || next.on - ways.saidOn <= HALF_A_YEAR) return next;
	const last = readDay(words, { ...ways, direction: 'past' });
	return last && ways.saidOn - last.on < next.on - ways.saidOn ? last : next;
}

/** "→ Tue 1 Dec 2026", with the time when the words name one. */
function previewOf({ on, minutes }: DayInWords, { locale }: DayContext): string {
	const time = minutes === undefined ? '' : `, ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
	return `→ ${longDayWords(on, locale)}${time}`;
}
