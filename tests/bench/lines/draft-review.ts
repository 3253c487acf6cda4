import type { ReviewContext } from '../../../src/core/draft-review/review-context';
import { reviewDraft } from '../../../src/core/draft-review/review';
import { day } from '../../support/day';
import type { Line } from '../line';
import { elapsed } from '../stopwatch';
import { letterOf } from '../words/drafts';

const CONTEXT: ReviewContext = {
	kind: 'thank-you',
	interviewOn: day('2026-11-20'),
	sendOn: day('2026-11-21'),
	notes: 'greenhouse, frozen valves, labels by smell',
	company: 'Seedhouse',
	role: 'Gardener',
	interviewers: ['Dana Reyes', 'Sam Ortiz'],
	otherDrafts: [letterOf(150)],
};
const WARM_UP = 20;
const TIMES = 10;

/** After a pause in typing the whole message is reviewed; nobody may feel it. */
export const draftReview: Line = {
	name: 'review of a letter of 300 words',
	unit: 'ms',
	atMost: 5,
	run({ samples }) {
		const letter = letterOf(300);
		const review = (): void => void reviewDraft(letter, CONTEXT);
		for (let time = 0; time < WARM_UP; time++) review();
		const times = Array.from({ length: samples }, () => elapsed(() => repeat(review)) / TIMES);
		return { samples: times };
	},
};

function repeat(run: () => void): void {
	for (let time = 0; time < TIMES; time++) run();
}
