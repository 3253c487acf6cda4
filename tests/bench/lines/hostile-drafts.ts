import { reviewDraft } from '../../../src/core/draft-review/review';
import type { Line } from '../line';
import { elapsed } from '../stopwatch';
import { hostileDraft } from '../words/drafts';

const CHARACTERS = 100_000;

/** Whatever a draft holds, its review takes a time that grows with its length and no faster. */
export const hostileDrafts: Line = {
	name: 'review of 100,000 characters without an end of a sentence, for each 10,000',
	unit: 'ms',
	atMost: 50,
	run({ samples }) {
		const text = hostileDraft(CHARACTERS);
		const review = (): void => void reviewDraft(text, { kind: 'check-in' });
		review();
		return { samples: Array.from({ length: Math.min(samples, 5) }, () => elapsed(review) / (CHARACTERS / 10_000)) };
	},
};
