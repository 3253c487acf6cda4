import type { CalendarDate } from '../../../date/calendar-date';
import { mondayOfWhichWeek, type WhichWeek } from '../../grammar/weeks';
import type { PhraseReader } from '../../phrase';

/** Source of a pattern: which week ("next week", "the week after next"), as one group. */
export const WHICH_WEEK =
	'((?:the )?(?:we{1,3}k|wk) after next|this (?:coming |upcoming )?(?:we{1,3}k|wk)|(?:the )?(?:coming|next|nxt|following) (?:we{1,3}k|wk)|the (?:we{1,3}k|wk) after(?! [^(]))';

/** The Monday of the week that these words name when said on that day. */
export function mondayOfWeek(words: string, reader: PhraseReader): CalendarDate {
	return mondayOfWhichWeek(whichWeek(words), reader);
}

function whichWeek(words: string): WhichWeek {
	if (words.endsWith('after next')) return 'after next';
	if (/following|after/.test(words)) return 'following';
	if (/coming/.test(words)) return 'coming';
	return words.startsWith('this') ? 'this' : 'next';
}
