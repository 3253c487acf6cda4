import { earlier, type CalendarDate } from '../../date/calendar-date';
import { endOf, leadPattern, oneOf, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { joinedDays, type JoinedDays } from '../grammar/joined-days';
import { upTo } from '../grammar/windows';
import { daysNamedAt } from './grammar/named-around';

const LEAD = oneOf(
	'by',
	'(?:no|not) (?:any )?later than',
	'(?:at the )?latest(?: by| on)?',
	'on or before',
	'as late as',
	'up to|up until|through|thru',
	'(?:with|w/)in',
	'(?:no|not) more than|at most',
	'(?:in )?(?:less|fewer) than|(?:in )?under',
);
const OR = leadPattern('~,?~(?:/|or(?: (maybe|possibly|perhaps))? )');

/** "By X", "no later than X", "through X", "no more than X": from the day it was said to the last day of X. */
export const byPhrase: WindowPhrase = {
	name: 'by',
	pattern: phrasePattern(`${LEAD}(?= )`),
	read(match, reader) {
		const place = endOf(match);
		const either = joinedDays(reader, place, OR);
		if (either) return fromSaidOn(either, reader.saidOn);
		const days = daysNamedAt(reader, place);
		return days && upTo(days, reader.saidOn);
	},
};

function fromSaidOn(either: JoinedDays, saidOn: CalendarDate): JoinedDays {
	const others = either.others?.map(({ latest }) => ({ earliest: earlier(saidOn, latest ?? saidOn), latest }));
	return { ...either, earliest: earlier(saidOn, either.latest), others };
}

export const byExamples: PhraseExamples = {
	reads: [
		['We will decide by Friday', '2026-11-23', '2026-11-23', '2026-11-27'],
		['no later than 8 January', '2026-12-18', '2026-12-18', '2027-01-08'],
		['by around the 20th', '2026-11-09', '2026-11-09', '2026-11-20'],
		['by Tuesday or Wednesday', '2026-11-20', '2026-11-20', '2026-11-25'],
		['through January', '2026-12-18', '2026-12-18', '2027-01-31'],
		['in less than two weeks', '2026-11-20', '2026-11-20', '2026-12-04'],
	],
	ignores: ['by the way', 'by and large', 'no more than three people'],
};
