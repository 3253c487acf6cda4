import type { CalendarDate } from '../../date/calendar-date';
import { LONGEST_WORDS, readTimeline } from '../../timeline/read-timeline';
import { readDay } from '../../timeline/read-day';
import type { Outcome } from '../../interview/interview';
import type { PropertyKey } from '../../settings/property-keys';
import { isoText, readDate, type WrittenDay } from '../text/date-text';
import { quote } from '../note-problems';
import { wordsOf, type OwnNote, type Words } from '../own-note';

/** A property that holds a date, or words for one; undefined when it is empty or cannot be placed, which is then a problem that ends with `consequence`. */
export function readDateProperty(note: OwnNote, key: PropertyKey, consequence: string): WrittenDay | undefined {
	const words = wordsOf(note, key);
	if (!words) return undefined;
	const day = readDate(words.text, note.ways);
	if (day?.kind === 'day') {
		if (!day.exact) suggestIso(note, words, day);
		return day;
	}
	const { property, place, text } = words;
	if (day?.kind === 'relative') {
		note.problems.add(place, {
			found: text,
			message: `${quote(text)} depends on when it was written, so ${consequence}; choose the day it stands for.`,
			fixes: [{ kind: 'read-date', property: property.name, words: text, label: `Read ${quote(text)} as a date` }],
		});
		return undefined;
	}
	const reason = day?.kind === 'impossible' ? 'is a day that no calendar has' : 'is no date I can read';
	note.problems.add(place, { found: text, message: `${quote(text)} ${reason}, so ${consequence}; write it like “2026-11-03”.` });
	return undefined;
}

/** The last day to answer an offer: a date, or words read relative to the day of the offer. One before the offer is a problem and no deadline. */
export function readOfferDeadline(note: OwnNote, outcome: Outcome | undefined): CalendarDate | undefined {
	const words = wordsOf(note, 'offer_deadline');
	if (!words) return undefined;
	const deadline = deadlineIn(words, note, outcome);
	if (deadline === undefined || outcome?.kind !== 'offer' || deadline >= outcome.on) return deadline;
	const message = `${quote(words.text)} is before the offer itself, so the offer has no deadline yet; check the date.`;
	note.problems.add(words.place, { found: words.text, message });
	return undefined;
}

function deadlineIn(words: Words, note: OwnNote, outcome: Outcome | undefined): CalendarDate | undefined {
	const day = readDate(words.text, note.ways);
	const consequence = 'the offer has no deadline yet';
	if (day?.kind !== 'relative' && (day || outcome?.kind !== 'offer')) return readDateProperty(note, 'offer_deadline', consequence)?.on;
	if (outcome?.kind !== 'offer') {
		const message = `${quote(words.text)} counts from the offer, which has no date here, so ${consequence}; write the outcome like “offer 2026-11-20”.`;
		note.problems.add(words.place, { found: words.text, message });
		return undefined;
	}
	return relativeTo(outcome.on, words, note) ?? readDateProperty(note, 'offer_deadline', consequence)?.on;
}

function relativeTo(offeredOn: CalendarDate, { text }: Words, { ways }: OwnNote): CalendarDate | undefined {
	if (text.length > LONGEST_WORDS) return undefined;
	const context = { saidOn: offeredOn, ...ways };
	return readTimeline(text, context)?.latest ?? readDay(text, context)?.on;
}

function suggestIso(note: OwnNote, { text, property, place }: Words, day: WrittenDay): void {
	const iso = isoText(day);
	note.problems.add(place, {
		found: text,
		message: `${quote(text)} is read as ${quote(iso)}; written that way it is a date for Obsidian, too.`,
		fixes: [{ kind: 'set', property: property.name, value: iso, label: `Write ${iso}` }],
		severity: 'hint',
	});
}
