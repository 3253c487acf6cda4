import { latePattern } from '../../../once/late-pattern';
import { oneOf } from '../../phrase-pattern';
import { spelt } from './spelling';

/** Source of a pattern: being told not to worry or not to ask, which makes "vor X" a lower bound whatever condition follows. */
export const WORRY = oneOf(
	'keine (?:sorgen?|gedanken|panik|angst)',
	'(?:nicht|kein grund,?) (?:gleich |zu )?(?:beunruhigt|beunruhigen|verzweifeln|verunsichern|nachfragen|nachhaken|wundern|nervös)',
	'(?:sorg(?:e|en|t)|wunder[ne]) (?:dich|sie sich|euch) nicht',
);

const NOT = /\b(?:nicht|nichts|nie|niemals|niemand|kaum|kein(?:e[nmrs]?)?|weder)(?![a-z])/;
// "Haben Sie bis Freitag nichts gehört, …" is a condition by the place of its verb.
const CONDITION = latePattern(() => new RegExp(spelt('\\b(?:wenn|falls|sofern|sollten?|sobald)(?![a-z])|^\\s*(?:habe|haben|hast|höre|hören|hörst|bekommen|erhalten) (?:sie|du|ich|wir)(?![a-z])')));
const NO_WORRY = latePattern(() => new RegExp(spelt(`\\b${WORRY}(?![a-z])`)));

// "Rechnen Sie nicht damit, vor Freitag …" and "keine Sorge, wenn Sie vor Freitag …" go on behind their comma.
const CLAUSE_BEGINS = /[.;!?,\n\u2014](?=\s|$)| (?:und|aber|sondern) /g;
const GOES_ON = /(?:\bdamit|\bdavon),$/;
const CLAUSE_ENDS = /[.;!?,:\n\u2014](?=\s|$)| (?:und|aber|sondern) /;

// A negation stands close to what it negates; the bound keeps long texts cheap.
const REACH = 90;

/** Whether the words around that stretch make it the end of a wait in vain: "wenn Sie nach drei Wochen nichts gehört haben". */
export function isMissedAround(text: string, from: number, to: number): boolean {
	const { before, behind } = clauseAround(text, from, to);
	return CONDITION.test(before) && (NOT.test(before) || NOT.test(behind));
}

/**
 * Whether the clause around that stretch says "not": in German the word follows a day as often ("vor Freitag wird das nichts") as it comes
 * before. "Wenn Sie vor Freitag nichts gehört haben" does not say so, "keine Sorge, wenn …" does.
 */
export function isNegatedAround(text: string, from: number, to: number): boolean {
	const { before, behind, sentenceBefore } = clauseAround(text, from, to);
	if (NO_WORRY.test(before) || NO_WORRY.test(behind)) return true;
	if (CONDITION.test(before)) return NO_WORRY.test(sentenceBefore);
	return NOT.test(before) || NOT.test(behind);
}

/** The rest of the clause on both sides of the stretch, and what its sentence says before. */
function clauseAround(text: string, from: number, to: number): { readonly before: string; readonly behind: string; readonly sentenceBefore: string } {
	const ahead = text.slice(Math.max(0, from - REACH), from);
	const behind = text.slice(to, to + REACH);
	const sentenceBefore = ahead.slice(ahead.search(/[^.;!?\n]*$/));
	let start = 0;
	for (const { 0: mark, index } of sentenceBefore.matchAll(CLAUSE_BEGINS)) {
		if (!GOES_ON.test(sentenceBefore.slice(0, index + mark.length))) start = index + mark.length;
	}
	return { before: sentenceBefore.slice(start), behind: behind.slice(0, CLAUSE_ENDS.exec(behind)?.index ?? REACH), sentenceBefore };
}
