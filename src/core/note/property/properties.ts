import type { PropertyKey } from '../../settings/property-keys';
import type { Settings } from '../../settings/settings';
import { quote, type NoteProblems } from '../note-problems';
import type { Property } from '../yaml/property-values';
import { nearestSpelling } from '../text/spelling-distance';

/** The vault's name for one of our properties. */
export function propertyName(key: PropertyKey, settings: Pick<Settings, 'properties'>): string {
	return settings.properties[key] ?? key;
}

/** The note's property under the vault's name for it: the exact spelling first, else one that differs in case only. */
export function findProperty(key: PropertyKey, properties: readonly Property[], settings: Pick<Settings, 'properties'>): Property | undefined {
	const name = propertyName(key, settings);
	const { exact, folded } = namesOf(properties);
	return exact.get(name) ?? folded.get(foldWord(name));
}

interface Names {
	readonly exact: ReadonlyMap<string, Property>;
	readonly folded: ReadonlyMap<string, Property>;
}

const known = new WeakMap<readonly Property[], Names>();

/** A note's properties by their names, put together once: a note is asked for twenty of them, and lacks most. */
function namesOf(properties: readonly Property[]): Names {
	const before = known.get(properties);
	if (before) return before;
	const [exact, folded] = [new Map<string, Property>(), new Map<string, Property>()];
	for (const each of properties) {
		const fold = foldWord(each.name);
		if (!exact.has(each.name)) exact.set(each.name, each);
		if (!folded.has(fold)) folded.set(fold, each);
	}
	const names = { exact, folded };
	known.set(properties, names);
	return names;
}

/** Names near ours that mean something else in Obsidian, its plugins, or ordinary notes; never taken for misspellings. */
const COMMON_NAMES = new Set(
	`tag tags alias aliases cssclass cssclasses publish permalink description image cover title created updated modified status email mail phone
	location place link links url source time times day data due start end notes note salary address name author category topic topics priority
	project rating related parent id uid kind stage contract contacts company_url website sender intro roles ground sound sense tone too from
	cc bcc stop steps send scent subjects projects object`.split(/\s+/),
);

/** What people call our properties that no count of letters would find. */
const OTHER_WORDS: Readonly<Partial<Record<string, PropertyKey>>> = { reply: 'replies', 'interviewed by': 'interviewers', 'offer deadline': 'offer_deadline' };

/** Names a problem, with its fix, for each property that looks like a misspelling of one of ours that the note lacks. */
export function reportLookAlikes(
	properties: readonly Property[],
	keys: readonly PropertyKey[],
	settings: Pick<Settings, 'properties'>,
	problems: NoteProblems,
): void {
	const ours = foldedNames(keys, settings);
	// Most notes have no name that is not ours, and need not know what they lack.
	let wanted: Wanted[] | undefined;
	for (const { name, line } of properties) {
		const folded = foldWord(name);
		if (ours.has(folded) || COMMON_NAMES.has(folded) || isOurWordForAnother(folded, settings)) continue;
		wanted ??= absentOf(properties, keys, settings);
		const meant = meantBy(folded, wanted);
		if (meant === undefined) continue;
		problems.add(
			{ line, property: name },
			{
				found: name,
				message: `${quote(name)} is left unread because it looks like ${quote(meant)} misspelt; rename it if that is what it means.`,
				fixes: [{ kind: 'rename', property: name, to: meant, label: `Rename to ${quote(meant)}` }],
			},
		);
	}
}

const ourNames = new WeakMap<Settings['properties'], Map<readonly PropertyKey[], ReadonlySet<string>>>();

/** The vault's names for these properties, made once for all notes. */
function foldedNames(keys: readonly PropertyKey[], settings: Pick<Settings, 'properties'>): ReadonlySet<string> {
	const byKeys = ourNames.get(settings.properties) ?? new Map<readonly PropertyKey[], ReadonlySet<string>>();
	ourNames.set(settings.properties, byKeys);
	const names = byKeys.get(keys) ?? new Set(keys.map((key) => foldWord(propertyName(key, settings))));
	byKeys.set(keys, names);
	return names;
}

interface Wanted {
	readonly key: PropertyKey;
	readonly name: string;
}

function absentOf(properties: readonly Property[], keys: readonly PropertyKey[], settings: Pick<Settings, 'properties'>): Wanted[] {
	const absent = keys.filter((key) => findProperty(key, properties, settings) === undefined);
	return absent.map((key) => ({ key, name: propertyName(key, settings) }));
}

/** A vault that has renamed our `date` uses the plain `date` for something of its own. */
function isOurWordForAnother(folded: string, settings: Pick<Settings, 'properties'>): boolean {
	return Object.entries(settings.properties).some(([key, name]) => key === folded && foldWord(name) !== folded);
}

function meantBy(folded: string, wanted: readonly Wanted[]): string | undefined {
	const other = wanted.find(({ key }) => key === OTHER_WORDS[folded]);
	if (other) return other.name;
	const near = nearestSpelling(folded, wanted.map(({ name }) => foldWord(name)), lettersToForgive);
	const meant = wanted.find(({ name }) => foldWord(name) === near)?.name;
	// In a short word another first letter makes another word ("late", "rate").
	return meant !== undefined && (meant.length >= 6 || foldWord(meant)[0] === folded[0]) ? meant : undefined;
}

function lettersToForgive(name: string): number {
	if (name.length < 4) return 0;
	return name.length < 6 ? 1 : 2;
}

/** Names of properties and the words in them compare without regard to case and the spaces around them. */
export function foldWord(text: string): string {
	return text.trim().toLowerCase();
}
