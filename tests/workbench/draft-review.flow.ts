import { describe, expect, it } from 'vitest';
import { ACME, expectNotice, interviewNote, openDueView } from './due-view-driver';
import { selection } from './draft-driver';
import { clipboard, DRAFT, draft, KIM, opened, openMessage } from './send-driver';
import type { Workbench, WorkbenchOptions } from './workbench';
import type { WorkbenchWindow } from './workbench-window';

const FINE = 'Hi Kim,\n\nyour words on the **migration** have stayed with me; I built a small pilot of it and could send it.\n\nKind regards,\nAda Byron\n';
const CHASING = FINE.replace('your words', 'I am just checking in. Your words');

/** A vault with this message to Kim. */
function vaultOf(body: string): Record<string, string> {
	return { 'Acme.md': ACME, [DRAFT]: draft(body), 'People/Kim Lund.md': KIM };
}

/** Until the editor has looked at what stands in it. */
async function reviewed({ page, settled }: Workbench): Promise<void> {
	await settled();
	await page.clock.runFor(1_500);
	await settled();
}

async function open(body: string, options: WorkbenchOptions = {}): Promise<Workbench> {
	const bench = await openMessage({ vault: vaultOf(body), ...options });
	await reviewed(bench);
	return bench;
}

const MARK = '.cm-lintRange-warning';

describe('while one writes a message', () => {
	it('a mistake is marked after a pause, says why, and goes with its fix', async () => {
		const bench = await open(FINE);
		expect(await bench.editor.drawn(MARK).count()).toBe(0);
		await bench.editor.typeAtEnd('your words', ' I am just checking in.');
		await reviewed(bench);
		expect(await bench.editor.drawn(MARK).allInnerTexts()).toHaveLength(1);
		await bench.editor.drawn(MARK).hover();
		await bench.page.clock.runFor(1_000);
		const tooltip = bench.page.locator('.cm-tooltip-lint');
		await tooltip.waitFor();
		expect(await tooltip.innerText()).toContain('Everybody writes this when they wait');
		await bench.screenshot('review-mark-light');
		await tooltip.getByRole('button').first().click();
		await reviewed(bench);
		expect(await bench.editor.drawn(MARK).count()).toBe(0);
		expect(await bench.editor.text()).not.toContain('just checking in');
		expect(await bench.editor.text()).toContain('could send it.');
	});

	it('can be left alone here, which the note keeps as a flat list', async () => {
		const bench = await open(CHASING, { theme: 'dark' });
		await bench.editor.drawn(MARK).hover();
		await bench.page.clock.runFor(1_000);
		await bench.page.locator('.cm-tooltip-lint').waitFor();
		await bench.screenshot('review-mark-dark');
		await bench.page.locator('.cm-tooltip-lint').getByRole('button', { name: 'Ignore here' }).click();
		await expectNotice(bench, 'Left alone in this note.');
		expect(await bench.files.read(DRAFT)).toMatch(/\nignore:\n {2}- generic “[^”\n]*checking in[^”\n]*”\n/);
		await reviewed(bench);
		expect(await bench.editor.drawn(MARK).count()).toBe(0);
		await bench.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => bench.files.read(DRAFT)).toBe(draft(CHASING));
	});

	it('looks at nothing but messages, and at nothing at all when it is switched off', async () => {
		const bench = await openMessage({ vault: { ...vaultOf(CHASING), 'Diary.md': 'I am just checking in. Any updates?' } }, 'Diary.md');
		await reviewed(bench);
		expect(await bench.editor.drawn(MARK).count()).toBe(0);
		const off = await open(CHASING, { settings: { reviewDrafts: false } });
		expect(await off.editor.drawn(MARK).count()).toBe(0);
		const quiet = await open(CHASING, { settings: { quietRules: ['generic'] } });
		expect(await quiet.editor.drawn(MARK).count()).toBe(0);
	});

	it('knows the interview, what was sent, and their date', async () => {
		const said = ACME.replace('sent:', 'timeline: by Friday 27 November\nsent:');
		const bench = await openMessage({ vault: { ...vaultOf(FINE), 'Acme.md': said } });
		await reviewed(bench);
		await bench.command('Review draft');
		const thing = bench.page.locator('.ifu-thing');
		await thing.first().waitFor();
		expect((await thing.allInnerTexts()).join('\n')).toMatch(/27 Nov|date|Friday/);
		await bench.page.keyboard.press('Escape');
	});
});

describe('a summary', () => {
	it('shows what there is to look at before a message goes out, and holds nobody up', async () => {
		const bench = await open(CHASING);
		await bench.command('Open in mail app');
		await bench.page.getByText('One thing to look at').waitFor();
		await bench.screenshot('review-summary-light');
		await bench.page.getByRole('button', { name: 'Look first' }).click();
		expect(await selection(bench)).toContain('checking in');
		await bench.command('Open in mail app');
		await bench.page.getByRole('button', { name: 'Open mail app all the same' }).click();
		await expect.poll(() => opened(bench)).toHaveLength(1);
	});

	it('comes from the palette too, where a fix is one click, and says when all is well', async () => {
		const bench = await open(CHASING);
		await bench.command('Review draft');
		const [fix] = await bench.page.locator('.ifu-thing button').allInnerTexts().then((names) => names.filter((name) => name !== 'Show' && name !== 'Ignore here'));
		await bench.page.locator('.ifu-thing').getByRole('button', { name: fix ?? 'no fix' }).click();
		await expect.poll(bench.editor.text).not.toContain('just checking in');
		await bench.settled();
		await bench.command('Review draft');
		await expectNotice(bench, 'Nothing to look at: this can go out.');
	});

	it('stands in the row of the list, and follows what is written', async () => {
		const { bench, row } = await openDueView({ vault: vaultOf(CHASING) });
		await row('Check-in to Kim Lund').getByRole('button', { name: 'Open draft · 1 thing to look at' }).waitFor();
		await bench.screenshot('review-row');
		await bench.files.write(DRAFT, draft(FINE));
		await expect.poll(() => row('Check-in to Kim Lund').getByRole('button').first().innerText()).toBe('Open draft');
	});

	it('finds what two thank-yous of one interview share', async () => {
		const note = interviewNote('company: Acme', 'role: Engineer', 'date: 2026-11-22', 'interviewers: [Dana Reyes, Sam Ortiz]').replace('What we talked about.', '- the rota on the wall');
		const thanks = (to: string): string => draft(`Hi ${to.split(' ')[0] ?? ''},\n\nthank you for showing me the rota on the wall, and for the walk through the quiet hall afterwards. I would enjoy working on that with you all.\n\nKind regards,\nAda\n`, { to }).replace('step: check-in', 'step: thank-you');
		const bench = await openMessage({ vault: { 'Acme.md': note, 'Drafts/Dana.md': thanks('Dana Reyes'), 'Drafts/Sam.md': thanks('Sam Ortiz') } }, 'Drafts/Sam.md');
		await bench.command('Review draft');
		await bench.page.locator('.ifu-thing', { hasText: 'somebody else from the same interview' }).waitFor();
		await bench.page.keyboard.press('Escape');
	});
});

describe('what is on the screen and not saved yet', () => {
	it('is looked at, and goes out', async () => {
		const bench = await open(FINE);
		await bench.page.evaluate(() => {
			const { workspace } = (window as unknown as WorkbenchWindow).host.app;
			// The app saves two seconds after the last key.
			Object.assign(workspace.getMostRecentLeaf()?.view ?? {}, { requestSave: () => undefined });
		});
		await bench.editor.typeAtEnd('your words', ' I am just checking in.');
		expect(await bench.files.read(DRAFT)).toBe(draft(FINE));
		await bench.command('Copy message');
		await bench.page.getByText('One thing to look at').waitFor();
		await bench.page.getByRole('button', { name: 'Copy all the same' }).click();
		await expectNotice(bench, 'Copied.');
		expect(await clipboard(bench)).toContain('I am just checking in.');
	});

	it('is mended, with Windows line ends on the disk, too', async () => {
		const bench = await openMessage({ vault: { ...vaultOf(FINE), [DRAFT]: draft(CHASING).replaceAll('\n', '\r\n') } });
		await bench.command('Review draft');
		await bench.page.locator('.ifu-thing').getByRole('button', { name: 'Remove this sentence' }).click();
		await expect.poll(bench.editor.text).not.toContain('just checking in');
	});
});

describe('marks in an open message', () => {
	it('follow what becomes known of the interview', async () => {
		const bench = await open(FINE);
		expect(await bench.editor.drawn(MARK).count()).toBe(0);
		await bench.files.write('Acme.md', ACME.replace('sent:', 'timeline: by Friday 27 November\nsent:'));
		await reviewed(bench);
		await expect.poll(() => bench.editor.drawn(MARK).count()).toBe(1);
	});

	it('take nothing that was written since', async () => {
		const bench = await open(CHASING);
		await bench.editor.drawn(MARK).hover();
		await bench.page.clock.runFor(400);
		await bench.page.locator('.cm-tooltip-lint').waitFor();
		await bench.page.evaluate(() => {
			const { state, dispatch } = (window as unknown as WorkbenchWindow).host.editor();
			const at = state.doc.toString().indexOf('checking in') + 8;
			dispatch({ changes: { from: at, insert: ' the valves' } });
		});
		const button = bench.page.locator('.cm-tooltip-lint').getByRole('button').first();
		if (await button.isVisible()) await button.click();
		expect(await bench.editor.text()).toContain('checking the valves in. Your words');
	});

	it('are not made for what the same person got before', async () => {
		const vault = { ...vaultOf(FINE), 'Drafts/Value.md': draft(FINE).replace('step: check-in', 'step: value-add') };
		const bench = await openMessage({ vault });
		await bench.command('Review draft');
		await expectNotice(bench, 'Nothing to look at: this can go out.');
	});
});

describe('on a phone', () => {
	it('the buttons before sending fit, too', async () => {
		const bench = await open(CHASING, { phone: true });
		await bench.command('Open in mail app');
		await bench.page.getByRole('button', { name: 'Look first' }).waitFor();
		await bench.screenshot('review-phone-sending');
		const overflow = await bench.page.locator('.modal').evaluate((modal) => Math.max(...[modal, ...modal.querySelectorAll('*')].map((each) => each.scrollWidth - each.clientWidth).filter((over, index) => index < 3 || over < 400)));
		expect(overflow).toBeLessThanOrEqual(1);
		await bench.page.keyboard.press('Escape');
	});

	it('the summary fits', async () => {
		const bench = await open(CHASING, { phone: true, theme: 'dark' });
		await bench.command('Review draft');
		await bench.page.locator('.ifu-thing').first().waitFor();
		const { width } = (await bench.page.locator('.modal').boundingBox()) ?? { width: 999 };
		expect(width).toBeLessThanOrEqual(320);
		await bench.screenshot('review-phone');
		await bench.page.keyboard.press('Escape');
	});
});
