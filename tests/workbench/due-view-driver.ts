import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { openWorkbench } from './flow';
import type { Workbench, WorkbenchOptions } from './workbench';
import type { WorkbenchWindow } from './workbench-window';

/** The view's type, as the app knows it. */
export const DUE_VIEW = 'interview-follow-ups-due';

/** The open due view as a person meets it: groups and rows by what they are called. */
export interface DueViewDriver {
	readonly bench: Workbench;
	/** A group of the list by its title; without its count. */
	readonly group: (title: string) => Locator;
	/** A row by the beginning of its name: "Check-in to Kim Lund", or more of it when there are two. */
	readonly row: (name: string) => Locator;
	/** The rows of a group by their titles, from top to bottom; none when the group is not shown or folded. */
	readonly titles: (group: string) => Promise<string[]>;
	/** The shown groups with their counts: "Overdue, 2". */
	readonly groups: () => Promise<string[]>;
	/** The name of what has the focus, as a screen reader says it. */
	readonly focused: () => Promise<string>;
}

/** Opens an app with the due view in its right side bar, read and drawn. */
export async function openDueView(options: WorkbenchOptions = {}): Promise<DueViewDriver> {
	const bench = await openWorkbench(options);
	await bench.command('Open follow-ups due');
	await readWhole(bench);
	return dueViewDriver(bench);
}

/** A button's name is followed by what it is about: "Mark sent: Check-in to Kim Lund". */
function focusedName(): string {
	const { activeElement } = document;
	const wordsOf = (attribute: string): string => document.getElementById(activeElement?.getAttribute(attribute) ?? '')?.textContent ?? '';
	if (activeElement?.tagName !== 'BUTTON') return wordsOf('aria-labelledby') || (activeElement?.tagName ?? '');
	return `${activeElement.ariaLabel ?? activeElement.textContent}: ${wordsOf('aria-describedby')}`;
}

/** Waits until the view shows the whole vault. */
export async function readWhole({ side }: Workbench): Promise<void> {
	// For its first second the progress is there without being seen.
	await side.locator('.ifu-progress[style*="display: none"]').waitFor({ state: 'attached' });
}

/** The due view of a workbench, once it has been opened. */
export function dueViewDriver(bench: Workbench): DueViewDriver {
	const { side, page } = bench;
	const group = (title: string): Locator => side.getByRole('treeitem', { name: new RegExp(`^${title}, \\d+$`) });
	return {
		bench,
		group,
		row: (name) => side.getByRole('treeitem', { name: new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) }).first(),
		titles: async (title) => {
			await bench.settled();
			return (await group(title).locator('.ifu-row-title').allInnerTexts()).map(plainSpaces);
		},
		groups: async () => {
			await bench.settled();
			return await side.locator('.ifu-group > .ifu-name').allTextContents();
		},
		focused: () => page.evaluate(focusedName),
	};
}

/** Spaces that keep words together as ordinary ones. */
export function plainSpaces(text: string): string {
	return text.replaceAll('\u00a0', ' ');
}

/** Closes the view as its tab's cross does. */
export async function closeDueView({ page }: Workbench): Promise<void> {
	await page.evaluate((type) => (window as unknown as WorkbenchWindow).host.app.workspace.detachLeavesOfType(type), DUE_VIEW);
}

/** Opens a second due view, as a tab of the main area. */
export async function openInMainArea({ page, settled }: Workbench): Promise<void> {
	await page.evaluate(async (type) => {
		const { workspace } = (window as unknown as WorkbenchWindow).host.app;
		await workspace.getLeaf('tab').setViewState({ type, active: true });
	}, DUE_VIEW);
	await settled();
}

/** Folds the right side bar, or unfolds it. */
export async function setSideFolded({ page, settled }: Workbench, folded: boolean): Promise<void> {
	await page.evaluate((fold) => {
		const { rightSplit } = (window as unknown as WorkbenchWindow).host.app.workspace;
		if (fold) rightSplit.collapse();
		else rightSplit.expand();
	}, folded);
	await settled();
}

/** Waits for a notice that says this, word for word or by pattern. */
export async function expectNotice(bench: Workbench, words: RegExp | string): Promise<void> {
	const said = expect.poll(async () => (await bench.notices()).join('\n'));
	await (typeof words === 'string' ? said.toContain(words) : said.toMatch(words));
}

/** An interview note with these lines of properties below its type. */
export function interviewNote(...properties: readonly string[]): string {
	return ['---', 'type: interview', ...properties, '---', 'What we talked about.', ''].join('\n');
}

/** Acme, spoken on Wed 18 Nov 2026 with thank-yous sent: on Mon 23 Nov a check-in to Kim Lund is due until Wed 25 Nov. */
export const ACME = interviewNote(
	'company: Acme',
	'role: Backend Engineer',
	'date: 2026-11-18',
	'interviewers:',
	'  - Dana Reyes',
	'  - Kim Lund (recruiter)',
	'sent:',
	'  - 2026-11-19 thank-you to Dana Reyes',
	'  - 2026-11-19 thank-you to Kim Lund',
);
