import type { Parser, ParsingContext } from 'chrono-node';
import { Chrono, ParsingComponents } from 'chrono-node/en';
import { endOf, matchAt } from '../phrase-pattern';

type Configuration = Pick<Chrono, 'parsers' | 'refiners'>;

/**
 * The configuration with chrono's parsers of time units ("in 2 weeks", "3 days later", "last 2 months") replaced by one that reads
 * the same. Each of theirs spells a unit out eleven times in one expression, and compiling those takes longer than everything else.
 */
export function withQuickTimeUnits({ parsers, refiners }: Configuration): Configuration {
	const context = anyContext();
	const sourceOf = (parser: Parser): string => parser.pattern(context).source;
	const slow = parsers.filter((parser) => sourceOf(parser).includes('{0,10}'));
	const isCasual = slow.some((parser) => sourceOf(parser).includes('henceforth'));
	return { parsers: [...parsers.filter((parser) => !slow.includes(parser)), timeUnits(isCasual)], refiners };
}

/** A context to ask parsers for their patterns with; chrono makes one only while it parses. */
function anyContext(): ParsingContext {
	const contexts: ParsingContext[] = [];
	const probe: Parser = {
		pattern(context) {
			contexts.push(context);
			return /(?!)/;
		},
		extract: () => null,
	};
	new Chrono({ parsers: [probe], refiners: [] }).parse('');
	const [context] = contexts;
	if (!context) throw new Error('Chrono asked no parser for its pattern.');
	return context;
}

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
type Unit = (typeof UNITS)[number];
type Duration = Partial<Record<Unit, number>>;

const LONG_UNITS: ReadonlyMap<string, Unit> = new Map(UNITS.flatMap((unit) => [[unit, unit] as const, [`${unit}s`, unit] as const]));

/** What chrono reads besides when it is casual. */
const SHORT_UNITS: ReadonlyMap<string, Unit> = new Map([
	...(['s', 'sec'] as const).map((word) => [word, 'second'] as const),
	...(['m', 'min', 'mins'] as const).map((word) => [word, 'minute'] as const),
	...(['h', 'hr', 'hrs'] as const).map((word) => [word, 'hour'] as const),
	['d', 'day'],
	['w', 'week'],
	...(['mo', 'mon', 'mos'] as const).map((word) => [word, 'month'] as const),
	['qtr', 'quarter'],
	...(['y', 'yr'] as const).map((word) => [word, 'year'] as const),
]);

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const COUNT = `(?:${NUMBERS.join('|')}|\\d+(?:\\.\\d+)?|half(?:\\s{0,2}an?)?|an?\\b(?:\\s{0,2}few)?|few|several|the|a?\\s{0,2}couple\\s{0,2}(?:of)?)`;
const LATER = { strict: 'later|after|from now', casual: 'later|after|from now|henceforth|forward|out' };

// Chrono's own bound: eleven units in one expression.
const MOST_UNITS = 11;

/** The expressions of one parser; the groups of `first` are the boundary, what stands before the units, and the first of them. */
interface Expressions {
	readonly first: RegExp;
	readonly more: RegExp;
	/** Its first group leads back in time. */
	readonly behind: RegExp;
	readonly units: ReadonlyMap<string, Unit>;
}

function timeUnits(isCasual: boolean): Parser {
	const units = new Map([...LONG_UNITS, ...(isCasual ? SHORT_UNITS : [])]);
	const words = [...units.keys()].sort((a, b) => b.length - a.length).join('|');
	const one = `(${COUNT})\\s{0,3}(${words})`;
	const within = '(?:within|in|for)\\s*(?:(?:about|around|roughly|approximately|just)\\s*(?:~\\s*)?)?';
	const towards = isCasual ? '|(?:this|next|last|past|after|\\+|-)\\s*' : '';
	const expressions: Expressions = {
		first: new RegExp(`(^|\\W)(${within}${towards}|)((?:about|around)\\s{0,3}|)${one}`, 'i'),
		more: new RegExp(`\\s{0,5},?(?:\\s*and)?\\s{0,5}${one}`, 'iy'),
		behind: new RegExp(`\\s{0,5}(?:(ago|before|earlier)|${isCasual ? LATER.casual : LATER.strict})(?=\\W|$)`, 'iy'),
		units,
	};
	return {
		pattern: () => expressions.first,
		extract(context, match) {
			// Chrono calls it with what `exec` found.
			const reading = readingOf(match as RegExpExecArray, context.text, expressions);
			if (!reading) return null;
			match.index = reading.from;
			match[0] = context.text.slice(reading.from, reading.to);
			return ParsingComponents.createRelativeFromReference(context.reference, reading.duration);
		},
	};
}

interface Reading {
	readonly from: number;
	readonly to: number;
	readonly duration: Duration;
}

/** Of what stands before the units and what stands behind them the longer expression counts, as chrono has it. */
function readingOf(match: RegExpExecArray, text: string, expressions: Expressions): Reading | undefined {
	const [found, boundary = '', ahead = ''] = match;
	const from = match.index + boundary.length;
	const ends = unitEnds(match, text, expressions);
	const led = ahead === '' || /^for\s*the\s*\w/i.test(found.slice(boundary.length)) ? undefined : ends.find(({ to }) => endsWord(text, to));
	const followed = firstThat(ends, ({ to, duration }) => {
		const behind = matchAt(expressions.behind, text, to);
		return behind && { from: from + ownStart(found.slice(boundary.length), ahead), to: endOf(behind), duration: behind[1] ? reversed(duration) : duration };
	});
	const leading = led && { from, to: led.to, duration: /^(?:last|past|-)/i.test(ahead) ? reversed(led.duration) : led.duration };
	if (!leading || !followed) return followed ?? leading;
	return followed.to - followed.from > leading.to - leading.from ? followed : leading;
}

/** Where units begin that something behind them leads away ("in |about 2 weeks ago"). */
function ownStart(found: string, ahead: string): number {
	return ahead.length - (/(?:about|around)\s{0,3}$/i.exec(ahead)?.[0].length ?? 0) || found.search(/\S/);
}

interface UnitsEnd {
	readonly to: number;
	readonly duration: Duration;
}

/** Every place where the units can end, the last one first; what says nothing ("aweek") is left out. */
function unitEnds(match: RegExpExecArray, text: string, { more, units }: Expressions): readonly UnitsEnd[] {
	const ends: UnitsEnd[] = [];
	let duration: Duration = {};
	let to = endOf(match);
	let found: RegExpExecArray | undefined = match;
	while (found && ends.length < MOST_UNITS) {
		const [count = '', unit = ''] = found.slice(-2);
		const isOneWord = text.slice(to - count.length - unit.length, to).toLowerCase() === `${count}${unit}`.toLowerCase() && /^[a-z]+$/i.test(count);
		if (!isOneWord) duration = { ...duration, [units.get(unit.toLowerCase()) ?? 'day']: numberOf(count) };
		if (Object.keys(duration).length > 0) ends.unshift({ to, duration });
		found = matchAt(more, text, to);
		if (found) to = endOf(found);
	}
	return ends;
}

function numberOf(count: string): number {
	const word = count.toLowerCase();
	const written = NUMBERS.indexOf(word);
	if (written >= 0) return written + 1;
	if (word.includes('few')) return 3;
	if (word.includes('half')) return 0.5;
	if (word.includes('couple')) return 2;
	// Chrono takes it for a week's days.
	if (word.includes('several')) return 7;
	return /^\d/.test(word) ? Number.parseFloat(word) : 1;
}

function reversed(duration: Duration): Duration {
	return Object.fromEntries(Object.entries(duration).map(([unit, count]) => [unit, -count]));
}

function endsWord(text: string, place: number): boolean {
	return /\W|^$/.test(text.charAt(place));
}

function firstThat<T, R>(values: readonly T[], read: (value: T) => R | undefined): R | undefined {
	for (const value of values) {
		const result = read(value);
		if (result !== undefined) return result;
	}
	return undefined;
}
