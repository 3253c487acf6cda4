import { readBuiltIn } from '../read-template';
import type { Template } from '../template';
import afterRejection from './after-rejection.md';
import checkIn from './check-in.md';
import competingOffer from './competing-offer.md';
import declineOffer from './decline-offer.md';
import gracefulClose from './graceful-close.md';
import interview from './interview.md';
import keepWarm from './keep-warm.md';
import linkedinNote from './linkedin-note.md';
import missedCall from './missed-call.md';
import offerResponse from './offer-response.md';
import onsite from './onsite.md';
import panel from './panel.md';
import phoneScreen from './phone-screen.md';
import postTimelineCheckIn from './post-timeline-check-in.md';
import referralThanks from './referral-thanks.md';
import replyToHolding from './reply-to-holding.md';
import thankYou from './thank-you.md';
import thankYouOneOfSeveral from './thank-you-one-of-several.md';
import thankYouScreen from './thank-you-screen.md';
import valueAdd from './value-add.md';
import withdrawal from './withdrawal.md';

/** The texts of all built-in templates under their names, in the order in which they are offered. */
export const BUILT_IN_TEXTS: Readonly<Record<string, string>> = {
	'thank-you': thankYou,
	'thank-you-one-of-several': thankYouOneOfSeveral,
	'thank-you-screen': thankYouScreen,
	'check-in': checkIn,
	'post-timeline-check-in': postTimelineCheckIn,
	'value-add': valueAdd,
	'graceful-close': gracefulClose,
	'after-rejection': afterRejection,
	'competing-offer': competingOffer,
	'offer-response': offerResponse,
	withdrawal,
	'decline-offer': declineOffer,
	'keep-warm': keepWarm,
	'referral-thanks': referralThanks,
	'missed-call': missedCall,
	'reply-to-holding': replyToHolding,
	'linkedin-note': linkedinNote,
	'phone-screen': phoneScreen,
	interview,
	panel,
	onsite,
};

let read: readonly Template[] | null = null;

/** All built-in templates; read when they are first asked for. */
export function builtInTemplates(): readonly Template[] {
	read ??= Object.entries(BUILT_IN_TEXTS).map(([id, text]) => readBuiltIn(id, text));
	return read;
}
