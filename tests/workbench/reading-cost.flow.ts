import { describe, expect, it } from 'vitest';
import { note, openNote, press, readings } from './reading-driver';
import type { Workbench } from './workbench';
import type { WorkbenchWindow } from './workbench-window';

interface Work {
	readonly lines: number;
	readonly readings: number;
}

/** What the plugin reads for the editors while something is done. */
async function workOf(bench: Workbench, act: () => Promise<void>): Promise<Work> {
	const before = await workSoFar(bench);
	await act();
	await bench.settled();
	const after = await workSoFar(bench);
	return { lines: after.lines - before.lines, readings: after.readings - before.readings };
}

async function workSoFar({ page }: Workbench): Promise<Work> {
	return await page.evaluate(() => {
		const plugin: unknown = (window as unknown as WorkbenchWindow).host.plugin();
		return { ...(plugin as { readings: { work: Work } }).readings.work };
	});
}

/** Types letter by letter where the cursor is; answers how long the editor takes for each, in milliseconds. */
async function timesOfTyping({ page }: Workbench, words: string): Promise<number[]> {
	return await page.evaluate((letters) => {
		const editor = (window as unknown as WorkbenchWindow).host.editor();
		// The page's own clock is a toy of the workbench; this is the one behind it.
		const { performance } = (window as unknown as { __pwClock: { builtins: { performance: Performance } } }).__pwClock.builtins;
		return Array.from(letters, (letter) => {
			const began = performance.now();
			editor.dispatch(editor.state.update(editor.state.replaceSelection(letter), { userEvent: 'input.type' }));
			return performance.now() - began;
		});
	}, words);
}

const PART = ['## Part', 'We talked about the build farm, which has grown since last spring,', 'and about who looks after it.', '', '- flaky deploys on Fridays', '- a team of eight, hiring two', ''];
const LONG = note('replies:', ...Array.from({ length: 8 }, (_, index) => `  - 2026-11-${19 + index} from Kim Lund: two more weeks`)) + Array.from({ length: 285 }, () => `${PART.join('\n')}\n`).join('');

/** A heading in the middle of the body; a paragraph is below. */
const HEADING = LONG.split('\n').indexOf('## Part', 1_000);

const WORDS = 'They said that we hear from them within two weeks.';

describe('a note of two thousand lines', () => {
	it('is read where one types in its body, and nowhere else', async () => {
		expect(LONG.split('\n').length).toBeGreaterThan(2_000);
		const bench = await openNote(LONG);
		await bench.editor.typeAtEnd(HEADING + 2, '\n\nSo: ');
		for (const letter of 'They decide') {
			expect(await workOf(bench, () => bench.page.keyboard.type(letter))).toEqual({ lines: 3, readings: 1 });
		}
		expect(await readings(bench)).toEqual([]);
		await bench.page.keyboard.type(' by Friday');
		expect(await readings(bench)).toEqual(['→ by Fri 20 Nov 2026']);
		expect((await workOf(bench, () => press(bench, 'Enter'))).lines).toBeLessThan(10);
		expect(await workOf(bench, () => bench.editor.typeAtEnd(HEADING + 2, ' Yes'))).toEqual({ lines: 4 * 3, readings: 4 });
	});

	it('is read in its properties alone while one types in them', async () => {
		const bench = await openNote(LONG);
		await bench.editor.typeAtEnd('role', '\ntimeline: ');
		const head = LONG.split('\n').indexOf('---', 1) + 2;
		for (const letter of 'by Fri') expect(await workOf(bench, () => bench.page.keyboard.type(letter))).toEqual({ lines: head, readings: letter === ' ' ? 0 : 1 });
	});

	it('of another kind is not read at all', async () => {
		const bench = await openNote(LONG.replace('type: interview', 'type: talk'));
		const everywhere = async (): Promise<void> => {
			for (const line of ['role', HEADING, HEADING + 2]) await bench.editor.typeAtEnd(line, ' by Friday');
		};
		expect(await workOf(bench, everywhere)).toEqual({ lines: 0, readings: 0 });
	});

	it('takes its letters fast, wherever they are typed', async () => {
		const found: string[] = [];
		for (const [place, line, before] of [['the body', HEADING + 2, '\n\n'], ['a heading', HEADING, ' '], ['the timeline', 'role', '\ntimeline: ']] as const) {
			for (const showReadings of [true, false]) {
				const bench = await openNote(LONG, { settings: { showReadings } });
				await bench.editor.typeAtEnd(line, before);
				const times = (await timesOfTyping(bench, WORDS)).sort((a, b) => a - b);
				expect(await bench.editor.text()).toContain(WORDS);
				const [median, most] = [times[Math.floor(times.length / 2)], times.at(-1)].map((time) => time?.toFixed(2));
				found.push(`A letter in ${place}, ${showReadings ? 'with' : 'without'} readings: ${median} ms, at most ${most} ms`);
			}
		}
		process.stdout.write(`${found.join('\n')}\n`);
	});
});
