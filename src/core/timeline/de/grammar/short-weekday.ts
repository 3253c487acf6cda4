import { latePattern } from '../../../once/late-pattern';
import { matchAt, leadPattern, phrasePattern } from '../../phrase-pattern';
import type { PhraseReader } from '../../phrase';
import { SHORT_WEEKDAY } from './calendar-words';
import { spelt } from './spelling';

const AFTER_LEAD = latePattern(() => new RegExp(
	spelt('(?:^|[\\s("])(?:bis|am|zum|ab|vor|nach|den|dem|der|seit|noch|erst|spätestens|frühestens|oder|und|woche|vom|von|zwischen|diesen|nächsten|kommenden|letzten|je|gegen)[ ,]{1,3}$|[-/] {0,2}$'),
));
const JOINED = phrasePattern(`~(?:[-/]|bis |oder |und )~${SHORT_WEEKDAY}`);
const TIMED = leadPattern(spelt('~,?~(?:(?:um|ab|gegen) )?(?:\\d{1,2}(?:[:.]\\d\\d)?~(?:uhr|h)|\\d{1,2}:\\d\\d|(?:vormittag|mittag|nachmittag|abend|früh|morgen))'));
const PART_OF_DAY = /^ *(?:Vormittag|Mittag|Nachmittag|Abend|Morgen|Nacht|Mitte|Ende)/;

/** Whether two letters are a weekday where they stand: not "so" and "do", which are words, and not the "Fr." of a woman's name. */
export function isShortWeekday({ text, words }: PhraseReader, from: number, to: number): boolean {
	const name = text.slice(from, to);
	const isCapital = words.charAt(from) !== text.charAt(from);
	if (isTitle(words, name, to)) return false;
	if (words.trim() === words.slice(from, to)) return true;
	if (AFTER_LEAD.test(text.slice(Math.max(0, from - 14), from))) return isCapital || !name.startsWith('so');
	return isCapital && (matchAt(JOINED, text, to) !== undefined || matchAt(TIMED, text, to) !== undefined);
}

/** "Fr. Weber" is a woman, "Fr. Nachmittag" a day. */
function isTitle(words: string, name: string, to: number): boolean {
	const rest = words.slice(to, to + 24);
	return name === 'fr.' && /^ +\p{Lu}\p{Ll}/u.test(rest) && !PART_OF_DAY.test(rest);
}
