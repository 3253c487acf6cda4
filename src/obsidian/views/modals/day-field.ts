import type { CalendarDate } from '../../../core/date/calendar-date';
import { longDayWords } from '../../../core/date/date-words';
import type { DateOrder } from '../../../core/settings/settings';
import { readDay, type DayInWords } from '../../../core/timeline/read-day';
import { addField, type FormField } from './form-field';

/** What the reading and the writing of a day depend on. */
export interface DayContext {
	readonly today: CalendarDate;
	readonly dateOrder: DateOrder;
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
}

interface DayFieldOptions {
	readonly name: string;
	readonly initial?: string;
	readonly hint: string;
	/** Whether the day has passed or is still to come: "Friday" is then the last or the next one. Both include today when absent. */
	readonly lies?: 'until-today' | 'after-today';
	/** The day that "in a week" is counted from; today when absent or unknown. */
	readonly saidOn?: () => CalendarDate | undefined;
	readonly onInput?: () => void;
}

/** Adds the field at the end of the form. */
export function addDayField(form: HTMLElement, context: DayContext, { name, initial = '', hint, lies, saidOn, onInput }: DayFieldOptions): DayField {
	const field = addField(form, {
		name,
		initial,
		placeholder: 'Next Tuesday, in 3 days, 2026-11-27…',
		onInput() {
			show();
			onInput?.();
		},
	});

	function read(): DayInWords | undefined {
		if (lies === 'until-today') return readPastDay(field.words(), context);
		return readWords(field.words(), saidOn?.() ?? context.today, context);
	}

	function show(): void {
		const day = read();
		field.preview(day ? previewOf(day, context) : hint);
	}

	function complaint(day: DayInWords | undefined): string | null {
		const words = field.words();
		if (words === '') return 'Type a day, for example “tomorrow” or “next Tuesday”.';
		if (!day) return `“${words}” holds no date I can read. Try “tomorrow”, “next Tuesday” or “2026-11-27”.`;
		if (lies === 'until-today' && day.on > context.today) return `${longDayWords(day.on, context.locale)} is still to come. Type today or a day before it.`;
		if (lies === 'after-today' && day.on <= context.today) return `${longDayWords(day.on, context.locale)} is not after today. Type a later day.`;
		return null;
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
	};
}

/** "→ Tue 1 Dec 2026", with the time when the words name one. */
function previewOf({ on, minutes }: DayInWords, { locale }: DayContext): string {
	const time = minutes === undefined ? '' : `, ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
	return `→ ${longDayWords(on, locale)}${time}`;
}

function readWords(words: string, saidOn: CalendarDate, { dateOrder }: DayContext): DayInWords | undefined {
	return words === '' ? undefined : readDay(words, { saidOn, dateOrder });
}

/** "Friday", said of something that has happened, is the one before today. */
function readPastDay(words: string, context: DayContext): DayInWords | undefined {
	const day = readWords(words, context.today, context);
	if (!day || day.absolute || day.on <= context.today) return day;
	const last = readWords(`last ${words}`, context.today, context);
	return last && last.on <= context.today ? last : day;
}
