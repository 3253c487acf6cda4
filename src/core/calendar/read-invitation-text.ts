import { foldName } from '../interview/names';
import { quoted } from '../settings/quoted';
import type { InvitationFacts, InvitedPerson } from './invitation';
import { companyOfPeople } from './invited-people';
import { labelledLines, type LabelledLines } from './labelled-lines';
import { peopleOfInvitation } from './people-of-invitation';
import { readInvitation } from './read-invitation';
import { timeInText, type TimeContext } from './time-in-text';
import { guessFromTitle, type TitleGuess } from './title-guess';

/** For whom a text is read: their today, time zone and ways, and their name, as far as it is known. */
export interface InvitationTextContext extends TimeContext {
	/** Their own address says nothing about the company. Empty or absent when nobody knows it. */
	readonly myName?: string;
}

const LONGEST = 100_000;
const MOST_LINES = 400;
const LONGEST_LINE = 1_000;
const MEETING = /https?:\/\/[^\s<>")\]]{0,60}\b(?:zoom\.us|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com)\/[^\s<>")\]]{1,300}/i;
const CANCELLED = /^\s*(?:cancell?ed|cancellation|abgesagt|absage)\b/i;

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
	const { organiser, sender, attendees, named, addressed } = peopleOfInvitation(labelled);
	const summary = labelled.valuesOf('title')[0];
	const { role, company } = guesses(labelled);
	const place = labelled.valuesOf('where')[0] ?? MEETING.exec(text.slice(0, LONGEST))?.[0];
	const writers = [organiser, sender].filter((person) => person !== undefined).slice(0, 1);
	const guessed = company ?? firstOf([writers, attendees, addressed].map((people) => companyOfPeople(people, context.myName ?? '')));
	const { doubts, ...time } = timeInText(labelled, context);
	const isCompany = ({ name, email }: InvitedPerson): boolean => email === undefined && guessed !== undefined && foldName(name) === foldName(guessed);
	return {
		...(summary !== undefined && { summary }),
		...(guessed !== undefined && { company: guessed }),
		...(role !== undefined && { role }),
		...time,
		...(organiser && { organiser }),
		...(sender && { sender }),
		attendees: attendees.filter((person) => !isCompany(person)),
		...(place !== undefined && { location: place }),
		others: 0,
		isCancelled: CANCELLED.test(summary ?? lines.find((line) => line.trim() !== '') ?? ''),
		doubts: [...doubts, ...namedAlone(named.filter((person) => !isCompany(person)))],
	};
}

/** One name in a sentence may be that of a company. */
function namedAlone(named: readonly InvitedPerson[]): readonly string[] {
	const [only, ...others] = named;
	return only && only.email === undefined && others.length === 0 ? [`${quoted(only.name)} is read as a person; if it is none, take it out.`] : [];
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
