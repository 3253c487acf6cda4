import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate, type CalendarDate } from '../../../src/core/date/calendar-date';
import type { FollowUp } from '../../../src/core/follow-up/follow-up';
import { schedule } from '../../../src/core/follow-up/schedule';
import type { Interview } from '../../../src/core/interview/interview';
import type { Settings } from '../../../src/core/settings/settings';
import { anyStory, shiftLines } from '../../support/any-story';
import { inWords, readStory, unlinkedApplications } from '../../support/story';

const RUNS = { numRuns: 400 };

function answerTo(interviews: readonly Interview[], today: CalendarDate, settings: Settings): ReturnType<typeof schedule> {
	return schedule(unlinkedApplications(interviews), today, settings);
}

/** The whole answer in words that dates can be moved in. */
function told(lines: readonly string[], today: CalendarDate, settings: Settings): string[] {
	const { followUps, quiet } = answerTo(readStory(lines), today, settings);
	const listed = followUps.map((followUp) => `${followUp.company} ${followUp.role ?? ''}: ${inWords(followUp)} ${String(followUp.theirTurn)}`);
	const waiting = quiet.map(({ company, role, status, nextOn }) => `${company} ${role ?? ''}: ${status} ${nextOn === null ? 'never' : isoDate(nextOn)}`);
	return [...listed, ...waiting];
}

describe('the answer moves with the calendar', () => {
	it('by whole weeks when all dates do and no holiday stands in between', () => {
		fc.assert(
			fc.property(anyStory({ holidays: false }), fc.integer({ min: -60, max: 60 }), ({ today, given, settings }, weeks) => {
				const days = weeks * 7;
				expect(told(shiftLines(given, days), addDays(today, days), settings)).toEqual(shiftLines(told(given, today, settings), days));
			}),
			RUNS,
		);
	});
});

describe('the answer is the same', () => {
	it('whatever the order in which the notes are read', () => {
		const anyOrder = anyStory().chain((story) => {
			const interviews = readStory(story.given);
			return fc.record({ story: fc.constant(story), shuffled: fc.shuffledSubarray(interviews, { minLength: interviews.length }) });
		});
		fc.assert(
			fc.property(anyOrder, ({ story, shuffled }) => {
				const { today, given, settings } = story;
				expect(answerTo(shuffled, today, settings)).toEqual(answerTo(readStory(given), today, settings));
			}),
			RUNS,
		);
	});

	it('whatever has been logged for days to come', () => {
		fc.assert(
			fc.property(anyStory(), ({ today, given, settings }) => {
				const interviews = readStory(given);
				expect(answerTo(interviews.map((interview) => withoutFuture(interview, today)), today, settings)).toEqual(answerTo(interviews, today, settings));
			}),
			RUNS,
		);
	});

	it('when it is asked for twice', () => {
		fc.assert(
			fc.property(anyStory(), ({ today, given, settings }) => {
				const applications = unlinkedApplications(readStory(given));
				expect(schedule(applications, today, settings)).toEqual(schedule(applications, today, settings));
			}),
			{ numRuns: 50 },
		);
	});
});

describe('applications that share neither company nor offer', () => {
	it('do not touch one another', () => {
		fc.assert(
			fc.property(anyStory(), ({ today, given, settings }) => {
				const lonely = readStory([...given.filter((line) => !line.startsWith('outcome')), 'at Dune / Editor', 'round 2026-11-03 with Dana Reyes', 'sent 2026-11-09 check-in to Dana Reyes']);
				const without = lonely.filter(({ company }) => company.name !== 'Dune');
				const others = (followUps: readonly FollowUp[]): string[] => followUps.filter(({ company }) => company !== 'Dune').map(inWords);
				expect(others(answerTo(lonely, today, settings).followUps)).toEqual(others(answerTo(without, today, settings).followUps));
			}),
			RUNS,
		);
	});
});

function withoutFuture({ outcome, ...interview }: Interview, today: CalendarDate): Interview {
	const past = <T extends { readonly on: CalendarDate }>(lines: readonly T[]): T[] => lines.filter(({ on }) => on <= today);
	return {
		...interview,
		sent: past(interview.sent),
		replies: past(interview.replies),
		...(outcome && outcome.on <= today && { outcome }),
	};
}
