import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../../../src/core/date/calendar-date';
import { reviewDraft } from '../../../src/core/draft-review/review';
import type { ReviewContext } from '../../../src/core/draft-review/review-context';
import type { MessageKind } from '../../../src/core/interview/interview';
import { builtInTemplates } from '../../../src/core/template/built-in/index';
import type { Template } from '../../../src/core/template/template';
import type { Draft } from '../../../src/core/template/write-draft';
import { CANDIDATES, valuesOf, type Candidate } from './candidates';
import { draftOf, lettersOf, lettersToTheOther, type Letter } from './filled-in';

type Message = Template & { readonly kind: MessageKind };

const MESSAGES = builtInTemplates().filter((template): template is Message => template.kind !== 'interview');
const ONE_OF_SEVERAL = MESSAGES.filter(({ id }) => id === 'thank-you-one-of-several');

/** What was sent when, a week apart at least, and what they had said by then. */
function occasion(kind: MessageKind, { interviewOn, statedOn }: Candidate): ReviewContext {
	const on = (date: CalendarDate, days: number, sentKind: MessageKind): { on: CalendarDate; kind: MessageKind } => ({ on: addDays(date, days), kind: sentKind });
	const thanked = on(interviewOn, 1, 'thank-you');
	const ladder = [thanked, on(statedOn, 3, 'post-timeline-check-in'), on(statedOn, 10, 'value-add'), on(statedOn, 17, 'graceful-close')];
	switch (kind) {
		case 'thank-you':
		case 'referral-thanks':
			return { sendOn: addDays(interviewOn, 1), sent: [], statedOn };
		case 'check-in':
			return { sendOn: addDays(interviewOn, 7), sent: [thanked] };
		case 'post-timeline-check-in':
		case 'value-add':
		case 'graceful-close': {
			const step = ladder.findIndex((each) => each.kind === kind);
			return { sendOn: addDays(statedOn, 3 + 7 * (step - 1)), sent: ladder.slice(0, step), statedOn };
		}
		case 'keep-warm':
		case 'linkedin-note':
			return { sendOn: addDays(statedOn, 24), sent: ladder, statedOn, stage: 'late' };
		case 'competing-offer':
		case 'withdrawal':
			return { sendOn: addDays(interviewOn, 4), sent: [thanked], statedOn };
		case 'after-rejection':
		case 'offer-response':
		case 'decline-offer':
		case 'missed-call':
		case 'reply-to-holding':
			return { sendOn: addDays(interviewOn, 4), sent: [thanked], statedOn, inReplyTo: true };
	}
}

/** Everything that is known around a letter. */
function around({ from, to }: Letter, kind: MessageKind, otherDrafts: readonly string[]): ReviewContext {
	const { company, role, interviewOn, notes, interviewer, other } = from;
	const known = { kind, company, role, interviewOn, notes, otherDrafts, to: [to.name], interviewers: [interviewer.name, other.name] };
	return { ...known, ...occasion(kind, from) };
}

/** What the same person wrote about the same interview on other occasions. */
function othersOf(kind: MessageKind, index: number): readonly string[] {
	return MESSAGES.filter((message) => message.kind !== kind).flatMap((message) => lettersOf(message)[index]?.body ?? []);
}

/** The findings, as a person reads them. */
function found(text: string, context: ReviewContext): readonly string[] {
	return reviewDraft(text, context).map(({ rule, from, to }) => `${rule}: ${text.slice(from, to)}`);
}

/** Points as notes have them, which end up in the slots they are for. */
const TOPICS = [
	'the outage of 2019, and what they changed',
	'https://talks.example/quiet-weeks',
	'how `make` hides its errors',
	'“no releases on a Friday”, as a rule',
	'their sign: work = trust; trust = time',
	`what they tried ${'and tried again '.repeat(25)}until it held`,
];

/** The draft with words in all of its slots but one. */
function withSlotLeft({ body, slots }: Draft, left: number): string {
	const ends = [0, ...slots.map(({ to }) => to)];
	const pieces = slots.map(({ from, to }, index) => body.slice(ends[index], from) + (index === left ? body.slice(from, to) : 'words of their own'));
	return pieces.join('') + body.slice(ends.at(-1));
}

/** The text, when the review does not see that something in it is still to be filled in. */
function unnoticed(text: string, kind: MessageKind): readonly string[] {
	return reviewDraft(text, { kind }).some(({ rule }) => rule === 'placeholder') ? [] : [/\[[^[\]]*\]/.exec(text)?.[0] ?? text];
}

describe.each(MESSAGES)('$id', (message) => {
	it.each(CANDIDATES.map(({ name }, index) => [name, index] as const))('passes the review once %s has filled it in', (_, index) => {
		for (const letter of [lettersOf(message)[index], lettersOf(message, message.optional)[index]]) {
			expect(letter).toBeDefined();
			if (!letter) continue;
			const contexts = [around(letter, message.kind, othersOf(message.kind, index)), { kind: message.kind }, {}];
			expect(contexts.flatMap((context) => found(letter.body, context))).toEqual([]);
		}
	});

	it('is stopped as long as any one slot is left', () => {
		const missed = CANDIDATES.flatMap((from) => {
			const begun = draftOf(message, valuesOf(from, from.interviewer, [from.interviewer]));
			return begun.slots.flatMap((_, index) => unnoticed(withSlotLeft(begun, index), message.kind));
		});
		expect(missed).toEqual([]);
	});

	it('is stopped when nothing is filled in, whatever the notes hold', () => {
		const values = valuesOf(CANDIDATES[0], CANDIDATES[0].interviewer, [CANDIDATES[0].interviewer]);
		const known = [{}, values, ...TOPICS.map((topic) => ({ ...values, topic, need: topic }))];
		expect(known.flatMap((each) => unnoticed(draftOf(message, each).body, message.kind))).toEqual([]);
	});
});

describe.each(ONE_OF_SEVERAL)('$id, written to two of one interview', (message) => {
	it.each(CANDIDATES.map(({ name }, index) => [name, index] as const))('passes the review of each beside the other, by %s', (_, index) => {
		const pair = [lettersOf(message, message.optional)[index], lettersToTheOther(message)[index]].flatMap((letter) => letter ?? []);
		expect(pair).toHaveLength(2);
		for (const letter of pair) {
			const siblings = pair.filter((each) => each !== letter).map(({ body }) => body);
			expect(found(letter.body, around(letter, message.kind, siblings))).toEqual([]);
		}
	});
});
