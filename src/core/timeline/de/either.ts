import { joinedDays } from '../grammar/joined-days';
import { leadPattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { spelt } from './grammar/spelling';

const JOINT = leadPattern(spelt('~,?~(?:[-/]|(?:oder(?: vielleicht| eventuell| spätestens| auch)?|bis(?: zum| zur)?|bzw\\.|beziehungsweise|wenn nicht) )'));

/** "Donnerstag oder Freitag", "10.–14.", "Montag bis Mittwoch", "Ende Januar/Anfang Februar": the first to the last. */
export const eitherPhrase: WindowPhrase = {
	name: 'either',
	pattern: /(?=[a-z0-9\u00fc])/y,
	read(match, reader) {
		const days = joinedDays(reader, match.index, JOINT);
		const weak = days && reader.daysAt(match.index)?.weak;
		return weak ? { ...days, weak } : days;
	},
};

export const eitherExamples: PhraseExamples = {
	reads: [
		['Donnerstag oder Freitag', '2026-11-23', '2026-11-26', '2026-11-27'],
		['am Montag oder am Dienstag', '2026-11-23', '2026-11-30', '2026-12-01'],
		['am 10.–14.', '2026-12-01', '2026-12-10', '2026-12-14'],
		['morgen oder Montag', '2026-11-20', '2026-11-21', '2026-11-23'],
		['im Mai oder Juni', '2026-11-20', '2027-05-01', '2027-06-30'],
		['übermorgen oder Freitag', '2026-11-23', '2026-11-25', '2026-11-27'],
		['Ende Januar/Anfang Februar', '2026-12-18', '2026-12-18', '2027-02-10'],
		['Montag bis Mittwoch', '2026-11-20', '2026-11-23', '2026-11-25'],
	],
	ignores: ['ja oder nein', 'sie melden sich oder auch nicht', 'ein Leiter oder zwei'],
};
