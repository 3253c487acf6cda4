import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../../../src/core/date/calendar-date';
import type { FollowUp, Schedule } from '../../../src/core/follow-up/follow-up';
import { schedule } from '../../../src/core/follow-up/schedule';
import { LADDER_STEPS, type Interview } from '../../../src/core/interview/interview';
import { businessDaysOf } from '../../../src/core/settings/business-days-of';
import type { Settings } from '../../../src/core/settings/settings';
import { anyStory } from '../../support/any-story';
import { readStory, unlinkedApplications } from '../../support/story';
import { countedMessages, factsOf, fold, type StoryFacts } from '../../support/story-facts';

const LADDER: ReadonlySet<string> = new Set(LADDER_STEPS);
const SILENCED_BY_CLOSE: ReadonlySet<string> = new Set([...LADDER_STEPS, 'thank-you', 'competing-offer']);

interface AnyDay {
	readonly answer: Schedule;
	readonly interviews: readonly Interview[];
	readonly today: CalendarDate;
	readonly settings: Settings;
	/** What the notes say of the follow-up's application. */
	factsOf(followUp: Pick<FollowUp, 'company' | 'role'>): StoryFacts;
}

function always(check: (day: AnyDay) => void): void {
	const property = fc.property(anyStory(), ({ today, given, settings }) => {
		const interviews = readStory(given);
		const answer = schedule(unlinkedApplications(interviews), today, settings);
		check({ answer, interviews, today, settings, factsOf: (followUp) => factsOf(interviews, followUp, today) });
	});
	fc.assert(property, { numRuns: 400 });
}

function ladderSteps({ followUps }: Schedule): FollowUp[] {
	return followUps.filter(({ step }) => LADDER.has(step));
}

describe('every answer', () => {
	it('lists each application or says why it is quiet, never both', () => {
		always(({ answer, interviews }) => {
			const listed = new Set(answer.followUps.map(({ applicationKey }) => applicationKey));
			const quiet = answer.quiet.map(({ applicationKey }) => applicationKey);
			expect(quiet.filter((key) => listed.has(key))).toEqual([]);
			expect([...listed, ...quiet].sort()).toEqual([...new Set(unlinkedApplications(interviews).map(({ key }) => key))].sort());
		});
	});

	it('gives each follow-up a key of its own', () => {
		always(({ answer }) => {
			const keys = answer.followUps.map(({ key }) => key);
			expect([...new Set(keys)]).toEqual(keys);
		});
	});

	it('opens no window after its end, and says where today stands in it', () => {
		always(({ answer, today }) => {
			for (const { opens, closes, state } of answer.followUps) {
				expect(closes ?? opens).toBeGreaterThanOrEqual(opens);
				expect(state).toBe(today < opens ? 'upcoming' : closes === null || today <= closes ? 'due' : 'overdue');
			}
		});
	});

	it('has the most urgent first', () => {
		always(({ answer }) => {
			const order = answer.followUps.map(({ state }) => ['overdue', 'due', 'upcoming'].indexOf(state));
			expect(order).toEqual([...order].sort());
		});
	});

	it('says why in whole sentences, and what comes next if anything does', () => {
		always(({ answer }) => {
			for (const { why, next } of answer.followUps) {
				expect(why).toMatch(/^[A-Z].*\S\.$/);
				expect(next ?? 'Nothing.').toMatch(/^[A-Z].*\S\.$/);
			}
			for (const { why } of answer.quiet) expect(why).toMatch(/^[A-Z].*\S\.$/);
		});
	});

	it('quotes their words where the ladder counts from them', () => {
		always(({ answer, factsOf }) => {
			for (const followUp of ladderSteps(answer)) {
				const words = factsOf(followUp).anchor?.words ?? '';
				// A step that is put off says by what instead.
				if (words === '' || followUp.reason === 'weekly-cap' || followUp.reason === 'snoozed') continue;
				expect(followUp.why).toContain(`“${words}”`);
			}
		});
	});
});

describe('the ladder', () => {
	it('asks for one step of an application at most, or for the news of an offer in its place', () => {
		always(({ answer }) => {
			const keys = answer.followUps.filter(({ step }) => LADDER.has(step) || step === 'competing-offer').map(({ applicationKey }) => applicationKey);
			expect([...new Set(keys)]).toEqual(keys);
		});
	});

	it('is silent without a completed round, while one is booked, and after an outcome', () => {
		always(({ answer, factsOf }) => {
			for (const followUp of ladderSteps(answer)) {
				const { completed, booked, hasOutcome } = factsOf(followUp);
				expect(completed).not.toHaveLength(0);
				expect(booked).toHaveLength(0);
				expect(hasOutcome).toBe(false);
			}
		});
	});

	it('always has a step left until the close is sent', () => {
		always(({ answer, interviews, factsOf }) => {
			const asked = new Set(answer.followUps.filter(({ step }) => LADDER.has(step) || step === 'competing-offer').map(({ applicationKey }) => applicationKey));
			for (const { key, rounds } of unlinkedApplications(interviews)) {
				const { booked, hasOutcome, anchor, sent } = factsOf({ company: rounds[0]?.company.name ?? '', role: rounds[0]?.role?.name ?? '' });
				const closed = sent.some(({ kind, on }) => kind === 'graceful-close' && anchor && on >= anchor.since);
				if (anchor && booked.length === 0 && !hasOutcome && !closed) expect(asked).toContain(key);
			}
		});
	});

	it('opens no step on a weekend day or a holiday', () => {
		always(({ answer, settings }) => {
			const { isBusinessDay } = businessDaysOf(settings);
			for (const { opens } of ladderSteps(answer)) expect(isBusinessDay(opens)).toBe(true);
		});
	});

	it('opens no step on or before the day they named', () => {
		always(({ answer, factsOf }) => {
			for (const followUp of ladderSteps(answer)) {
				const anchor = factsOf(followUp).anchor;
				expect(followUp.opens).toBeGreaterThan(anchor?.statedOn ?? -Infinity);
				expect(followUp.opens).toBeGreaterThan(anchor?.notBefore ?? -Infinity);
			}
		});
	});

	it('asks again neither for a step sent since the anchor nor for one above it', () => {
		always(({ answer, factsOf }) => {
			for (const followUp of ladderSteps(answer)) {
				const { anchor, sent } = factsOf(followUp);
				const since = sent.filter(({ on }) => anchor && on >= anchor.since).map(({ kind }) => LADDER_STEPS.findIndex((step) => step === kind));
				expect(LADDER_STEPS.findIndex((step) => step === followUp.step)).toBeGreaterThan(Math.max(-1, ...since));
			}
		});
	});

	it('asks for a check-in of the kind that fits: with a day they named, or without', () => {
		always(({ answer, factsOf }) => {
			for (const followUp of ladderSteps(answer)) {
				const named = (factsOf(followUp).anchor?.statedOn ?? null) !== null;
				expect(followUp.step).not.toBe(named ? 'check-in' : 'post-timeline-check-in');
			}
		});
	});

	it('opens no step within the cap after another message to the same person at the same company', () => {
		always(({ answer, interviews, settings, today }) => {
			for (const { to, company, opens } of ladderSteps(answer)) {
				if (!to) continue;
				for (const { on } of countedMessages(interviews, company, to.name, today)) expect(opens).toBeGreaterThanOrEqual(addDays(on, settings.capDays));
			}
		});
	});

	it('never has the close overdue', () => {
		always(({ answer }) => {
			const closes = answer.followUps.filter(({ step }) => step === 'graceful-close');
			expect(closes.map((close) => close.closes)).toEqual(closes.map(() => null));
		});
	});
});

it('after a close nothing is asked but the answer to an offer or to a no', () => {
	always(({ answer, factsOf }) => {
		for (const followUp of answer.followUps) {
			const { anchor, sent } = factsOf(followUp);
			const closed = sent.some(({ kind, on }) => kind === 'graceful-close' && anchor && on >= anchor.since);
			if (closed) expect(SILENCED_BY_CLOSE).not.toContain(followUp.step);
		}
	});
});

it('a thank-you is listed neither before its interview nor once that person has been thanked', () => {
	always(({ answer, factsOf, settings }) => {
		for (const followUp of answer.followUps) {
			if (followUp.step !== 'thank-you') continue;
			const { completed, sent } = factsOf(followUp);
			const round = completed.find(({ path }) => path === followUp.note);
			if (!round) throw new Error(`${followUp.note} is no completed round`);
			expect(followUp.closes).toBe(settings.rollThankYou ? businessDaysOf(settings).roll(addDays(round.on, 1)) : addDays(round.on, 1));
			expect(sent.filter(({ kind, to, on }) => kind === 'thank-you' && on >= round.on && fold(to.name) === fold(followUp.to?.name ?? ''))).toEqual([]);
		}
	});
});
