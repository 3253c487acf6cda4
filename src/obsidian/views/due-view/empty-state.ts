import { Notice } from 'obsidian';
import { addDays, isoDate, type CalendarDate } from '../../../core/date/calendar-date';
import { dayWords } from '../../../core/date/date-words';
import type { DueList } from '../../../core/due-list';
import type { DueActions } from '../../vault/due-actions';

/** A note that has something to do on the day it is shown: an interview of the day before. */
function exampleOn(today: CalendarDate): string {
	return [
		'---',
		'type: interview',
		'company: Acme',
		'role: Backend Engineer',
		`date: ${isoDate(addDays(today, -1))}T14:00`,
		'interviewers:',
		'  - Dana Reyes',
		'timeline: We decide by Friday',
		'---',
	].join('\n');
}

/** What stands in place of rows, or above them when there is nothing to send. */
export interface EmptyState {
	/** Null while the vault is being read, when nobody knows yet. */
	show(list: DueList | null, locale: string): void;
}

type FirstSteps = Pick<DueActions, 'newInterview' | 'newInterviewFromInvitation'>;

type Words = { readonly title: string; readonly text: string } | { readonly example: string };

/** An empty state at the end of `parent`; screen readers hear of it when it changes. */
export function emptyState(parent: HTMLElement, steps: FirstSteps): EmptyState {
	const element = parent.createDiv({ cls: 'ifu-empty', attr: { 'aria-live': 'polite' } });
	let shown = '';
	return {
		show(list, locale) {
			const words = list ? wordsFor(list, locale) : null;
			const content = JSON.stringify(words);
			if (content === shown) return;
			shown = content;
			element.empty();
			if (words === null) return;
			if ('example' in words) drawFirstRun(element, words.example, steps);
			else drawWords(element, words.title, words.text);
		},
	};
}

function wordsFor({ groups, ended, today }: DueList, locale: string): Words | null {
	const hasRows = Object.values(groups).some((rows) => rows.length > 0);
	if (!hasRows && ended.length === 0) return { example: exampleOn(today) };
	if (groups.overdue.length + groups.due.length > 0) return null;
	return { title: 'Nothing to send today.', text: hasRows ? nextWords([groups.upcoming, groups.waiting], today, locale) : ALL_ENDED };
}

const ALL_ENDED = 'All your applications have come to an end. When the next interview has a note, it shows here.';

function nextWords(groups: readonly DueList['groups']['upcoming'][], today: CalendarDate, locale: string): string {
	let next: CalendarDate | null = null;
	for (const rows of groups) {
		for (const row of rows) if (row.kind === 'follow-up' && (next === null || row.followUp.opens < next)) next = row.followUp.opens;
	}
	return next === null ? '' : `Next: ${dayWords(next, today, locale)}.`;
}

function drawWords(element: HTMLElement, title: string, text: string): void {
	element.createDiv({ cls: 'ifu-empty-title', text: title });
	if (text !== '') element.createDiv({ cls: 'ifu-empty-text', text });
}

function drawFirstRun(element: HTMLElement, example: string, steps: FirstSteps): void {
	drawWords(element, 'No interviews yet', 'Write one down, and this list says whom to write to, when, and why. Each interview is a note of yours; its company is all it needs.');
	const buttons = element.createDiv({ cls: 'ifu-empty-buttons' });
	addButton(buttons, 'New interview note', () => steps.newInterview()).addClass('mod-cta');
	addButton(buttons, 'From an invitation or e-mail', () => steps.newInterviewFromInvitation());
	const details = element.createEl('details', { cls: 'ifu-empty-example' });
	details.createEl('summary', { text: 'What such a note looks like' });
	details.createEl('pre', { cls: 'ifu-example', text: example, attr: { tabindex: '0', 'aria-label': 'An interview note' } });
	const copy = addButton(details.createDiv({ cls: 'ifu-empty-buttons' }), 'Copy this example', () => void copyExample(copy.win, example));
}

function addButton(parent: HTMLElement, text: string, act: () => void): HTMLButtonElement {
	const button = parent.createEl('button', { text, attr: { type: 'button' } });
	button.addEventListener('click', act);
	return button;
}

async function copyExample(win: Window, example: string): Promise<void> {
	try {
		await win.navigator.clipboard.writeText(`${example}\n`);
		new Notice('Copied. Paste it into an empty note and make it yours.');
	} catch {
		new Notice('The example could not be copied. Select it and copy it by hand.');
	}
}
