import { Notice } from 'obsidian';
import { addDays, isoDate, type CalendarDate } from '../../../core/date/calendar-date';
import { dayWords } from '../../../core/date/date-words';
import type { DueList } from '../../../core/due-list';

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

type Words = { readonly title: string; readonly text: string } | { readonly example: string };

/** An empty state at the end of `parent`; screen readers hear of it when it changes. `newInterview` makes the first note. */
export function emptyState(parent: HTMLElement, newInterview: () => void): EmptyState {
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
			if ('example' in words) drawFirstRun(element, words.example, newInterview);
			else drawWords(element, words.title, words.text);
		},
	};
}

function wordsFor({ groups, ended, today }: DueList, locale: string): Words | null {
	const rows = Object.values(groups).flat();
	if (rows.length === 0 && ended.length === 0) return { example: exampleOn(today) };
	if (groups.overdue.length + groups.due.length > 0) return null;
	return { title: 'Nothing to send today.', text: rows.length === 0 ? ALL_ENDED : nextWords([...groups.upcoming, ...groups.waiting], today, locale) };
}

const ALL_ENDED = 'All your applications have come to an end. When the next interview has a note, it shows here.';

function nextWords(rows: DueList['groups']['upcoming'], today: CalendarDate, locale: string): string {
	const days = rows.flatMap((row) => (row.kind === 'follow-up' ? [row.followUp.opens] : []));
	const [next] = days.sort((a, b) => a - b);
	return next === undefined ? '' : `Next: ${dayWords(next, today, locale)}.`;
}

function drawWords(element: HTMLElement, title: string, text: string): void {
	element.createDiv({ cls: 'ifu-empty-title', text: title });
	if (text !== '') element.createDiv({ cls: 'ifu-empty-text', text });
}

function drawFirstRun(element: HTMLElement, example: string, newInterview: () => void): void {
	element.createDiv({ cls: 'ifu-empty-title', text: 'No interviews yet' });
	element.createDiv({
		cls: 'ifu-empty-text',
		text: 'An interview is a note with a few properties. Write one down, and this list says whom to write to, when, and why.',
	});
	element.createEl('pre', { cls: 'ifu-example', text: example, attr: { tabindex: '0', 'aria-label': 'What an interview note looks like' } });
	const buttons = element.createDiv({ cls: 'ifu-empty-buttons' });
	const create = buttons.createEl('button', { cls: 'mod-cta', text: 'New interview note', attr: { type: 'button' } });
	create.addEventListener('click', newInterview);
	const copy = buttons.createEl('button', { text: 'Copy this example', attr: { type: 'button' } });
	copy.addEventListener('click', () => void copyExample(copy.win, example));
}

async function copyExample(win: Window, example: string): Promise<void> {
	try {
		await win.navigator.clipboard.writeText(`${example}\n`);
		new Notice('Copied. Paste it into an empty note and make it yours.');
	} catch {
		new Notice('The example could not be copied. Select it and copy it by hand.');
	}
}
