import { endOf, leadPattern, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { joinedDays } from '../grammar/joined-days';

const JOINT = leadPattern('~,?~(?:-|(?:and|to|or|until|till|through|thru) )');

/** "Between the 10th and 14th", "from Monday to Wednesday": the first day of the one to the last of the other. */
export const betweenPhrase: WindowPhrase = {
	name: 'between',
	pattern: phrasePattern('(?:between|from)'),
	read(match, reader) {
		const place = endOf(match);
		const days = reader.daysAt(place);
		// "Between 10 and 14 December" is one expression already.
		const isOne = days && days.first < days.last && !days.upTo;
		const joined = joinedDays(reader, place, JOINT);
		return joined ?? (isOne ? { earliest: days.first, latest: days.last, sure: days.sure, to: days.to } : undefined);
	},
};

export const betweenExamples: PhraseExamples = {
	reads: [
		['between the 10th and 14th', '2026-12-01', '2026-12-10', '2026-12-14'],
		['from Monday to Wednesday', '2026-11-23', '2026-11-30', '2026-12-02'],
		['between 28 December and 4 January', '2026-12-01', '2026-12-28', '2027-01-04'],
		['between 10 and 14 December', '2026-12-01', '2026-12-10', '2026-12-14'],
		['They decide between May and June', '2026-11-20', '2027-05-01', '2027-06-30'],
		['between two and three weeks', '2026-11-20', '2026-11-20', '2026-12-11'],
	],
	ignores: ['between jobs', 'from 9 to 5'],
};
