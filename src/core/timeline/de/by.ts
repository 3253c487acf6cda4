import { earlier } from '../../date/calendar-date';
import { joinedDays } from '../grammar/joined-days';
import { notBefore, upTo } from '../grammar/windows';
import { endOf, leadPattern, oneOf, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { daysNamedAt } from './grammar/named-around';
import { isNegatedAround } from './grammar/negation';
import { spelt } from './grammar/spelling';

const LATEST = '(?:aller)?spätestens';
const LEAD = oneOf(
	`bis(?: (?:${LATEST}|einschließlich|inklusive|inkl\\.|längstens|maximal|hin))?`,
	`${LATEST}(?: bis)?`,
	'(?:nicht|keinesfalls) später als|längstens(?: bis)?|maximal(?: bis)?|max\\.|höchstens(?: bis)?',
	'(?:noch )?(?:vor|mit)(?: dem)?(?= ablauf)',
	'(?:in )?(?:weniger als|unter)',
);
const OR = leadPattern('~,?~(?:/|(?:oder|bzw\\.|beziehungsweise)(?: vielleicht| eventuell)? )');
const MEANS_NO = /absage|bedeutet|gilt|gelten|werten/;

// What silence means stands in the same sentence.
const REACH = 90;

/** "Bis X", "spätestens X", "nicht später als X", "maximal X": from the day it was said to the last day of X. */
export const byPhrase: WindowPhrase = {
	name: 'by',
	pattern: phrasePattern(spelt(`${LEAD}(?= )`)),
	read(match, reader) {
		const place = endOf(match);
		const either = joinedDays(reader, place, OR);
		if (either) return { ...either, earliest: earlier(reader.saidOn, either.latest) };
		const days = daysNamedAt(reader, place);
		const window = days && upTo(days, reader.saidOn);
		// "Bis Freitag hören Sie nichts" puts an answer off; "keine Antwort bis Freitag gilt als Absage" does not (rule 3).
		if (!days || !window || !match[0].startsWith('bis') || !isNegatedAround(reader.text, match.index, days.to) || MEANS_NO.test(reader.text.slice(Math.max(0, match.index - REACH), days.to + REACH))) return window;
		const open = notBefore(days);
		return open && { ...open, sure: false, others: [{ earliest: window.earliest, latest: window.latest }] };
	},
};

export const byExamples: PhraseExamples = {
	reads: [
		['Wir entscheiden bis Freitag', '2026-11-23', '2026-11-23', '2026-11-27'],
		['bis spätestens 8. Januar', '2026-12-18', '2026-12-18', '2027-01-08'],
		['spätestens am Montag', '2026-11-20', '2026-11-20', '2026-11-23'],
		['bis etwa zum 20.', '2026-11-09', '2026-11-09', '2026-11-20'],
		['bis Dienstag oder Mittwoch', '2026-11-20', '2026-11-20', '2026-11-25'],
		['nicht später als Ende Januar', '2026-12-18', '2026-12-18', '2027-01-31'],
		['in maximal zwei Wochen', '2026-11-20', '2026-11-20', '2026-12-04'],
		['vor Ablauf des Monats', '2026-11-20', '2026-11-20', '2026-11-30'],
		['Wenn Sie bis Freitag nichts von uns hören, schreiben Sie uns', '2026-11-23', '2026-11-23', '2026-11-27'],
		['Bis Freitag hören Sie nichts von uns', '2026-11-23', '2026-11-27', null],
	],
	ignores: ['bis auf Weiteres', 'bis bald', 'maximal drei Personen'],
};
