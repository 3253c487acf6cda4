import { describe, expect, it } from 'vitest';
import { understandReply } from '../../../src/core/reply/understand-reply';
import { answerWords, understandingWords } from '../../../src/core/reply/understanding-words';
import { day } from '../../support/day';
import { MONTH_FIRST } from '../../support/reading-ways';

/** What the form says of words that were written on Tuesday 24 November 2026. */
function said(text: string): string {
	const on = day('2026-11-24');
	return understandingWords(understandReply(text, { on, ...MONTH_FIRST }), on);
}

describe('what was understood', () => {
	it.each([
		['We went with someone else.', 'A no.'],
		['The role is on hold.', 'This may be a no.'],
		['You got the job!', 'An offer.'],
		['You got the job! We need your answer by 4 December.', 'An offer; they want an answer by Fri 4 Dec 2026.'],
		['The offer is on its way.', 'This may be an offer.'],
		['We decide by 4 December.', 'They will answer by Fri 4 Dec 2026.'],
		['We decide on 4 December.', 'They will answer on Fri 4 Dec 2026.'],
		['We decide between 1 and 4 December.', 'They will answer between Tue 1 Dec 2026 and Fri 4 Dec 2026.'],
		['We will not decide before 4 December.', 'They will answer not before Fri 4 Dec 2026.'],
		['We decide next Friday.', 'People would differ about “next Friday”. Which of these is meant?'],
		['We would like to invite you to a second interview on Thursday.', 'They seem to invite you to a next round. Log the reply, then make its interview note.'],
		['We would love to discuss next steps.', 'This may be about a next round. If it is, log the reply, then make its interview note.'],
		['We would like to invite you to the final round. You will hear from us by 4 December.', 'They will answer by Fri 4 Dec 2026. They seem to invite you to a next round. Log the reply, then make its interview note.'],
		['You did not get the job.', 'A no.'],
		['Still talking.', 'No date in these words, so the usual rhythm starts anew on Tue 24 Nov 2026.'],
	])('of “%s”', (text, words) => {
		expect(said(text)).toBe(words);
	});

	it('of a day that was chosen', () => {
		expect(answerWords({ earliest: day('2026-12-04'), latest: day('2026-12-04') }, day('2026-11-24'))).toBe('They will answer on Fri 4 Dec 2026.');
	});
});
