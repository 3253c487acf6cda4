import { later, type CalendarDate } from '../../../date/calendar-date';
import { latePattern } from '../../../once/late-pattern';
import type { PhraseReader } from '../../phrase';
import { spelt } from './spelling';

const AFTER_THAT = latePattern(() => new RegExp(spelt('\\b(?:danach|anschließend|im anschluss)(?![a-z])[^.;!?\\n]{0,60}$')));

/** From which day a length of time counts: "danach melden sie sich innerhalb einer Woche" counts from the day named before. */
export function countedFrom({ saidOn, namedBefore, text }: PhraseReader, place: number): CalendarDate {
	if (namedBefore === undefined || !AFTER_THAT.test(text.slice(Math.max(0, place - 75), place))) return saidOn;
	return later(saidOn, namedBefore);
}
