import { leadPattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { joinedDays } from '../grammar/joined-days';

const JOINT = leadPattern('~,?~(?:[-/]|(?:or(?: (maybe|possibly|perhaps))?|to|through|thru|if not) )');

/** "Thursday or Friday", "the 10th–14th", "Monday through Wednesday": the first to the last. */
export const eitherPhrase: WindowPhrase = {
	name: 'either',
	pattern: /(?=[a-z0-9])/y,
	read(match, reader) {
		const days = joinedDays(reader, match.index, JOINT);
		const weak = days && reader.daysAt(match.index)?.weak;
		return weak ? { ...days, weak } : days;
	},
};

export const eitherExamples: PhraseExamples = {
	reads: [
		['Thursday or Friday', '2026-11-23', '2026-11-26', '2026-11-27'],
		['Monday or Tuesday', '2026-11-23', '2026-11-30', '2026-12-01'],
		['the 10th–14th', '2026-12-01', '2026-12-10', '2026-12-14'],
		['tomorrow or Monday', '2026-11-20', '2026-11-21', '2026-11-23'],
		['tomorrow or the day after', '2026-11-04', '2026-11-05', '2026-11-06'],
		['next week or the week after', '2026-11-04', '2026-11-09', '2026-11-20'],
		['in May or June', '2026-11-20', '2027-05-01', '2027-06-30'],
		['this week or next week', '2026-11-24', '2026-11-24', '2026-12-04'],
	],
	ignores: ['yes or no', 'they may or may not call', 'a manager or two'],
};
