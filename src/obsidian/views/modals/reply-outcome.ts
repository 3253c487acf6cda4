import { Setting } from 'obsidian';
import { isoDate, type CalendarDate } from '../../../core/date/calendar-date';
import { longDayWords } from '../../../core/date/date-words';
import type { Understanding } from '../../../core/reply/understanding';
import { addDayField, type DayContext } from './day-field';
import { confirmOnEnter } from './form-field';

/** An outcome that is to be logged with a reply. */
export interface ReplyOutcome {
	readonly kind: 'rejected' | 'offer';
	/** The last day to answer an offer; null when none is named. */
	readonly deadline: CalendarDate | null;
}

/** Whether the outcome is logged with the reply, and by when an offer is to be answered. */
export interface ReplyOutcomeFields {
	/** Shows what can be logged besides the reply. */
	show(understanding: Understanding | null): void;
	/** What is to be logged as it stands; null for nothing. A day that cannot be read is none here. */
	present(): ReplyOutcome | null;
	/** The same; undefined when a field says what is wrong. */
	require(): ReplyOutcome | null | undefined;
}

interface ReplyOutcomeOptions {
	/** The outcome in the note, as typed; null when it has none. */
	readonly held: string | null;
	/** The day they wrote; undefined while it cannot be read. */
	readonly on: () => CalendarDate | undefined;
	readonly onInput: () => void;
}

const OUTCOMES = { rejection: 'rejected', offer: 'offer', timeline: null, 'next-round': null, nothing: null } as const;

/** Adds both fields at the end of the form; they are seen when there is an outcome to log. */
export function addReplyOutcome(form: HTMLElement, context: DayContext, { held, on, onInput }: ReplyOutcomeOptions): ReplyOutcomeFields {
	const { settingEl, labelEl, boxEl } = addCheckbox(form, 'ifu-log-outcome');
	const deadline = addDayField(form, context, {
		name: 'Answer by',
		hint: 'Leave it empty when they named no day.',
		saidOn: on,
		refusal: (by) => beforeOffer(by, on(), context.locale),
		onInput,
	});
	let kind: ReplyOutcome['kind'] | null = null;
	let shown = '';

	function draw(): void {
		settingEl.toggle(kind !== null);
		deadline.field.setting.settingEl.toggle(kind === 'offer' && boxEl.checked);
	}

	boxEl.addEventListener('change', () => {
		draw();
		onInput();
	});
	draw();
	return {
		show(understanding) {
			const now = understanding ? OUTCOMES[understanding.kind] : null;
			const by = understanding?.deadline === undefined ? '' : isoDate(understanding.deadline);
			const state = [now, understanding?.sure, by].join(' ');
			kind = now;
			// What the person has changed by hand stays until the words say something else, also while the day is being typed.
			if (state !== shown && (understanding || on() !== undefined)) {
				boxEl.checked = understanding?.sure === true && held === null;
				deadline.field.inputEl.value = by;
				labelEl.setText(held === null ? `Also log the outcome: ${now ?? ''}` : `Replace the outcome in the note: ${held}`);
				shown = state;
			}
			deadline.refresh();
			draw();
		},
		present() {
			if (kind === null || !boxEl.checked) return null;
			return { kind, deadline: kind === 'offer' ? (deadline.day()?.on ?? null) : null };
		},
		require() {
			if (kind === null || !boxEl.checked) return null;
			if (kind === 'rejected' || deadline.field.words() === '') return { kind, deadline: null };
			const day = deadline.require();
			return day && { kind, deadline: day.on };
		},
	};
}

interface Checkbox {
	readonly settingEl: HTMLElement;
	readonly labelEl: HTMLElement;
	readonly boxEl: HTMLInputElement;
}

function addCheckbox(form: HTMLElement, id: string): Checkbox {
	const setting = new Setting(form).setClass('ifu-field').setClass('ifu-check');
	const labelEl = setting.nameEl.createEl('label', { attr: { for: id } });
	const boxEl = setting.controlEl.createEl('input', { type: 'checkbox', attr: { id } });
	confirmOnEnter(boxEl);
	return { settingEl: setting.settingEl, labelEl, boxEl };
}

function beforeOffer(by: CalendarDate, on: CalendarDate | undefined, locale: string): string | null {
	if (on === undefined || by >= on) return null;
	return `${longDayWords(by, locale)} is before the offer, which came on ${longDayWords(on, locale)}. Type that day or a later one.`;
}
