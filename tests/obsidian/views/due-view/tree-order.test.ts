import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DUE_GROUPS, type DueRow } from '../../../../src/core/due-list';
import { isSameItem, itemAtPlace, itemCount, keyOf, placeOf, type GroupRows } from '../../../../src/obsidian/views/due-view/tree-order';

const row = (key: string): DueRow => ({ kind: 'problem', key, problem: { note: 'A.md', line: 1, found: '', message: '', severity: 'problem', fixes: [] } });

const groups = fc.tuple(fc.subarray([...DUE_GROUPS]), fc.array(fc.nat(6), { minLength: 5, maxLength: 5 })).map(([shown, counts]): GroupRows[] => shown.map((group, at) => ({ group, rows: Array.from({ length: counts[at] ?? 0 }, (_, number) => row(`${group} ${number}`)) })));

it('counts titles and rows from top to bottom', () => {
	fc.assert(
		fc.property(groups, (all) => {
			const expected = all.flatMap(({ group, rows }) => [{ kind: 'group', group }, ...rows.map((one) => ({ kind: 'row', group, row: one }))]);
			expect(itemCount(all)).toBe(expected.length);
			expect(expected.map((_, place) => itemAtPlace(all, place))).toEqual(expected);
			expect(itemAtPlace(all, expected.length)).toBeNull();
		}),
	);
});

it('knows the place of each', () => {
	fc.assert(
		fc.property(groups, (all) => {
			for (let place = 0; place < itemCount(all); place++) {
				const item = itemAtPlace(all, place);
				if (!item) throw new Error('There is no item.');
				const number = all.find(({ group }) => group === item.group)?.rows.findIndex(({ key }) => key === keyOf(item)) ?? -1;
				expect(placeOf(all, item.group, number === -1 ? null : number)).toBe(place);
			}
		}),
	);
});

it('has no place for a group that is not shown', () => {
	expect(placeOf([{ group: 'due', rows: [] }], 'overdue')).toBeNull();
});

it('tells a row from the same row of another group, and not from what it said before', () => {
	const item = { kind: 'row', group: 'due', row: row('a') } as const;
	expect(isSameItem(item, { ...item, row: row('a') })).toBe(true);
	expect(isSameItem(item, { ...item, group: 'overdue' })).toBe(false);
	expect(isSameItem(item, { kind: 'group', group: 'due' })).toBe(false);
});
