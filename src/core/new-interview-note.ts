import { addDays, type CalendarDate } from './date/calendar-date';
import { letterDayWords, weekdayWords } from './date/date-words';
import { interviewProperties, namedProperties, saysSomething, type NewInterview } from './note/new-interview';
import { foldWord } from './note/property/properties';
import { noteNameOf } from './note/text/wiki-link';
import { noteText } from './note/yaml/note-text';
import { businessDaysOf } from './settings/business-days-of';
import type { Settings } from './settings/settings';
import { firstNameOf } from './template/first-name';
import type { Template } from './template/template';
import type { NoteVariables, Values } from './template/variables';
import { unknownWords, writeDraft } from './template/write-draft';

/** The whole text of an interview note that is to be made. */
export interface NewInterviewNote {
	readonly text: string;
	/** Where one begins to write, an offset in the text: behind the first empty item of the first section. */
	readonly cursor: number;
	/** What is wrong in the template, a sentence each. */
	readonly complaints: readonly string[];
}

interface Making {
	/** Null for a note without sections. */
	readonly template: Template | null;
	readonly note: NoteVariables;
	readonly settings: Settings;
	/** A BCP 47 tag, for days in words. */
	readonly locale: string;
}

/** Writes the note: what is known as properties, then those of the template that it leaves open, and the template's text filled in. */
export function newInterviewNote(interview: NewInterview, { template, note, settings, locale }: Making): NewInterviewNote {
	const own = namedProperties(interviewProperties(interview, settings), settings);
	if (!template) return withCursor(noteText(own, '\n'), []);
	const { body, properties, unknown } = writeDraft(template, valuesOf(interview, settings, locale), note);
	const ofTemplate = new Map(properties.map(([name, value]) => [foldWord(name), value]));
	const filled = own.map(([name, value]) => [name, saysSomething(value) ? value : (ofTemplate.get(foldWord(name)) ?? value)] as const);
	const names = new Set(own.map(([name]) => foldWord(name)));
	const others = properties.filter(([name]) => !names.has(foldWord(name)));
	const text = noteText([...filled, ...others], `\n${body.replace(/(^|\n)([ \t]*[-*+](?: \[ \])?)$/, '$1$2 ')}\n`);
	return withCursor(text, unknown.map((each) => unknownWords(each, template)));
}

/** What is said of the note once it is made: its name, its folder unless that is the vault's root, and what naming somebody would bring. */
export function madeWords(path: string, interview: NewInterview, { today, settings }: { readonly today: CalendarDate; readonly settings: Settings }): string {
	const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
	const made = `Made “${noteNameOf(path)}”${folder === '' ? '' : ` in “${folder}”`}.`;
	return interview.interviewers.length === 0 && mayBeThanked(interview, today, settings) ? `${made} ${NOBODY_YET}` : made;
}

const NOBODY_YET = 'Add who you met, and a thank-you is planned for the day after.';

/** Whether a thank-you would still be planned: not once the first check-in's day has come. */
function mayBeThanked({ on }: NewInterview, today: CalendarDate, settings: Settings): boolean {
	return on === undefined || today < businessDaysOf(settings).roll(addDays(on, settings.checkInDays[0]));
}

function valuesOf({ company, role, on, round, interviewers, timelineWords }: NewInterview, { myName, signature }: Settings, locale: string): Values {
	const [only, ...others] = interviewers;
	const person = others.length === 0 ? only : undefined;
	return {
		company: company.name,
		...(role && { role: role.name }),
		...(person && { full_name: person.name, first_name: firstNameOf(person.name) }),
		...(on !== undefined && { interview_date: letterDayWords(on, locale), interview_weekday: weekdayWords(on, locale) }),
		round: String(round ?? 1),
		...(timelineWords !== undefined && { stated_timeline: timelineWords }),
		my_name: myName,
		signature: signature.trim() === '' ? myName : signature,
	};
}

function withCursor(text: string, complaints: readonly string[]): NewInterviewNote {
	const lines = text.split('\n');
	const end = lines.indexOf('---', 1) + 1;
	const heading = lines.findIndex((line, at) => at >= end && HEADING.test(line));
	const next = lines.findIndex((line, at) => at > heading && at >= end && HEADING.test(line));
	const from = heading >= 0 ? heading + 1 : end;
	const item = lines.findIndex((line, at) => at >= from && (next < 0 || heading < 0 || at < next) && EMPTY_ITEM.test(line));
	const line = Math.min(item >= 0 ? item : from, lines.length - 1);
	return { text, cursor: lines.slice(0, line + 1).join('\n').length, complaints };
}

const HEADING = /^#{1,6} /;
const EMPTY_ITEM = /^\s*(?:[-*+]|1[.)])(?: \[ \])?\s*$/;
