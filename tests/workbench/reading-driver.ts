import type { Locator } from 'playwright-core';
import { interviewNote, plainSpaces } from './due-view-driver';
import { openWorkbench } from './flow';
import type { Workbench, WorkbenchOptions } from './workbench';

/** An interview on Tue 17 Nov 2026 with these properties; today is Mon 23 Nov. */
export function note(...lines: readonly string[]): string {
	return interviewNote('company: Acme', 'role: Backend Engineer', 'date: 2026-11-17', ...lines);
}

/** Opens the app with one note, which is shown in the editor. */
export async function openNote(text: string, options: WorkbenchOptions = {}): Promise<Workbench> {
	const bench = await openWorkbench({ vault: { 'Acme.md': text }, ...options });
	await bench.editor.open('Acme.md');
	return bench;
}

/** The readings in the text of the note in front. */
export function widgets({ editor }: Workbench): Locator {
	return editor.drawn('.ifu-reading');
}

/** What stands at the ends of lines, from top to bottom. */
export async function readings(bench: Workbench): Promise<string[]> {
	return (await widgets(bench).allTextContents()).map(plainSpaces);
}

/** Presses a key some times, and waits once. */
export async function press(bench: Workbench, key: string, times = 1): Promise<void> {
	for (let count = 0; count < times; count++) await bench.page.keyboard.press(key);
	await bench.settled();
}
