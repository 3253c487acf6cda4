import { foldName } from '../interview/names';
import { readWikiLink } from '../note/text/wiki-link';
import { firstNameOf } from './first-name';

/** Somebody a point of a note may be about. */
export interface Somebody {
	readonly key: string;
	readonly name: string;
	/** Other names of theirs. */
	readonly aliases?: readonly string[];
}

/** One item of a note, as it reads in a message, and whom it names. */
export interface Point {
	readonly text: string;
	/** Null when it names nobody that is known. */
	readonly person: string | null;
}

/** What the items say, and to whom each belongs: "migration from Jenkins (Dana)", "Dana: the migration", or a name in its words. */
export function pointsIn(items: readonly string[], people: readonly Somebody[]): readonly Point[] {
	const calls = callsOf(people);
	return items.map((item) => pointIn(item, calls)).filter(({ text }) => text !== '');
}

/**
 * One point for each person, no point for two (drafts.md, "Variables"): the first that names them; who is alone also takes
 * one that names nobody. Somebody for whom there is none is left out.
 */
export function onePointEach(points: readonly Point[], people: readonly Somebody[]): ReadonlyMap<string, string> {
	const taken = new Map<string, string>();
	const [only, ...others] = people;
	for (const { key } of people) {
		const point = points.find(({ person, text }) => person === key && ![...taken.values()].includes(text));
		if (point) taken.set(key, point.text);
	}
	const unnamed = points.find(({ person }) => person === null);
	if (only && others.length === 0 && !taken.has(only.key) && unnamed) taken.set(only.key, unnamed.text);
	return taken;
}

/**
 * One point for each person, where a point that names nobody concerns all of them: their own first, then of the common
 * ones one that nobody before them has. Somebody for whom there is none left is left out.
 */
export function sharedPoints(points: readonly Point[], people: readonly Somebody[]): ReadonlyMap<string, string> {
	const common = points.filter(({ person }) => person === null).map(({ text }) => text);
	const given = new Map<string, string>();
	for (const { key } of people) {
		const point = points.find(({ person }) => person === key)?.text ?? common.find((text) => ![...given.values()].includes(text));
		if (point !== undefined) given.set(key, point);
	}
	return given;
}

/** A way to name somebody; `isWhole` when it is more than a first or a last name. */
interface Call {
	readonly person: string;
	readonly name: string;
	readonly folded: string;
}

/** Full names first; a first or last name only where it means one person alone. */
function callsOf(people: readonly Somebody[]): readonly Call[] {
	const whole = people.flatMap(({ key, name, aliases = [] }) => [name, ...aliases].map((each) => callFor(key, each)));
	const parts = people.flatMap(({ key, name }) => [...new Set([firstNameOf(name), name.trim().split(/\s+/).at(-1) ?? name])].map((part) => callFor(key, part)));
	const clear = parts.filter(({ person, folded }) => folded.length > 1 && parts.every((other) => other.folded !== folded || other.person === person));
	return [...whole, ...clear];
}

function callFor(person: string, name: string): Call {
	return { person, name: name.trim(), folded: foldName(name) };
}

const LINK = /!?\[\[[^[\]]{1,600}\]\]/g;
const AT_END = /^([^]*\S)\s*[([]([^()[\]]{1,80})[)\]][.!]?$/;
const AT_START = /^([^:]{1,80}):\s+(\S[^]*)$/;

function pointIn(item: string, calls: readonly Call[]): Point {
	const linked = [...item.matchAll(LINK)].flatMap(([link]) => personCalled(readWikiLink(link)?.name ?? '', calls) ?? [])[0];
	const text = plain(item);
	const [, before = '', marker = ''] = AT_END.exec(text) ?? [];
	// A link is known by its note, whatever it is called there.
	const named = personCalled(marker, calls) ?? (marker !== '' && endsInLink(item) ? linked : undefined);
	if (named !== undefined) return { text: withoutStop(before), person: named };
	const [, lead = '', rest = ''] = AT_START.exec(text) ?? [];
	const led = personCalled(lead, calls);
	if (led !== undefined) return { text: withoutStop(rest), person: led };
	return { text: withoutStop(text), person: linked ?? firstMentioned(text, calls) };
}

function endsInLink(item: string): boolean {
	return /\[\[[^[\]]*\]\]\s*[)\]][.!]?\s*$/.test(item);
}

/** Whom a mark such as "Dana", "with Dana" or "Dana Reyes, VP" means; undefined when it is no name that is known. */
function personCalled(mark: string, calls: readonly Call[]): string | undefined {
	const names = mark.replace(/^(?:with|from|for|by|mit|von|für)\s+/i, '').split(/\s*[,/&+]\s*|\s+(?:and|und)\s+/i).map(foldName);
	return calls.find(({ folded }) => names[0] === folded)?.person;
}

function firstMentioned(text: string, calls: readonly Call[]): string | null {
	const places = calls.flatMap(({ person, name }) => {
		const at = placeOf(name, text);
		return at < 0 ? [] : [{ person, at }];
	});
	return places.sort((a, b) => a.at - b.at)[0]?.person ?? null;
}

/** Where a name stands as a word of its own, in its own capitals: "Will" is somebody, "will" is not. */
function placeOf(name: string, text: string): number {
	if (!/^\p{Lu}|^\p{Lo}/u.test(name)) return -1;
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const [before, after] = [text.slice(0, at), text.slice(at + name.length)];
		// Scripts without spaces have no ends of words to look for.
		if (/\p{Lo}$/u.test(name) || (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after))) return at;
	}
	return -1;
}

/** As it reads in a message: links by their names, without marks of Markdown. */
function plain(item: string): string {
	return item
		.replace(LINK, (link) => aliasOf(link))
		.replace(/\[([^[\]]{1,300})\]\([^()]{0,500}\)/g, '$1')
		.replace(/(\*\*|__|==|~~)(?=\S)([^]*?\S)\1/g, '$2')
		.replace(/ \^[\w-]+$/, '')
		.replace(/\s+/g, ' ')
		.trim();
}

function aliasOf(link: string): string {
	const alias = /\|([^[\]|]+)\]\]$/.exec(link)?.[1]?.trim();
	return alias ?? readWikiLink(link)?.name ?? link;
}

function withoutStop(text: string): string {
	return text.trim().replace(/([^.])\.$/, '$1');
}
