import { Notice } from 'obsidian';
import { dayWords } from '../../../core/date/date-words';
import type { DueList } from '../../../core/due-list';

const EXAMPLE = [
	'---',
	'type: interview',
	'company: Acme',
	'role: Backend Engineer',
	'date: 2026-11-03T14:00',
	'interviewers:',
	'  - Dana Reyes',
	'timeline: We decide by Friday',
	'---',
].join('\n');

/** What stands in place of rows, or above them when there is nothing to send; fills `element` or leaves it empty. */
export function drawEmptyState(element: HTMLElement, { groups, ended, today }: DueList, locale: string): void {
	const rows = Object.values(groups).reduce((count, group) => count + group.length, 0);
	if (rows === 0 && ended.length === 0) {
		drawFirstRun(element);
		return;
	}
	if (groups.overdue.length + groups.due.length > 0) return;
	element.createDiv({ cls: 'ifu-empty-title', text: 'Nothing to send today.' });
	const next = [...groups.upcoming, ...groups.waiting]
		.flatMap((row) => (row.kind === 'follow-up' ? [row.followUp.opens] : []))
		.sort((a, b) => a - b)[0];
	if (next !== undefined) element.createDiv({ cls: 'ifu-empty-text', text: `Next: ${dayWords(next, today, locale)}.` });
	else if (rows === 0) element.createDiv({ cls: 'ifu-empty-text', text: 'All your applications have come to an end. When the next interview has a note, it shows here.' });
}

function drawFirstRun(element: HTMLElement): void {
	element.createDiv({ cls: 'ifu-empty-title', text: 'No interviews yet' });
	element.createDiv({
		cls: 'ifu-empty-text',
		text: 'An interview is a note with a few properties. Write one down, and this list says whom to write to, when, and why.',
	});
	element.createEl('pre', { cls: 'ifu-example', text: EXAMPLE, attr: { tabindex: '0', 'aria-label': 'What an interview note looks like' } });
	const copy = element.createEl('button', { cls: 'mod-cta', text: 'Copy this example', attr: { type: 'button', 'data-focus': 'copy' } });
	copy.addEventListener('click', () => void copyExample(copy.win));
}

async function copyExample(win: Window): Promise<void> {
	try {
		await win.navigator.clipboard.writeText(`${EXAMPLE}\n`);
		new Notice('Copied. Paste it into an empty note and make it yours.');
	} catch {
		new Notice('The example could not be copied. Select it and copy it by hand.');
	}
}
