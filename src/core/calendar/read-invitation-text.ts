import type { CalendarDate } from '../date/calendar-date';
import { readDay, type DayInWords } from '../timeline/read-day';
import type { ReadingWays } from '../timeline/timeline';
import { quoted } from '../settings/quoted';
import type { InvitationFacts, InvitedPerson } from './invitation';
import { eachOnce } from './invited-people';
import { labelledLines, type LabelledLines } from './labelled-lines';
import { companyOf } from './name-guess';
import { addressedIn, onePersonOf, peopleOf } from './people-in-text';
import { readInvitation } from './read-invitation';
import { lengthIn, spanIn, zoneBehindTime } from './times-in-text';
import { guessFromTitle, type TitleGuess } from './title-guess';

/** For whom a text is read: today (days without a year count from there), their time zone, and how dates are written. */
export interface InvitationTextContext extends ReadingWays {
	readonly today: CalendarDate;
	/** An IANA name; for a text that holds a calendar file. */
	readonly zone: string;
}

const LONGEST = 100_000;
const MOST_LINES = 400;
const LONGEST_LINE = 1_000;
const MEETING = /https?:\/\/[^\s<>")\]]{0,60}\b(?:zoom\.us|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com)\/[^\s<>")\]]{1,300}/i;
/** In such a line a length is the interview's. */
const INTERVIEW = /interview|gespräch/i;
/** "Between 1pm and 3pm" asks when somebody is free; the talk takes less of it. */
const CHOICE_OF_TIMES = /(?:between|zwischen)\s{1,3}\d/i;
const CANCELLED = /^\s*(?:cancell?ed|cancellation|abgesagt|absage)\b/i;
/** The line with which a mail app begins an older mail. */
const QUOTED_MAIL = /(?:wrote|schrieb)[^\n]{0,80}:\s*$|^\s*-{2,}\s*(?:original message|forwarded message)/i;

/**
 * What the text of an invitation says, as pasted from a mail or a page: only what clear patterns find, all else is left
 * out. A text with a calendar file in it is read as that.
 */
export function readInvitationText(text: string, context: InvitationTextContext): InvitationFacts {
	if (/BEGIN:VCALENDAR/i.test(text)) {
		const reading = readInvitation(text, context);
		if ('invitation' in reading) return reading.invitation;
	}
	const lines = text.slice(0, LONGEST).split(/\r\n|\r|\n/).slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE));
	const labelled = labelledLines(lines);
	const { organiser, attendees } = peopleIn(labelled);
	const summary = labelled.valuesOf('title')[0];
	const { role, company } = guesses(labelled);
	const place = labelled.valuesOf('where')[0] ?? MEETING.exec(text.slice(0, LONGEST))?.[0];
	const emails = (people: readonly (InvitedPerson | undefined)[]): string[] => people.flatMap((person) => person?.email ?? []);
	const guessed = company ?? companyOf(emails([organiser])) ?? companyOf(emails(attendees));
	return {
		...(summary !== undefined && { summary }),
		...(guessed !== undefined && { company: guessed }),
		...(role !== undefined && { role }),
		...timeIn(labelled, context),
		...(organiser && { organiser }),
		attendees,
		...(place !== undefined && { location: place }),
		others: 0,
		isCancelled: CANCELLED.test(summary ?? lines.find((line) => line.trim() !== '') ?? ''),
	};
}

type TimeFacts = Pick<InvitationFacts, 'on' | 'minutes' | 'durationMinutes' | 'doubts'>;

function timeIn(labelled: LabelledLines, context: InvitationTextContext): TimeFacts {
	const when = [...labelled.valuesOf('when'), ...labelled.valuesOf('time')].join(' ');
	const stated = dayIn(when, context);
	const found = stated ? [stated] : labelled.plain.filter((line) => !QUOTED_MAIL.test(line)).flatMap((line) => dayIn(line, context) ?? []);
	// "We look forward to next week" names no appointment: a day counts with its time, or with its year.
	const clear = found.filter(({ day }) => stated !== undefined || day.minutes !== undefined || day.absolute);
	const best = clear.find(({ day }) => day.minutes !== undefined) ?? clear[0];
	const length = firstOf([...labelled.valuesOf('length'), ...labelled.plain.filter((line) => INTERVIEW.test(line))].map(lengthIn));
	if (!best) return { ...(length !== undefined && { durationMinutes: length }), doubts: [] };
	const isOpen = CHOICE_OF_TIMES.test(best.words);
	const span = isOpen ? undefined : spanIn(best.words);
	const minutes = isOpen ? undefined : (span?.minutes ?? best.day.minutes);
	const lasts = span?.durationMinutes ?? length;
	return {
		on: best.day.on,
		...(minutes !== undefined && { minutes }),
		...(lasts !== undefined && minutes !== undefined && { durationMinutes: lasts }),
		doubts: doubtsOf(best, clear),
	};
}

interface FoundDay {
	readonly words: string;
	readonly day: DayInWords;
}

function dayIn(words: string, { today, dateOrder, languages }: InvitationTextContext): FoundDay | undefined {
	const day = words.trim() === '' ? undefined : readDay(words, { saidOn: today, dateOrder, languages });
	return day && { words, day };
}

function doubtsOf(best: FoundDay, all: readonly FoundDay[]): readonly string[] {
	const zone = zoneBehindTime(best.words);
	const hasOthers = all.some(({ day }) => day.on !== best.day.on);
	return [
		...(zone === undefined ? [] : [`The text names the time zone ${quoted(zone)}; the time is taken as it stands, so check what it is for you.`]),
		...(hasOthers ? [`The text names more than one day; ${quoted(best.day.matched)} is taken, so check it.`] : []),
	];
}

function peopleIn(labelled: LabelledLines): { readonly organiser: InvitedPerson | undefined; readonly attendees: readonly InvitedPerson[] } {
	const organiser = firstOf(labelled.valuesOf('organiser').map(onePersonOf));
	const invited = labelled.valuesOf('attendees').flatMap((value) => peopleOf(value));
	const optional = labelled.valuesOf('optional').flatMap((value) => peopleOf(value, true));
	// Whoever stands only in the head of a mail reads it, as the user does.
	const addressed = invited.length > 0 ? [] : addressedIn(labelled.plain.join('\n'));
	const everybody = eachOnce([...(organiser ? [organiser] : []), ...invited, ...optional, ...addressed]);
	return { organiser: organiser && everybody[0], attendees: everybody };
}

function guesses(labelled: LabelledLines): TitleGuess {
	const titles = [...labelled.valuesOf('title'), ...labelled.plain].map(guessFromTitle);
	const role = labelled.valuesOf('role')[0] ?? firstOf(titles.map((guess) => guess.role));
	const company = labelled.valuesOf('company')[0] ?? firstOf(titles.map((guess) => guess.company));
	return { ...(role !== undefined && { role }), ...(company !== undefined && { company }) };
}

function firstOf<T>(values: readonly (T | undefined)[]): T | undefined {
	return values.find((value) => value !== undefined);
}
