import { stemmer } from 'stemmer';
import { latePattern } from '../../once/late-pattern';
import { once } from '../../once/once';
import { oncePer } from '../../once/once-per';

const WORD = latePattern(() => /[\p{L}\p{N}]+/gu);
const MOST_WORDS = 20_000;

const stopWords = once(() => new Set(
	`a about above across after again against ago ahead all almost along already also although always am among an and another any anybody anyone anything anyway are around as at away
	back be became because become been before behind being below beside besides best better between beyond bit both but by came can cannot come comes coming could
	d did didn do does doesn doing don done down during each either else enough even ever every everybody everyone everything few first for from further
	gave get gets getting give given gives giving go goes going gone good got great had hadn has hasn have haven having he hello hence her here hers herself hey hi him himself his how however
	i if in indeed instead into is isn it its itself just keep keen kept kind know knew known last later least less let like likely little ll long look looked looking lot lots
	m made make makes making many may maybe me might mine more most much must my myself near nearly neither never new next nice no nobody none nor not nothing now
	of off often oh ok okay on once one ones only onto or other others otherwise our ours ourselves out over own part perhaps please plus put quite rather re really right
	s said same saw say saying says see seem seems seen several shall she should since so some somebody someone something sometimes somewhat soon still such sure
	t take taken takes taking tell than that the their theirs them themselves then there therefore these they thing things think thinking this those though thought through thus til till to today together told tomorrow too took toward towards truly try trying
	under until up upon us use used using usually ve very via want wanted wants was wasn way ways we well went were what whatever when where whether which while who whole whom whose why will wish with within without won would wouldn yes yesterday yet you your yours yourself
	zero two three four five six seven eight nine ten second third hundred
	able add added additional amazing appreciate appreciated appreciation apply applied applicant proud pride honored honoured passionate passion thrilled motivated inspiring inspired ambitious dedicated driven addition asset environment background qualified qualification qualifications requirement requirements application article ask asked asking attach attached background bring call candidate career chance chat colleague collaborate company confident consider consideration contribute contribution conversation culture day days dear
	decide decision deeply delighted detail details discuss discussed discussing discussion eager email end enjoy enjoyable enjoyed enjoying enthusiasm enthusiastic excellent excite excited excitement exciting experience experienced explain explained
	fantastic feel fit follow forward friday glad grateful happy hear heard hearing help helpful helping hire hired hiring hope hoping hour hours idea ideas impress impressed impressive include insight insightful insights interest interested interesting interview interviewed interviewer interviewing invite
	job join joining kindly learn learned learning learnt link love loved lovely mail manager match meet meeting mention mentioned met mind minute minutes moment monday month months morning afternoon evening
	need needed needs note offer office open opening opportunity organisation organization people person piece pleasant pleased pleasure point position possible process question questions read reading regards reach remain remarkable role
	saturday share shared sharing sincerely skill skills sort step steps speak speaking spoke spend spent start started strong strongly sunday support talk talked talking team teams thank thanked thankful thanks thoughtful thursday time times topic touch tuesday understand understanding useful value valuable
	warm wednesday week weeks welcome wonderful word words work worked working works worth write writing wrote year years`
		.split(/\s+/)
		.map((word) => stemmer(word)),
));

const NO_WORDS: ReadonlySet<string> = new Set();

/** What a text is about. */
export interface ContentWords {
	/** Its content words, each by its stem. */
	readonly words: ReadonlySet<string>;
	/** Neighbours as if written in one, since “roll back” is also spelt “rollback”. */
	readonly compounds: ReadonlySet<string>;
}

/** The words of a text that say what it is about; stop words and those in `besides`, by their stems, are left out. */
export function contentWords(text: string, besides: ReadonlySet<string> = NO_WORDS): ContentWords {
	const stems = stemsOf(text);
	const compounds = new Set<string>();
	for (const [index, stem] of stems.entries()) {
		const next = stems[index + 1];
		if (next !== undefined && stem.length > 2 && next.length > 2) compounds.add(stemOf(stem + next));
	}
	return { words: new Set(stems.filter((stem) => isContent(stem, besides))), compounds };
}

/** The stems of all words of a text, in order. */
export function stemsOf(text: string): string[] {
	const words = text.toLowerCase().normalize('NFKC').replace(/['’]s\b/g, '').match(WORD.expression) ?? [];
	return words.slice(0, MOST_WORDS).map(stemOf);
}

// A draft is looked at again after every pause, and nearly all of its words are as before.
const MOST_KNOWN = 20_000;
const stemOf = oncePer(MOST_KNOWN, stemmer);

/** Whether two texts have a word in common that says what they are about. */
export function sharesWord(one: ContentWords, other: ContentWords): boolean {
	const mine = [...one.words];
	if (mine.some((word) => other.words.has(word) || other.compounds.has(word))) return true;
	if ([...other.words].some((word) => one.compounds.has(word))) return true;
	return mine.some((word) => isLong(word) && [...other.words].some((stem) => isLong(stem) && isSameRoot(word, stem)));
}

function isContent(stem: string, besides: ReadonlySet<string>): boolean {
	return stem.length > 1 && !stopWords().has(stem) && !besides.has(stem) && !/^\d+$/.test(stem);
}

function isLong(stem: string): boolean {
	return stem.length >= 4;
}

/** “Hiker” and “hike”, “Postgres” and “PostgreSQL”. */
function isSameRoot(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	if (!long.startsWith(short)) return false;
	const ending = long.slice(short.length);
	return ['i', 'y', 'li', 'sql'].includes(ending) || (ending === 'r' && short.endsWith('e')) || (short.length >= 5 && ending === 'er') || (short.length >= 6 && ending.length <= 4);
}
