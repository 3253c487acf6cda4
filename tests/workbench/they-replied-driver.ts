import type { Locator } from 'playwright-core';
import { ACME, openDueView, plainSpaces, type DueViewDriver } from './due-view-driver';
import type { WorkbenchOptions } from './workbench';

/** The open form as a person meets it. */
export interface ReplyDriver extends DueViewDriver {
	/** Pastes as a person does: with the focus in the field. */
	readonly paste: (text: string) => Promise<void>;
	/** What was understood, as a sentence. */
	readonly summary: () => Promise<string>;
	/** The sentence that it was read from. */
	readonly quote: () => Promise<string>;
	/** What is going to be written. */
	readonly line: () => Promise<string>;
	/** Whether the outcome is logged, too. */
	readonly box: Locator;
	/** Presses Enter. */
	readonly confirm: () => Promise<void>;
	/** The note as it is now. */
	readonly present: () => Promise<string>;
}

/** A view with the form open over its row for Acme, on Mon 23 Nov 2026 unless told. */
export async function openReply(options: WorkbenchOptions = {}): Promise<ReplyDriver> {
	const view = await openDueView({ vault: { 'Acme.md': ACME }, ...options });
	await view.row('Check-in to Kim Lund').focus();
	await view.bench.page.keyboard.press('r');
	return replyDriver(view);
}

/** The form over a note that is open, whatever the list says of it. */
export async function openReplyOverNote(note: string): Promise<ReplyDriver> {
	const view = await openDueView({ vault: { 'Acme.md': note } });
	await view.bench.page.evaluate(() => {
		const { host } = window as unknown as { host: { app: { workspace: { openLinkText(link: string, from: string): Promise<void> } } } };
		return host.app.workspace.openLinkText('Acme', '');
	});
	await view.bench.command('They replied…');
	return replyDriver(view);
}

function replyDriver(view: DueViewDriver): ReplyDriver {
	const { page, settled, files } = view.bench;
	return {
		...view,
		box: page.getByRole('checkbox'),
		paste: async (text) => {
			await page.getByLabel('Their words').focus();
			await page.keyboard.insertText(text);
			await settled();
		},
		summary: async () => plainSpaces(await page.locator('#ifu-their-words-preview').innerText()),
		quote: () => page.locator('.ifu-reply-quote').innerText(),
		line: () => page.locator('.ifu-reply-line').innerText(),
		confirm: async () => {
			await page.keyboard.press('Enter');
			await settled();
		},
		present: () => files.read('Acme.md'),
	};
}

const HISTORY = ['', 'Best regards,', 'Kim Lund', 'Recruiter, Acme', '', 'On Fri, Nov 20, 2026 at 9:02 AM Alex Doe <alex@mail.example> wrote:', '> Dear Kim,', '> will you offer me the role by Monday?'];
/** A mail with these lines, a signature, and what it answers. */
export const mail = (...lines: readonly string[]): string => ['Hi Alex,', '', ...lines, ...HISTORY].join('\n');

/** A no. */
export const NO = mail('Thank you for the time that you gave us.', 'After long talks we have decided not to move forward with your application.', 'We wish you all the best.');
/** An offer that is to be answered by 4 December. */
export const OFFER = mail('It is my pleasure to offer you the role of Backend Engineer, starting on 11 January.', 'Please let me know by 4 December whether you accept.');
