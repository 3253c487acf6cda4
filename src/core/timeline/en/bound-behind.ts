import { endOf, matchAt, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { notBefore, upTo } from '../grammar/windows';

const LATEST = phrasePattern("~,?~(?:at (?:the )?(?:very |absolute )?latest|latest|or (?:sooner|earlier|before)|if not (?:sooner|earlier|before)|deadline)");
const EARLIEST = phrasePattern('~,?~(?:at (?:the )?(?:very )?(?:earliest|soonest)|or (?:later|after)|(?:and )?onwards?)');

/** "X at the latest", "X or sooner": up to X; "X at the earliest", "X or later": from X on. */
export const boundBehindPhrase: WindowPhrase = {
	name: 'bound behind',
	pattern: /(?=[a-z0-9])/y,
	read(match, reader) {
		const days = reader.daysAt(match.index);
		if (!days) return undefined;
		const latest = matchAt(LATEST, reader.text, days.to);
		const bound = latest ? upTo(days, reader.saidOn) : notBefore(days);
		const behind = latest ?? matchAt(EARLIEST, reader.text, days.to);
		return bound && behind && { ...bound, to: endOf(behind) };
	},
};

export const boundBehindExamples: PhraseExamples = {
	reads: [
		['Friday at the latest', '2026-11-23', '2026-11-23', '2026-11-27'],
		['early next week at the latest', '2026-11-20', '2026-11-20', '2026-11-24'],
		['two weeks, if not sooner', '2026-11-20', '2026-11-20', '2026-12-04'],
		['Monday at the earliest', '2026-11-20', '2026-11-23', null],
		['the 7th or later', '2026-12-01', '2026-12-07', null],
	],
	ignores: ['the latest news', 'sooner or later'],
};
