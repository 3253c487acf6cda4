import { addDays, addMonths, lastOfMonth, later, type CalendarDate } from '../../date/calendar-date';
import { latePattern } from '../../once/late-pattern';
import { endOf, matchAt, phrasePattern } from '../phrase-pattern';
import type { NamedDays, PhraseExamples, PhraseReader, Placed, WindowPhrase } from '../phrase';
import { CLAUSE_ENDS } from './grammar/answer-words';
import { WEEKDAY } from './grammar/calendar-words';
import { dayAfter, UNIT } from './grammar/length-of-time';
import { COUNT, countOf } from './grammar/number-words';

const MOST = '(?: (?:at (?:the )?(?:most|latest)|max|tops))?';

// What a second length or day leaves out, since the first has just said it.
const ANOTHER_COUNT = phrasePattern(`(?:~[,-]~(?:or )?| or )((?:maybe|possibly|perhaps|could be) )?(${COUNT})${MOST}${CLAUSE_ENDS}`);
const OR_NEXT = phrasePattern(`~,? or (maybe |possibly |perhaps )?(?:the )?next${CLAUSE_ENDS}`);

const UNIT_AT_END = latePattern(() => new RegExp(`(${UNIT})$`));
const WEEK_AT_END = latePattern(() => new RegExp(`(?:week|wk|${WEEKDAY})$`));

/** "Two weeks, maybe three", "this week or next": up to the second, of which only what is new is said. */
export const leftOutPhrase: WindowPhrase = {
	name: 'second one with its noun left out',
	pattern: /(?=[a-z0-9])/y,
	read({ index }, reader) {
		const one = reader.daysAt(index);
		if (!one || one.past) return undefined;
		const found = longerLength(one, index, reader) ?? nextOne(one, index, reader);
		if (!found || found.latest <= one.last) return undefined;
		const earliest = one.upTo ? reader.saidOn : later(one.first, reader.saidOn);
		const others = found.isDoubtful ? [{ earliest, latest: one.last }] : undefined;
		return { earliest, latest: found.latest, sure: one.sure && !found.isDoubtful, others, to: found.to, weak: one.weak };
	},
};

interface Second {
	readonly latest: CalendarDate;
	readonly isDoubtful: boolean;
	readonly to: number;
}

function longerLength(one: Placed<NamedDays>, from: number, { text, saidOn }: PhraseReader): Second | undefined {
	const match = matchAt(ANOTHER_COUNT, text, one.to);
	const unit = match && UNIT_AT_END.exec(text.slice(from, one.to))?.[1];
	const count = match ? countOf(match[2] ?? '') : undefined;
	const latest = unit === undefined || !count?.value ? undefined : dayAfter(saidOn, count.value, unit);
	return match && latest !== undefined ? { latest, isDoubtful: match[1] !== undefined, to: endOf(match) } : undefined;
}

function nextOne(one: Placed<NamedDays>, from: number, { text }: PhraseReader): Second | undefined {
	const match = matchAt(OR_NEXT, text, one.to);
	if (!match) return undefined;
	const words = text.slice(from, one.to);
	const latest = WEEK_AT_END.test(words) ? addDays(one.last, 7) : words.endsWith('month') ? lastOfMonth(addMonths(one.first, 1)) : undefined;
	return latest === undefined ? undefined : { latest, isDoubtful: match[1] !== undefined, to: endOf(match) };
}

export const leftOutExamples: PhraseExamples = {
	reads: [
		['two weeks, three at most', '2026-11-04', '2026-11-04', '2026-11-25'],
		['two weeks or maybe three', '2026-11-20', '2026-11-20', '2026-12-11'],
		['in a week, possibly two.', '2026-12-28', '2026-12-28', '2027-01-11'],
		['this week or next', '2026-11-04', '2026-11-04', '2026-11-13'],
		['this Friday or next', '2026-11-04', '2026-11-06', '2026-11-13'],
		['this month or next', '2027-01-11', '2027-01-11', '2027-02-28'],
	],
	ignores: ['one or next to nothing'],
};
