import { isoDate, type CalendarDate } from '../../date/calendar-date';
import type { MessageKind, OutcomeKind } from '../../interview/interview';
import type { ReadingWays } from '../../timeline/timeline';
import { readReplyLine } from './reply-line';
import { readSentLine } from './sent-line';

/** A line of `sent`, `2026-11-04 thank-you to Dana Reyes`, that is read back as a message to that one person. */
export function sentLine(on: CalendarDate, kind: MessageKind, name: string): string {
	return firstThat(spellingsOf(name), (person) => `${isoDate(on)} ${kind} to ${person}`, (line, wanted) => {
		const { value = [], complaint } = readSentLine(line, ANY_WAYS);
		return complaint === undefined && value.length === 1 && value[0]?.to.name === wanted;
	});
}

/** A line of `replies`, `2026-11-18 from Kim Lund: two more weeks`, that is read back as it is; without words it only says that they replied. */
export function replyLine(on: CalendarDate, from: string | null, words: string): string {
	const said = oneLine(words) || 'replied';
	if (from !== null && from.trim() !== '') {
		const lineFrom = (person: string): string => `${isoDate(on)} from ${person}: ${said}`;
		return firstThat(spellingsOf(from), lineFrom, (line, wanted) => readReplyLine(line, ANY_WAYS).value?.from?.name === wanted);
	}
	// In quotation marks, "from Monday: …" is no name and "9:30 is fine" no time of day.
	const spellings = [said, `“${said}”`].map((written) => ({ written, read: said }));
	return firstThat(spellings, (written) => `${isoDate(on)} ${written}`, (line, wanted) => {
		const reply = readReplyLine(line, ANY_WAYS).value;
		return reply?.from === undefined && reply?.words === wanted;
	});
}

/** The value of `outcome`: `rejected 2026-11-20`. */
export function outcomeText(kind: OutcomeKind, on: CalendarDate): string {
	return `${kind} ${isoDate(on)}`;
}

// The day of a line that is written here has one reading.
const ANY_WAYS: ReadingWays = { dateOrder: 'month-first', languages: [] };

/** Words as they are written, and what is to be read from them. */
interface Spelling {
	readonly written: string;
	readonly read: string;
}

/**
 * How a name can stand in a line, the plainest first. Marks that would end it do no harm in a link, which also keeps the
 * name what it is elsewhere in the note; a name that not even a link can hold loses its marks.
 */
function spellingsOf(name: string): readonly Spelling[] {
	const whole = oneLine(name);
	const plain = oneLine(whole.replace(/[:;,—–<>()[\]|#^/"“”]|\s-+(?=\s|$)/g, ' '));
	return [whole, plain].flatMap((read) => [
		{ written: read, read },
		{ written: `[[${read}]]`, read },
	]);
}

/** The first line that is read as it was meant; the last one when none is. */
function firstThat(spellings: readonly Spelling[], lineOf: (written: string) => string, isRight: (line: string, wanted: string) => boolean): string {
	const right = spellings.find(({ written, read }) => isRight(lineOf(written), read)) ?? spellings.at(-1);
	return lineOf(right?.written ?? '');
}

function oneLine(words: string): string {
	return words.trim().replace(/\s+/g, ' ');
}
