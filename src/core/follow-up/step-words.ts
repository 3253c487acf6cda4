import type { MessageKind } from '../interview/interview';

/** Each message as people call it, at the start of a line. */
export const STEP_WORDS: Readonly<Record<MessageKind, string>> = {
	'thank-you': 'Thank-you',
	'check-in': 'Check-in',
	'post-timeline-check-in': 'Check-in',
	'value-add': 'Value-add',
	'graceful-close': 'Graceful close',
	'after-rejection': 'Closing thanks',
	'offer-response': 'Offer reply',
	'competing-offer': 'News of another offer',
	withdrawal: 'Withdrawal',
	'decline-offer': 'Declining an offer',
	'keep-warm': 'Keeping in touch',
	'referral-thanks': 'Thanks for a referral',
	'missed-call': 'Reply to a missed call',
	'reply-to-holding': 'Reply to a holding message',
	'linkedin-note': 'LinkedIn note',
};
