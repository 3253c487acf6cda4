import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate, type CalendarDate } from '../../../src/core/date/calendar-date';
import type { FollowUp } from '../../../src/core/follow-up/follow-up';
import { schedule } from '../../../src/core/follow-up/schedule';
import { LADDER_STEPS } from '../../../src/core/interview/interview';
import { anyStory, datesIn, type AnyStory } from '../../support/any-story';
import { obey } from '../../support/obey';
import { readStory, unlinkedApplications } from '../../support/story';
import { countedMessages } from '../../support/story-facts';

const DAYS = 40;
const STATES = ['upcoming', 'due', 'overdue'];

describe('whoever sends everything on the day it is asked for', () => {
	it('never writes to one person at one company twice within the cap', () => {
		fc.assert(
			fc.property(anyStory(), ({ today, given, settings }) => {
				for (const { on, followUp, before } of obey(readStory(given), settings, today, DAYS)) {
					const { to, company, step } = followUp;
					// The answer to an offer or to a no, and the news of another offer, do not wait.
					if (!to || !isLadder(step)) continue;
					const last = Math.max(...countedMessages(before, company, to.name, on).map((message) => message.on));
					expect(on - last, `${step} at ${company} on ${isoDate(on)}`).toBeGreaterThanOrEqual(settings.capDays);
				}
			}),
			{ numRuns: 120 },
		);
	});

	it('is never asked for the same message again while nothing new happens', () => {
		fc.assert(
			fc.property(anyStory(), (story) => {
				const { today, given, settings } = story;
				const lastEvent = Math.max(...datesIn(given));
				const sent = obey(readStory(given), settings, today, DAYS).filter(({ on }) => on > lastEvent);
				const keys = sent.map(({ followUp }) => followUp.key);
				expect([...new Set(keys)]).toEqual(keys);
			}),
			{ numRuns: 120 },
		);
	});

	it('climbs each ladder from its first step to its last', () => {
		fc.assert(
			fc.property(anyStory(), (story) => {
				const { today, given, settings } = story;
				const lastEvent = Math.max(...datesIn(given));
				const climbed = new Map<string, number>();
				for (const { on, followUp } of obey(readStory(given), settings, today, DAYS)) {
					if (on <= lastEvent || !isLadder(followUp.step)) continue;
					expect(placeOf(followUp)).toBeGreaterThan(climbed.get(followUp.applicationKey) ?? -1);
					climbed.set(followUp.applicationKey, placeOf(followUp));
				}
			}),
			{ numRuns: 120 },
		);
	});
});

describe('while days pass and nothing new happens', () => {
	it('the ladder only moves down, and a step only gets later', () => {
		alongQuietDays((before, after) => {
			for (const now of after.filter(({ step }) => isLadder(step))) {
				const earlier = before.find(({ step, applicationKey }) => isLadder(step) && applicationKey === now.applicationKey);
				if (!earlier) continue;
				expect(placeOf(now)).toBeGreaterThanOrEqual(placeOf(earlier));
				if (now.step !== earlier.step) continue;
				expect(STATES.indexOf(now.state)).toBeGreaterThanOrEqual(STATES.indexOf(earlier.state));
				expect({ opens: now.opens, closes: now.closes }).toEqual({ opens: earlier.opens, closes: earlier.closes });
			}
		});
	});

	it('no other message comes up by itself, but the ladder’s', () => {
		alongQuietDays((before, after) => {
			const known = new Set(before.map(({ key }) => key));
			// The deadline of a newer offer may pass before that of an older one, whose news was sent or not.
			const fresh = after.filter(({ key, step }) => !known.has(key) && !isLadder(step) && step !== 'competing-offer');
			expect(fresh.map(({ key }) => key)).toEqual([]);
		});
	});
});

/** Looks at each pair of neighbouring days of which the second has no date of the story on it. */
function alongQuietDays(check: (before: readonly FollowUp[], after: readonly FollowUp[]) => void): void {
	const look = ({ today, given, settings }: AnyStory): void => {
		const applications = unlinkedApplications(readStory(given));
		const eventful = new Set(datesIn(given.filter((line) => !line.startsWith('said') && !line.startsWith('snoozed'))));
		const on = (date: CalendarDate): readonly FollowUp[] => schedule(applications, date, settings).followUps;
		for (let date = today; date < today + DAYS; date = addDays(date, 1)) {
			const next = addDays(date, 1);
			if (!eventful.has(next)) check(on(date), on(next));
		}
	};
	fc.assert(fc.property(anyStory(), look), { numRuns: 120 });
}

function isLadder(step: string): boolean {
	return LADDER_STEPS.some((known) => known === step);
}

function placeOf({ step }: FollowUp): number {
	return LADDER_STEPS.findIndex((known) => known === step);
}
