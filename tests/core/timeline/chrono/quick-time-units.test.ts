import fc from 'fast-check';
import { Chrono, configuration } from 'chrono-node/en';
import { describe, expect, it } from 'vitest';
import { withQuickTimeUnits } from '../../../../src/core/timeline/chrono/quick-time-units';

interface Pair {
	readonly stock: Chrono;
	readonly quick: Chrono;
}

const PAIRS: Readonly<Record<'casual' | 'strict', Pair>> = {
	casual: pairOf(() => configuration.createCasualConfiguration(false)),
	strict: pairOf(() => configuration.createConfiguration(true, false)),
};

function pairOf(configure: () => Pick<Chrono, 'parsers' | 'refiners'>): Pair {
	return { stock: new Chrono(configure()), quick: new Chrono(withQuickTimeUnits(configure())) };
}

const FRIDAY = new Date(2026, 10, 20, 12);
const SAID_ON = [FRIDAY, new Date(2028, 1, 29, 12), new Date(2027, 0, 31, 12), new Date(2026, 11, 31, 12), new Date(2026, 2, 8, 12)];

const LEADS = ['', 'in ', 'within ', 'for ', 'in  just ', 'in roughly ', 'for approximately ', 'next ', 'last ', 'past ', 'this ', 'after ', '+', '- ', 'for the ', 'They said in '];
const ABOUT = ['about ', 'around ', 'in about ', 'within around ', 'last about '];
const DIGITS = ['2', '3', '7'];
const WORDS = ['one', 'two', 'three', 'twelve', 'a', 'an', 'the', 'few', 'a few', 'several', 'couple', 'a couple of '];
const COUNTS = [...DIGITS, ...WORDS, '10', '12', '1.5', '007', 'half', 'half a', 'half an'];
const LONG_UNITS = ['second', 'seconds', 'minute', 'minutes', 'hour', 'hours', 'day', 'days', 'week', 'weeks', 'month', 'months', 'quarter', 'quarters', 'year', 'years'];
const SHORT_UNITS = ['s', 'sec', 'm', 'min', 'mins', 'h', 'hr', 'hrs', 'd', 'w', 'mo', 'mon', 'mos', 'qtr', 'y', 'yr'];
const NO_UNITS = ['dayz', 'weekend', 'fortnights', 'Weeks,'];
const UNITS = [...LONG_UNITS, ...SHORT_UNITS, ...NO_UNITS];
const TAILS = ['', ' ago', ' before', ' earlier', ' later', ' after', ' from now', ' out', ' henceforth', ' late', '.', ', then they call', ' before 3/Dec/2026', ' after next Friday', ' ago at 5pm'];
const JOINED = [' and 2 days', ', 3 hours', ' 1 day', ', and a week', ' and two', 'and 5 min', '  ,  and 1 year 2 months'];

/** What is found in a text: its words, their place, its days, and whether it names a day of its own. */
function found(chrono: Chrono, text: string, saidOn = FRIDAY): readonly unknown[] {
	return chrono.parse(text, saidOn).map(({ index, text: words, start, end }) => {
		// Stock chrono counts a second space before "couple" among the words.
		const spaces = words.search(/\S/);
		return [index + spaces, words.slice(spaces), start.date(), end?.date(), start.isCertain('day')];
	});
}

/** The texts in which both find different things. */
function differences({ stock, quick }: Pair, texts: readonly string[]): readonly unknown[] {
	return texts.map((text) => ({ text, stock: found(stock, text), quick: found(quick, text) })).filter((row) => JSON.stringify(row.stock) !== JSON.stringify(row.quick));
}

/** Every way to put one of each list after the other. */
function every(...lists: readonly (readonly string[])[]): readonly string[] {
	return lists.reduce((texts, list) => texts.flatMap((text) => list.map((word) => text + word)), ['']);
}

describe.each(['casual', 'strict'] as const)('%s, as stock chrono', (mode) => {
	const pair = PAIRS[mode];

	it('has one parser of time units for several', () => {
		expect(pair.stock.parsers.length - pair.quick.parsers.length).toBe(mode === 'casual' ? 3 : 2);
	});

	it('reads every count with every unit', () => {
		expect(differences(pair, every(COUNTS, [' '], UNITS, [' ago']))).toEqual([]);
		expect(differences(pair, every(['in '], COUNTS, UNITS))).toEqual([]);
	});

	it('reads whatever stands before and behind', () => {
		expect(differences(pair, every(LEADS, ['2 weeks', 'a day', 'half an hour', 'few mos', 'aweek', 'several days', 'THE YEAR'], TAILS))).toEqual([]);
	});

	it('reads several units as one length', () => {
		expect(differences(pair, every(LEADS, ['1 week', 'two w', 'half a year'], JOINED, ['', ' ago', ' from now', ' before next Friday']))).toEqual([]);
	});

	it('reads “about” and “around” before small numbers', () => {
		expect(differences(pair, every(ABOUT, [...DIGITS, ...WORDS], [' '], ['days', 'week', 'mo', 'y'], ['', ' ago', ' later']))).toEqual([]);
	});

	it('reads the same on any day, in any text', () => {
		const length = fc.tuple(...[LEADS, COUNTS, [' ', '   '], UNITS, ['', ...JOINED], TAILS].map((words) => fc.constantFrom(...words))).map((words) => words.join(''));
		const other = fc.constantFrom('tomorrow', 'Monday', 'by 3/Dec', 'we (', 'a half', 'few', '12', 'ago', 'in', 'months');
		const text = fc.array(fc.oneof({ weight: 3, arbitrary: length }, other), { maxLength: 5 }).map((pieces) => pieces.join(' or '));
		fc.assert(
			fc.property(text, fc.constantFrom(...SAID_ON), (words, saidOn) => {
				expect(found(pair.quick, words, saidOn)).toEqual(found(pair.stock, words, saidOn));
			}),
			{ numRuns: 500 },
		);
	});
});

// Behind “about” stock chrono looks for more units in as many last characters of what it has read: “2 days” of “about 12 days ago”.
describe('unlike stock chrono', () => {
	it.each([
		['about 12 days ago', '2 days ago', '12 days ago'],
		['about 10 days later', '0 days later', '10 days later'],
		['around 1.5 weeks ago', '5 weeks ago', '1.5 weeks ago'],
		['about half a year ago', '1 year ago', 'half a year ago'],
		['around half an hour from now', '1 hour from now', 'half an hour from now'],
	])('“%s” is not “%s” but “%s”', (words, stocks, ours) => {
		const [{ stock, quick }, day] = [PAIRS.strict, (chrono: Chrono, text: string) => chrono.parseDate(text, FRIDAY)];
		expect(day(stock, words)).toEqual(day(stock, stocks));
		expect(day(quick, words)).toEqual(day(stock, ours));
	});

	it.each(['casual', 'strict'] as const)('%s, “about” never changes a length of time', (mode) => {
		const { stock, quick } = PAIRS[mode];
		const changed = every(COUNTS, [' '], LONG_UNITS, [' ago', ' from now']).filter((words) => {
			const [plain, about] = [stock.parseDate(words, FRIDAY), quick.parseDate(`about ${words}`, FRIDAY)];
			return plain?.getTime() !== about?.getTime();
		});
		expect(changed).toEqual([]);
	});
});
