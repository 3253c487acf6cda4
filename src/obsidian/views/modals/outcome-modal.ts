import { Setting, type App } from 'obsidian';
import type { CalendarDate } from '../../../core/date/calendar-date';
import { longDayWords } from '../../../core/date/date-words';
import { OUTCOMES, type Outcome, type OutcomeKind } from '../../../core/interview/interview';
import { addDayField, type DayContext } from './day-field';
import { openForm } from './form';
import { confirmOnEnter } from './form-field';

/** An outcome, and the last day to answer when it is an offer that names one. */
export interface OutcomeInWords extends Outcome {
	readonly deadline: CalendarDate | null;
}

interface OutcomeOptions extends DayContext {
	readonly subject: string;
	onConfirm(outcome: OutcomeInWords): void;
}

const OUTCOME_WORDS: Readonly<Record<OutcomeKind, string>> = {
	offer: 'They made an offer',
	rejected: 'They said no',
	withdrawn: 'I withdrew',
	accepted: 'I accepted',
	declined: 'I declined',
};

/** Asks how an application went on or ended, and when. */
export function openOutcomeModal(app: App, { subject, onConfirm, ...context }: OutcomeOptions): void {
	openForm(app, {
		title: 'Outcome',
		subject,
		confirm: 'Log outcome',
		build(form) {
			const kind = addKindField(form, () => showDeadline());
			const date = addDayField(form, context, {
				name: 'Date',
				initial: 'today',
				hint: 'The day it was settled.',
				lies: 'until-today',
				onInput: () => deadline.refresh(),
			});
			const deadline = addDayField(form, context, {
				name: 'Answer by',
				hint: 'Leave it empty when they named no day.',
				saidOn: () => date.day()?.on,
				refusal: (by) => beforeOffer(by, date.day()?.on),
			});

			function beforeOffer(by: CalendarDate, on: CalendarDate | undefined): string | null {
				if (on === undefined || by >= on) return null;
				return `${longDayWords(by, context.locale)} is before the offer, which came on ${longDayWords(on, context.locale)}. Type that day or a later one.`;
			}

			function showDeadline(): void {
				deadline.field.setting.settingEl.toggle(kind() === 'offer');
			}

			showDeadline();
			return () => {
				const on = date.require()?.on;
				const hasDeadline = kind() === 'offer' && deadline.field.words() !== '';
				const by = hasDeadline ? deadline.require()?.on : null;
				if (on === undefined || by === undefined) return null;
				const outcome: OutcomeInWords = { kind: kind(), on, deadline: by };
				return () => onConfirm(outcome);
			};
		},
	});
}

/** Adds the choice of what happened and returns what reads it. */
function addKindField(form: HTMLElement, onInput: () => void): () => OutcomeKind {
	const setting = new Setting(form).setClass('ifu-field');
	setting.nameEl.createEl('label', { text: 'What happened', attr: { for: 'ifu-outcome' } });
	const selectEl = setting.controlEl.createEl('select', { cls: 'dropdown', attr: { id: 'ifu-outcome' } });
	for (const kind of OUTCOMES) selectEl.createEl('option', { text: OUTCOME_WORDS[kind], value: kind });
	confirmOnEnter(selectEl);
	selectEl.addEventListener('change', onInput);
	return () => OUTCOMES.find((kind) => kind === selectEl.value) ?? OUTCOMES[0];
}
