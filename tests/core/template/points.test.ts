import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onePointEach, pointsIn, sharedPoints, type Somebody } from '../../../src/core/template/points';

function people(...names: readonly string[]): Somebody[] {
	return names.map((name) => ({ key: name.toLowerCase(), name }));
}

const PANEL = people('Dana Reyes', 'Sam Ortiz', 'Will Hughes');

describe('whom a point names', () => {
	it.each([
		['migration from Jenkins (Dana)', 'migration from Jenkins', 'dana reyes'],
		['migration from Jenkins (with Dana Reyes).', 'migration from Jenkins', 'dana reyes'],
		['migration from Jenkins [[Dana Reyes|Dana]]', 'migration from Jenkins Dana', 'dana reyes'],
		['migration ([[Dana Reyes]])', 'migration', 'dana reyes'],
		['dana: the migration', 'the migration', 'dana reyes'],
		['**Ortiz**: hail damage', 'hail damage', 'sam ortiz'],
		['Sam and Dana disagree about tests', 'Sam and Dana disagree about tests', 'sam ortiz'],
		['what Dana’s team does at night', 'what Dana’s team does at night', 'dana reyes'],
		['the migration (Sam, Dana)', 'the migration', 'sam ortiz'],
		['will it scale? (2019)', 'will it scale? (2019)', null],
		['Danaher and samples', 'Danaher and samples', null],
		['hail: how to be quick and fair', 'hail: how to be quick and fair', null],
		['the offsite (Berlin)', 'the offsite (Berlin)', null],
		['Next time: Will asks about tests', 'Next time: Will asks about tests', 'will hughes'],
		['see [the paper](https://x.example/a_b) on ==load==', 'see the paper on load', null],
		['one sentence. ^ref1', 'one sentence', null],
		['an ellipsis stays...', 'an ellipsis stays...', null],
	])('%j', (item, text, person) => {
		expect(pointsIn([item], PANEL)).toEqual([{ text, person }]);
	});

	it('is nobody when a first name is that of two', () => {
		const two = people('Dana Reyes', 'Dana Cole');
		expect(pointsIn(['migration (Dana)', 'tests (Dana Cole)', 'Reyes: hail'], two).map(({ person }) => person)).toEqual([null, 'dana cole', 'dana reyes']);
	});

	it('is somebody by another name of theirs, and by a link under any name', () => {
		const dana = [{ key: 'dana reyes', name: 'Dana Reyes', aliases: ['Dee'] }, ...people('Sam Ortiz, PhD')];
		expect(pointsIn(['Dee: the roof garden', 'the rota ([[Sam Ortiz, PhD|Sam]])', '[[People/Dana Reyes|D.]] showed me the rota', 'Sam: hail'], dana)).toEqual([
			{ text: 'the roof garden', person: 'dana reyes' },
			{ text: 'the rota', person: 'sam ortiz, phd' },
			{ text: 'D. showed me the rota', person: 'dana reyes' },
			{ text: 'hail', person: 'sam ortiz, phd' },
		]);
	});

	it('is found in scripts without spaces between words', () => {
		const names = people('佐藤 美咲', 'Олена Коваль');
		expect(pointsIn(['佐藤 美咲さんと移行の話', 'міграція (Олена)', '移行 (佐藤 美咲)'], names)).toEqual([
			{ text: '佐藤 美咲さんと移行の話', person: '佐藤 美咲' },
			{ text: 'міграція', person: 'олена коваль' },
			{ text: '移行', person: '佐藤 美咲' },
		]);
	});
});

describe('one point for each', () => {
	const points = pointsIn(['common', 'first of Dana (Dana)', 'second (Dana)', 'of Sam (Sam)'], PANEL);

	it('gives each person the first that names them, and nothing to the others', () => {
		expect([...onePointEach(points, PANEL)]).toEqual([
			['dana reyes', 'first of Dana'],
			['sam ortiz', 'of Sam'],
		]);
	});

	it('gives somebody who is alone a point that names nobody, and never one of somebody else', () => {
		expect([...onePointEach(points, people('Will Hughes'))]).toEqual([['will hughes', 'common']]);
		expect([...onePointEach(pointsIn(['x (Dana)'], PANEL), people('Will Hughes'))]).toEqual([]);
	});

	it('never gives one point to two, however the notes are written', () => {
		const item = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', ' (Dana)', ' (Sam)', ' (Will)', ' (Dana, Sam)')).map((parts) => parts.join(''));
		fc.assert(
			fc.property(fc.array(item, { maxLength: 9 }), (items) => {
				const given = [...onePointEach(pointsIn(items, PANEL), PANEL).values()];
				expect(new Set(given).size).toBe(given.length);
			}),
		);
	});
});

describe('points that concern all', () => {
	it('go to each person, and none to two', () => {
		const points = pointsIn(['slow builds', 'flaky deploys', 'paper forms (Sam)'], PANEL);
		expect([...sharedPoints(points, PANEL)]).toEqual([
			['dana reyes', 'slow builds'],
			['sam ortiz', 'paper forms'],
			['will hughes', 'flaky deploys'],
		]);
		expect([...sharedPoints(pointsIn(['slow builds'], PANEL), PANEL)]).toEqual([['dana reyes', 'slow builds']]);
	});

	it('are none when there are none', () => {
		expect(sharedPoints([], PANEL).size).toBe(0);
	});
});
