import { latePattern } from '../once/late-pattern';

/** What may stand before a name without being part of it. */
const TITLE = /^(?:(?:dr|prof|mr|mrs|ms|mx|miss|sir|dame|rev|hon|ing|dipl|mag|herr|frau|señora?|sra?|mme|mlle|m)\.?(?:-ing\.?)?)(?=\s)\s+/iu;
/** What may stand behind a name and a comma. */
const DEGREE = /^(?:[A-Z]{2,5}\b|[IVX]{1,4}$|Ph\.?\s?D|[BM]\.?\s?Sc\b|[BM]\.?\s?A\b|M\.?\s?D\b|LL\.?\s?[BM]\b|[JS]r\b|Esq\b|Dr\b|Prof\b)/;
/** Scripts in which the family name comes first, so that there is no word to greet somebody by. */
const FAMILY_FIRST = latePattern(() => /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u);

/** The name to greet somebody by: the first word of "Dana Reyes", of "Dr. Dana Reyes" too; where the family name comes first, the whole name. */
export function firstNameOf(name: string): string {
	const whole = withoutTitles(name.trim().replace(/\s+/g, ' '));
	if (FAMILY_FIRST.test(whole)) return whole;
	const [before = whole, behind = ''] = whole.split(/\s*,\s*/);
	// "Reyes, Dana", but not "Dana Reyes, PhD"
	const turned = behind === '' || DEGREE.test(behind) ? before : behind;
	const first = turned.split(' ').find((word) => /\p{L}/u.test(word)) ?? turned;
	// An initial greets nobody: "J. R. Ellis" is called by the whole.
	return /^\p{L}\.?$/u.test(first) ? whole : first;
}

function withoutTitles(name: string): string {
	for (let rest = name; ; ) {
		const shorter = rest.replace(TITLE, '');
		if (shorter === rest || shorter === '') return rest;
		rest = shorter;
	}
}
