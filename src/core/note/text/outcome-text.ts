import { isoDate, type CalendarDate } from '../../date/calendar-date';
import { OUTCOMES, type Outcome, type OutcomeKind } from '../../interview/interview';
import type { ReadingWays } from '../../timeline/timeline';
import { readDate } from './date-text';
import type { LineReading } from './line-reading';
import { quote } from '../note-problems';
import { nearestSpelling } from './spelling-distance';

const EXAMPLE = 'rejected 2026-11-20';
const LONGEST = 500;

const SPELLINGS: Readonly<Record<OutcomeKind, RegExp>> = {
	offer: /\boffer(?:ed)?\b/i,
	rejected: /\breject(?:ed|ion)?\b|\bturned (?:me )?down\b/i,
	withdrawn: /\bwithd(?:rawn|raw|rew)\b/i,
	accepted: /\baccept(?:ed)?\b/i,
	declined: /\bdeclined?\b/i,
};

const ISO_LIKE = /\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)(?:[T ]\d{1,2}:\d{2}(?::\d{2})?Z?)?/;
const AROUND = /^(?:\b(?:on|at|since|as of|dated|received|date)\b|[\s,:;.—–-])*(?:[(;].*)?$/is;

/** An outcome and its day in any order: `rejected 2026-11-20`, `2026-11-20 rejected`, `Offer, on 3 November 2026 — by phone`. Several: the latest. */
export function readOutcome(text: string, ways: ReadingWays): LineReading<Outcome> {
	const words = text.trim().slice(0, LONGEST);
	const parts = words.split(/[,;]|→|->/).filter((part) => kindsIn(part).length > 0 && ISO_LIKE.test(part));
	if (parts.length < 2) return readOne(words, ways);
	const outcomes = parts.map((part) => readOne(part, ways));
	const wrong = outcomes.find(({ value }) => value === undefined);
	return wrong ?? outcomes.reduce((latest, each) => ((each.value?.on ?? 0) >= (latest.value?.on ?? 0) ? each : latest));
}

function readOne(line: string, ways: ReadingWays): LineReading<Outcome> {
	const text = withoutComment(line);
	const kind = onlyKind(text);
	if (kind === undefined) return unknownKind(text);
	const rest = withoutKinds(text);
	const iso = ISO_LIKE.exec(rest)?.[0];
	if (iso === undefined) return readWords(text, kind, rest, ways);
	const day = readDate(iso.trim(), ways);
	if (day?.kind !== 'day') return problem(`${quote(text)} names a day that no calendar has; change its date.`);
	if (!AROUND.test(rest.replace(iso, ' '))) return problem(`${quote(text)} says more than I can read; write it like “${EXAMPLE}”.`);
	return day.exact ? { value: { kind, on: day.on } } : asHint(text, kind, day.on);
}

/** What comes before a dash, when that is an outcome with its date already. */
function withoutComment(line: string): string {
	const head = line.split(/\s*—|\s(?:–|--?)\s/)[0] ?? line;
	return kindsIn(head).length > 0 && ISO_LIKE.test(head) ? head.trim() : line;
}

function readWords(text: string, kind: OutcomeKind, rest: string, ways: ReadingWays): LineReading<Outcome> {
	const day = readDate(rest.replace(/^[\s,:;.]*(?:on\b)?/i, ''), ways);
	if (day?.kind === 'day') return asHint(text, kind, day.on);
	const meanwhile = kind === 'offer' ? 'it does not count yet' : 'it counts from the day of the interview';
	return problem(`${quote(text)} has no date that can be placed, so ${meanwhile}; write the day too, as in “${EXAMPLE}”.`);
}

/** The end that a text names without any date ("rejected"); undefined for an offer, whose day matters, and for everything else. */
export function undatedEnd(text: string): OutcomeKind | undefined {
	const kind = ISO_LIKE.test(text) ? undefined : onlyKind(text);
	return kind === 'offer' ? undefined : kind;
}

function asHint(text: string, kind: OutcomeKind, on: CalendarDate): LineReading<Outcome> {
	const better = `${kind} ${isoDate(on)}`;
	return { value: { kind, on }, complaint: { message: `${quote(text)} counts, but is easier to keep as ${quote(better)}.`, better, severity: 'hint' } };
}

function unknownKind(text: string): LineReading<Outcome> {
	const meant = nearestSpelling(text.toLowerCase().match(/[a-z]{4,20}/)?.[0] ?? '', OUTCOMES, () => 2);
	const iso = ISO_LIKE.exec(text)?.[0];
	const better = meant && iso ? `${meant} ${iso}` : undefined;
	const message = `${quote(text)} is no outcome I know; write one of ${OUTCOMES.join(', ')} and its date, as in “${EXAMPLE}”.`;
	return { complaint: { message, better, severity: 'problem' } };
}

function problem(message: string): LineReading<Outcome> {
	return { complaint: { message, severity: 'problem' } };
}

function kindsIn(text: string): OutcomeKind[] {
	return OUTCOMES.filter((kind) => SPELLINGS[kind].test(text));
}

/** An accepted offer is accepted, a declined one declined; any other two outcomes in one text contradict each other. */
function onlyKind(text: string): OutcomeKind | undefined {
	const kinds = kindsIn(text);
	const last = kinds.at(-1);
	const answersOffer = kinds.length === 2 && kinds[0] === 'offer' && (last === 'accepted' || last === 'declined');
	return kinds.length === 1 || answersOffer ? last : undefined;
}

function withoutKinds(text: string): string {
	return Object.values(SPELLINGS).reduce((rest, spelling) => rest.replace(spelling, ' '), text);
}
