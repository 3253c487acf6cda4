import type { FollowUpRule } from '../rule';
import { afterRejection } from './after-rejection';
import { competingOffer } from './competing-offer';
import { ladderStep } from './ladder-step';
import { offerResponse } from './offer-response';
import { thankYou } from './thank-you';

/** Every rule that lists follow-ups; each sees one application on one day. */
export const RULES: readonly FollowUpRule[] = [thankYou, ladderStep, competingOffer, offerResponse, afterRejection];
