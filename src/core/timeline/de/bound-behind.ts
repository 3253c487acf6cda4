import { notBefore, upTo } from '../grammar/windows';
import { endOf, matchAt, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { spelt } from './grammar/spelling';

const LATEST = phrasePattern(spelt('~,?~(?:(?:aller)?spätestens|(?:oder|wenn nicht|falls nicht|evtl\\.|eventuell) (?:auch |schon |sogar )?(?:früher|eher|vorher|davor)|(?:als )?deadline|maximal|höchstens|längstens)'));
const EARLIEST = phrasePattern(spelt('~,?~(?:frühestens|oder (?:später|danach))'));

/** "Freitag spätestens", "in zwei Wochen oder früher": up to X; "Montag frühestens", "der 7. oder später": from X on. */
export const boundBehindPhrase: WindowPhrase = {
	name: 'bound behind',
	pattern: /(?=[a-z0-9\u00fc])/y,
	read(match, reader) {
		const days = reader.daysAt(match.index);
		if (!days) return undefined;
		const latest = matchAt(LATEST, reader.text, days.to);
		const behind = latest ?? matchAt(EARLIEST, reader.text, days.to);
		// "Diese Woche, spätestens Montag": the bound belongs to the day behind it.
		if (!behind || reader.daysAt(endOf(behind))) return undefined;
		const bound = latest ? upTo(days, reader.saidOn) : notBefore(days);
		return bound && { ...bound, to: endOf(behind) };
	},
};

export const boundBehindExamples: PhraseExamples = {
	reads: [
		['Freitag spätestens', '2026-11-23', '2026-11-23', '2026-11-27'],
		['Anfang nächster Woche, spätestens', '2026-11-20', '2026-11-20', '2026-11-24'],
		['in zwei Wochen, wenn nicht früher', '2026-11-20', '2026-11-20', '2026-12-04'],
		['Montag frühestens', '2026-11-20', '2026-11-23', null],
		['der 7. oder später', '2026-12-01', '2026-12-07', null],
		['diese Woche, spätestens Montag', '2026-11-24', '2026-11-24', '2026-11-30'],
	],
	ignores: ['früher oder später', 'spätestens dann'],
};
