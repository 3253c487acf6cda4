import type { Interview, Outcome, Reference } from '../interview/interview';
import { INTERVIEW_KEYS } from '../settings/property-keys';
import type { Settings } from '../settings/settings';
import { readDateProperty, readOfferDeadline } from './property/date-property';
import type { WrittenDay } from './text/date-text';
import { readOutcomeProperty, readReplies, readSent } from './property/line-properties';
import { quote } from './note-problems';
import { openNote, wordsOf, type OwnNote } from './own-note';
import { readContact, readInterviewers } from './property/people-property';
import type { Problem } from './problem';
import type { Question } from './question';
import { readStated } from './property/timeline-property';
import { noteNameOf, referenceOf } from './text/wiki-link';

/** What an interview note says, and what in it could not be read. Without a date there is no interview, but a problem that says so. */
export interface ParsedInterviewNote {
	readonly interview?: Interview;
	/** By line. */
	readonly problems: readonly Problem[];
	/** Readings that a person should look at. */
	readonly questions: readonly Question[];
	/** True when the note names no company and goes by its file name instead. */
	readonly namedByFile: boolean;
}

/** Reads an interview note (notes.md); undefined when the note is no interview note. Never throws. */
export function parseInterviewNote(path: string, text: string, settings: Settings): ParsedInterviewNote | undefined {
	const note = openNote(path, text, settings, 'interview', INTERVIEW_KEYS);
	if (!note) return undefined;
	if (note.unreadable) return { problems: note.problems.list(), questions: [], namedByFile: false };
	const company = readCompany(note);
	const interview = readInterview(note, company ?? { name: noteNameOf(path) });
	return { ...(interview && { interview }), problems: note.problems.list(), questions: note.questions, namedByFile: company === undefined };
}

// Every property is read although the date may be missing, so that all problems show at once.
function readInterview(note: OwnNote, company: Reference): Interview | undefined {
	const role = readRole(note);
	const application = wordsOf(note, 'application');
	const day = readInterviewDay(note);
	const round = readRound(note);
	const interviewers = readInterviewers(note);
	const contact = readContact(note);
	const sent = readSent(note);
	const replies = readReplies(note);
	const outcome = readOutcomeProperty(note, day?.on);
	const ends = readEnds(note, outcome);
	if (!day) return undefined;
	const stated = readStated(note, day.on);
	return {
		path: note.path,
		company,
		...(role && { role }),
		...(application && { application: referenceOf(application.text) }),
		on: day.on,
		...(day.minutes !== undefined && { minutes: day.minutes }),
		...(round !== undefined && { round }),
		interviewers,
		...(contact && { contact }),
		...(stated && { stated }),
		sent,
		replies,
		...ends,
	};
}

function readCompany(note: OwnNote): Reference | undefined {
	const words = wordsOf(note, 'company');
	if (words) return referenceOf(words.text);
	const place = note.placeOf('company');
	const message = `The company is missing, so this note goes by its file name; fill in ${quote(place.property ?? 'company')}.`;
	note.problems.add(place, { found: '', message });
	return undefined;
}

function readRole(note: OwnNote): Reference | undefined {
	const words = wordsOf(note, 'role');
	if (words) return referenceOf(words.text);
	const message = 'The role is missing; with a role, two applications at one company stay apart.';
	note.problems.add(note.placeOf('role'), { found: '', message, severity: 'hint' });
	return undefined;
}

function readInterviewDay(note: OwnNote): WrittenDay | undefined {
	if (!wordsOf(note, 'date')) {
		const message = 'The date of the interview is missing, so nothing can be planned yet; write it like “2026-11-03”.';
		note.problems.add(note.placeOf('date'), { found: '', message });
		return undefined;
	}
	return readDateProperty(note, 'date', 'nothing can be planned yet');
}

function readRound(note: OwnNote): number | undefined {
	const words = wordsOf(note, 'round');
	if (!words) return undefined;
	const { text, property, place } = words;
	if (/^0*[1-9]\d{0,2}(?:\.0+)?$/.test(text)) return Number(text);
	const number = /^\D*([1-9]\d?)\D*$/.exec(text)?.[1];
	note.problems.add(place, {
		found: text,
		message: `${quote(text)} is no round number, so rounds are counted by their dates; write a number such as “${number ?? '2'}”.`,
		fixes: number === undefined ? [] : [{ kind: 'set', property: property.name, value: number, label: `Write ${number}` }],
	});
	return undefined;
}

function readEnds(note: OwnNote, outcome: Outcome | undefined): Pick<Interview, 'outcome' | 'offerDeadline' | 'snoozedUntil'> {
	const offerDeadline = readOfferDeadline(note, outcome);
	const snoozed = readDateProperty(note, 'snooze', 'nothing is snoozed yet');
	return {
		...(outcome && { outcome }),
		...(offerDeadline !== undefined && { offerDeadline }),
		...(snoozed && { snoozedUntil: snoozed.on }),
	};
}
