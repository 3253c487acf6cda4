import { addDays, isoDate, partsOf, type CalendarDate } from '../../../src/core/date/calendar-date';
import type { Random } from '../words/random';
import { timelineWords } from '../words/timelines';
import { bodyText } from './body-text';
import { BENCH_DAY, type Round } from './job-search';
import { addressOf, firstName } from './names';
import type { PlannedNote } from './planned-note';
import { listProperty, noteText, property } from './property-text';
import { noteLength } from './sizes';

/** Which of the things that go wrong with a note has gone wrong with this one. */
type Slip = 'unreadable date' | 'misspelt key' | 'open bracket' | 'open properties' | 'none';

/** Two hundred draws. */
const SLIPS: readonly Slip[] = Object.entries({ 'unreadable date': 3, 'misspelt key': 2, 'open bracket': 2, 'open properties': 1, none: 192 } satisfies Record<Slip, number>).flatMap(
	([slip, draws]) => Array.from({ length: draws }, () => slip as Slip),
);

const NO_DATES = ['sometime in spring', '2026-02-30', 'before the holidays?', '2026-13-04T10:00', 'tbd'];
const TITLES = ['recruiter', 'hiring manager', 'site lead', 'head of support', 'engineer'];
const REPLIES = ['thank you for bearing with us', 'we need two more weeks', 'you will hear from us by Friday', 'still comparing notes', 'the next round is next week', 'I am on leave until the 14th'];
const POINTS = ['the ledger that nobody dares to close', 'night shifts and who brings the soup', 'moving the archive without stopping it', 'why the map has two norths', 'a pilot with two lines and a paper sign'];
const NEWS = [30, 60];

/** The note of one interview. */
export function interviewNote(round: Round, folder: string): PlannedNote {
	const { application, on } = round;
	const part = round.round === 1 && round.isLast ? '' : ` round ${round.round}`;
	const path = `${folder}/${partsOf(on).year}/${isoDate(on)} ${application.company} ${application.role}${part}.md`;
	return { path, write: (random) => written(round, random) };
}

function written(round: Round, random: Random): string {
	const slip = random.pick(SLIPS);
	const properties = propertiesOf(round, slip, random);
	const isTagged = random.chance(0.02);
	const kind = isTagged ? 'tags: [interview]' : 'type: interview';
	const text = noteText([kind, ...properties], `${points(round, random)}${bodyText(noteLength(random), random)}`);
	const shown = slip === 'open properties' ? text.replace('\n---\n', '\n') : text;
	if (random.chance(0.02)) return shown.replaceAll('\n', '\r\n');
	return random.chance(0.005) ? `\uFEFF${shown}` : shown;
}

function propertiesOf(round: Round, slip: Slip, random: Random): string[] {
	const { application, on } = round;
	const { company, role, contact } = application;
	const timeline = slip === 'misspelt key' ? 'timelime' : 'timeline';
	return [
		slip === 'open bracket' ? `company: [${company}` : property('company', random.chance(0.4) ? `[[${company}]]` : company),
		property('role', role),
		`date: ${slip === 'unreadable date' ? random.pick(NO_DATES) : dateText(on, random)}`,
		...(random.chance(0.6) ? [`round: ${round.round}`] : []),
		...listProperty('interviewers', round.interviewers.map((person) => personText(person, company, random))),
		...(contact === undefined ? [] : [property('contact', random.chance(0.5) ? `[[${contact}]]` : contact)]),
		...(slip === 'misspelt key' || random.chance(0.6) ? [property(timeline, timelineWords(on, random))] : []),
		...logOf(round, random),
	];
}

function dateText(on: CalendarDate, random: Random): string {
	const hour = `${8 + random.below(10)}`.padStart(2, '0');
	return random.chance(0.5) ? isoDate(on) : `${isoDate(on)}T${hour}:${random.pick(['00', '15', '30'])}`;
}

function personText(person: string, company: string, random: Random): string {
	return random.pick([person, person, `[[${person}]]`, `[[${person}]]`, `[[People/${person}|${firstName(person)}]]`, `${person} <${addressOf(person, company)}>`, `${person} (${random.pick(TITLES)})`]);
}

/** What was sent, heard and decided until the day of the benchmark. */
function logOf({ on, isLast, interviewers, application }: Round, random: Random): readonly string[] {
	const [first = '', ...others] = interviewers;
	const age = BENCH_DAY - on;
	if (age < 1) return [];
	const sent = [first, ...others].filter(() => random.chance(0.8)).map((person) => `${isoDate(addDays(on, 1))} thank-you to ${person}`);
	if (!isLast) return listProperty('sent', sent);
	const chased = addDays(on, 6 + random.below(4));
	const isChased = chased < BENCH_DAY && random.chance(0.5);
	if (isChased) sent.push(`${isoDate(chased)} check-in to ${application.contact ?? first}`);
	const heard = addDays(on, 2 + random.below(20));
	const isHeard = heard <= BENCH_DAY && random.chance(0.45);
	const words = `${isoDate(heard)} from ${application.contact ?? first}: ${random.pick(REPLIES)}`;
	return [...listProperty('sent', sent), ...listProperty('replies', isHeard ? [words] : []), ...endOf(on, random)];
}

/** How it ended, if it did: the older, the likelier. */
function endOf(on: CalendarDate, random: Random): string[] {
	const age = BENCH_DAY - on;
	const [recent = 0, old = 0] = NEWS;
	const told = addDays(on, 3 + random.below(25));
	if (told <= BENCH_DAY && random.chance(age > old ? 0.85 : age > recent ? 0.5 : 0.15)) {
		const outcome = random.pick(['rejected', 'rejected', 'rejected', 'rejected', 'withdrawn', 'accepted', 'declined', 'offer']);
		const deadline = outcome === 'offer' && random.chance(0.5) ? [`offer_deadline: ${isoDate(addDays(told, 10))}`] : [];
		return [`outcome: ${outcome} ${isoDate(told)}`, ...deadline];
	}
	return random.chance(0.05) ? [`snooze: ${isoDate(addDays(BENCH_DAY, random.below(20) - 5))}`] : [];
}

function points({ interviewers }: Round, random: Random): string {
	const items = interviewers.map((person) => `- ${random.pick(POINTS)} (${firstName(person)})`);
	const next = random.chance(0.1) ? `## Next steps they named\n- ${firstName(interviewers[0] ?? '')} said they decide by Friday\n\n` : '';
	return `## Talking points\n${items.join('\n')}\n\n${next}`;
}
