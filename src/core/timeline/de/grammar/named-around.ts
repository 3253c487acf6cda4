import { latePattern } from '../../../once/late-pattern';
import { daysNamedAround } from '../../grammar/named-around';
import type { NamedDays, Placed, PhraseReader } from '../../phrase';
import { spelt } from './spelling';

const THAT_DAY = / {0,2}(?:dahin|dann|dato|diesem (?:tag|datum))(?![a-z])/y;
const OVER = '(?:vorbei|vorüber|herum|rum|um|durch|abgelaufen|verstrichen|zu ende)';
const IS_OVER = latePattern(() => new RegExp(spelt(` {1,3}(?:${OVER} (?:ist|sind)|(?:ist|sind) ${OVER})(?![a-z])`), 'y'));

/** The days named at that place, or those named before when "dahin" or "dann" stands there; "wenn die Feiertage vorbei sind" is about their end. */
export function daysNamedAt(reader: PhraseReader, place: number): Placed<NamedDays> | undefined {
	return daysNamedAround(reader, place, { thatDay: THAT_DAY, isOver: IS_OVER });
}
