import { addDays, isoDate, partsOf } from '../../../src/core/date/calendar-date';
import type { Random } from '../words/random';
import { bodyText } from './body-text';
import { BENCH_DAY, type Round } from './job-search';
import { addressOf, companyName, firstName } from './names';
import type { PlannedNote } from './planned-note';
import { listProperty, noteText, property } from './property-text';
import { hugeLength, noteLength } from './sizes';

const AREAS = ['Garden', 'House', 'Music', 'Work', 'Reading', 'Recipes', 'Travel', 'Study'];
const TOPICS = ['Ferns', 'Boiler', 'Scales', 'Ledger', 'Essays', 'Bread', 'Ferries', 'Proofs', 'Taxes', 'Bees', 'Maps', 'Looms'];
const TYPES = ['book', 'recipe', 'meeting', 'person', 'project', 'place'];
const TAGS = ['garden', 'someday', 'reading/essays', 'home', 'to-do', 'friends', '2026'];
/** Notes that say the word and are none of ours, as job seekers have them: every one has to be looked into. */
const LOOK_ALIKES = [
	(body: string): string => noteText(['tags: [interview-prep]', 'status: draft'], body),
	(body: string): string => noteText(['type: book', property('title', 'The interview: a history')], body),
	(body: string): string => `${body}\n#interviewing is an art of its own.\n`,
];
const BROKEN = ['---\ntags: [garden\nstatus: "open\n---\n\n', '---\naliases:\n\t- a\n- b\n---\n\n', '---\nstatus: seed\n', '---\ntitle: one: two: three\n---\n\n'];

/** A follow-up note about that interview, not sent yet. */
export function draftNote(round: Round, interview: PlannedNote, number: number): PlannedNote {
	const person = round.interviewers[0] ?? '';
	const name = interview.path.slice(interview.path.lastIndexOf('/') + 1, -'.md'.length);
	const properties = ['type: follow-up', property('interview', `[[${name}]]`), 'step: check-in', property('to', person), property('subject', `Re: ${round.application.role}`), 'sent:'];
	const letter = `Dear ${firstName(person)},\n\nI have thought about our talk since, and remain glad of it.\n\nKind regards\n`;
	return { path: `Follow-ups/${isoDate(BENCH_DAY)} Check-in to ${person} ${number}.md`, write: () => noteText(properties, letter) };
}

/** The note about somebody, who has an address and is known by other names, too. */
export function personNote(person: string, number: number): PlannedNote {
	const aliases = number % 3 === 0 ? [] : [firstName(person), `${person.charAt(0)}. ${person.slice(person.lastIndexOf(' ') + 1)}`];
	return {
		path: `People/${person}.md`,
		write: (random) => noteText([...listProperty('aliases', aliases), property('email', addressOf(person, companyName(number)))], bodyText(noteLength(random) / 4, random)),
	};
}

/** A note about anything else; every one of `perHuge` is huge. */
export function ordinaryNote(number: number, perHuge: number, random: Random): PlannedNote {
	const isHuge = number % perHuge === perHuge >> 1;
	return { path: ordinaryPath(number, random), write: (own) => ordinaryText(bodyText(isHuge ? hugeLength(own) : noteLength(own), own), own) };
}

function ordinaryPath(number: number, random: Random): string {
	if (random.chance(0.15)) {
		const on = addDays(BENCH_DAY, -number);
		const { year, month } = partsOf(on);
		return `Daily/${year}/${`${month}`.padStart(2, '0')}/${isoDate(on)}.md`;
	}
	const topic = `${random.pick(AREAS)}/${TOPICS[random.below(6)] ?? ''}`;
	const below = random.chance(0.4) ? `/${TOPICS[random.below(4)] ?? ''}${random.chance(0.2) ? `/Part ${1 + random.below(3)}` : ''}` : '';
	return `${topic}${below}/${random.pick(TOPICS)} ${number}.md`;
}

function ordinaryText(body: string, random: Random): string {
	if (random.chance(0.005)) return random.pick(LOOK_ALIKES)(body);
	if (random.chance(0.003)) return `${random.pick(BROKEN)}${body}`;
	if (!random.chance(0.25)) return random.chance(0.5) ? `# ${random.pick(TOPICS)}\n\n${body}` : body;
	const tags = Array.from({ length: random.below(3) }, () => random.pick(TAGS));
	const properties = [`type: ${random.pick(TYPES)}`, ...listProperty('tags', tags), `created: ${isoDate(addDays(BENCH_DAY, -random.below(900)))}`, `rating: ${random.below(6)}`];
	if (random.chance(0.1)) properties.push(`aliases: [${random.pick(TOPICS)} again]`);
	return noteText(properties, body);
}
