import type { Step } from '../interview/interview';

/** Each message as people call it, at the start of a line. */
export const STEP_WORDS: Readonly<Record<Step, string>> = {
	'thank-you': 'Thank-you',
	'check-in': 'Check-in',
	'post-timeline-check-in': 'Check-in',
	'value-add': 'Value-add',
	'graceful-close': 'Graceful close',
	'after-rejection': 'Closing thanks',
	'offer-response': 'Offer reply',
	'competing-offer': 'News of another offer',
};
