import { joinedDays } from '../grammar/joined-days';
import { endOf, leadPattern, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';

const JOINT = leadPattern('~,?~(?:-|(?:und|oder|bis(?: zum| zur| zu| einschl\\.)?) )');

/** "Zwischen dem 10. und 14.", "von Montag bis Mittwoch", "vom 28. Dezember bis zum 4. Januar": the first day of the one to the last of the other. */
export const betweenPhrase: WindowPhrase = {
	name: 'between',
	pattern: phrasePattern('(?:zwischen|von|vom)(?= )'),
	read(match, reader) {
		const place = endOf(match);
		const joined = joinedDays(reader, place, JOINT);
		const days = reader.daysAt(place);
		// "Zwischen dem 10. und 14. Dezember" is one expression already.
		const isOne = days && days.first < days.last && !days.upTo && !days.past;
		return joined ?? (isOne ? { earliest: days.first, latest: days.last, sure: days.sure, to: days.to } : undefined);
	},
};

export const betweenExamples: PhraseExamples = {
	reads: [
		['zwischen dem 10. und 14.', '2026-12-01', '2026-12-10', '2026-12-14'],
		['von Montag bis Mittwoch', '2026-11-23', '2026-11-30', '2026-12-02'],
		['vom 28. Dezember bis zum 4. Januar', '2026-12-01', '2026-12-28', '2027-01-04'],
		['zwischen dem 10. und dem 14. Dezember', '2026-11-20', '2026-12-10', '2026-12-14'],
		['Sie entscheiden zwischen Mai und Juni', '2026-11-20', '2027-05-01', '2027-06-30'],
		['zwischen zwei und drei Wochen', '2026-11-20', '2026-11-20', '2026-12-11'],
		['vom 1.12. bis 4.12.', '2026-11-20', '2026-12-01', '2026-12-04'],
	],
	ignores: ['zwischen den Stühlen', 'von 9 bis 17 Uhr', 'von Anfang an'],
};
