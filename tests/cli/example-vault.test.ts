import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readVault } from '../../src/cli/read-vault';
import { day } from '../support/day';
import { dueIn, type FollowUpAnswer } from '../support/follow-ups';
import expected from './example-vault.expected.json';

const VAULT = fileURLToPath(new URL('../../examples/vault', import.meta.url));

type Promised = Omit<FollowUpAnswer, 'why' | 'next'>;

/** The expectations give a reason of their own for each line, for whoever checks them by hand. */
function promised({ company, role, step, to, state, opens, closes, reason, optional, note }: Promised): Promised {
	return { company, role, step, to, state, opens, closes, reason, optional, note };
}

function byName(a: Promised, b: Promised): number {
	const key = ({ company, role, step, to }: Promised): string => [company, role, step, to].join('\n');
	return key(a) < key(b) ? -1 : 1;
}

/** Nothing is typed. */
async function* none(): AsyncGenerator<string> {}

describe('the example vault', () => {
	it.each([expected, ...expected.otherDays])('on $today', async ({ today, followUps }) => {
		const answer = await dueIn(VAULT, today);
		expect(answer.followUps.map(promised).sort(byName)).toEqual(followUps.map(promised).sort(byName));
	});

	it('has nothing to ask of the others', async () => {
		const silent = { write: () => undefined };
		const { schedule } = await readVault({ vault: VAULT, today: day(expected.today), json: true }, { out: silent, err: silent, input: none(), color: false });
		const standing = (list: readonly { readonly company: string; readonly role: string | null; readonly status: string }[]): string[] =>
			list.map(({ company, role, status }) => `${company} / ${role ?? ''}: ${status}`).sort();
		expect(standing(schedule.quiet)).toEqual(standing(expected.quiet));
	});

	it('needs attention where its broken notes are', async () => {
		const { problems } = await dueIn(VAULT, expected.today);
		const places = (list: readonly { readonly note: string; readonly line: number; readonly property: string | null }[]): string[] =>
			list.map(({ note, line, property }) => `${note}:${line} ${property ?? 'the whole note'}`).sort();
		expect(places(problems)).toEqual(places(expected.problems));
	});
});
