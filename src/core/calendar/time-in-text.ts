import type { CalendarDate } from '../date/calendar-date';
import { quoted } from '../settings/quoted';
import { LANGUAGES } from '../timeline/languages';
import { readDay, type DayInWords } from '../timeline/read-day';
import type { ReadingWays } from '../timeline/timeline';
import type { InvitationFacts } from './invitation';
import type { LabelledLines } from './labelled-lines';
import { ownTime } from './own-time';
import { lengthIn, spanIn } from './times-in-text';
import { zoneInText, type ZoneMention } from './zone-in-text';

/** For whom a text is read: today (days without a year count from there), their time zone (an IANA name), and how dates are written. */
export interface TimeContext extends ReadingWays {
	readonly today: CalendarDate;
	readonly zone: string;
}

/** In such a line a length is the interview's. */
const INTERVIEW = /interview|gespräch/i;
/** "Between 1pm and 3pm" asks when somebody is free; the talk takes less of it. */
const CHOICE_OF_TIMES = /(?:between|zwischen)\s{1,3}\d/i;
/** The line with which a mail app begins an older mail. */
const QUOTED_MAIL = /(?:wrote|schrieb)[^\n]{0,80}:\s*$|^\s*-{2,}\s*(?:original message|forwarded message)/i;

/** The day, the time and the length of an interview. */
export type TimeFacts = Pick<InvitationFacts, 'on' | 'minutes' | 'durationMinutes' | 'doubts'>;

/** When the interview of a text is, on the user's own calendar and clock. */
export function timeInText(labelled: LabelledLines, context: TimeContext): TimeFacts {
	const when = [...labelled.valuesOf('when'), ...labelled.valuesOf('time')].join(' ');
	const stated = dayIn(when, context);
	const found = stated ? [stated] : labelled.plain.filter((line) => !QUOTED_MAIL.test(line)).flatMap((line) => dayIn(line, context) ?? []);
	// "We look forward to next week" names no appointment: a day counts with its time, or with its year.
	const clear = found.filter(({ day }) => stated !== undefined || day.minutes !== undefined || day.absolute);
	const best = clear.find(({ day }) => day.minutes !== undefined) ?? clear[0];
	const [length] = [...labelled.valuesOf('length'), ...labelled.plain.filter((line) => INTERVIEW.test(line))].flatMap((line) => lengthIn(line) ?? []);
	if (!best) return { ...(length !== undefined && { durationMinutes: length }), doubts: [] };
	const isOpen = CHOICE_OF_TIMES.test(best.words);
	const span = isOpen ? undefined : spanIn(best.words);
	const minutes = isOpen ? undefined : (span?.minutes ?? best.day.minutes);
	const lasts = span?.durationMinutes ?? length;
	const { doubts, ...local } = here(best, minutes, labelled, { isRange: span !== undefined, zone: context.zone });
	return {
		...local,
		...(lasts !== undefined && minutes !== undefined && { durationMinutes: lasts }),
		doubts: [...doubts, ...otherDays(best, clear)],
	};
}

interface FoundDay {
	/** Without the name of the time zone, whose figures are no time. */
	readonly words: string;
	readonly day: DayInWords;
	readonly zone: ZoneMention | undefined;
}

/** Whoever invites writes in their own language, whatever the user's notes are in. */
function dayIn(text: string, { today, dateOrder, languages }: TimeContext): FoundDay | undefined {
	const zone = zoneInText(text);
	const words = zone ? `${text.slice(0, zone.from)} ${text.slice(zone.to)}` : text;
	const day = words.trim() === '' ? undefined : readDay(words, { saidOn: today, dateOrder, languages: [...new Set([...languages, ...LANGUAGES])] });
	return day && { words, day, zone };
}

interface Reading {
	readonly isRange: boolean;
	readonly zone: string;
}

function here({ day, zone }: FoundDay, minutes: number | undefined, labelled: LabelledLines, { isRange, zone: own }: Reading): Pick<TimeFacts, 'on' | 'minutes' | 'doubts'> {
	const mention = zone ?? labelled.valuesOf('zone').flatMap((value) => zoneInText(`(${value})`) ?? [])[0];
	if (minutes === undefined) return { on: day.on, doubts: [] };
	if (!mention) return { on: day.on, minutes, doubts: [] };
	// Of "2 – 3 PM PST" the end stands before the zone.
	const { time: _, ...untimed } = mention;
	return ownTime({ on: day.on, minutes }, isRange ? untimed : mention, own);
}

function otherDays(best: FoundDay, all: readonly FoundDay[]): readonly string[] {
	return all.some(({ day }) => day.on !== best.day.on) ? [`The text names more than one day; ${quoted(best.day.matched)} is taken, so check it.`] : [];
}
