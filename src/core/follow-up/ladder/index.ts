import type { LadderAdjustment, LadderRule } from '../rule';
import { dropAlreadySent } from './already-sent';
import { checkIn } from './check-in';
import { gracefulClose } from './graceful-close';
import { endValueAddBeforeClose } from './many-rounds';
import { postTimelineCheckIn } from './post-timeline-check-in';
import { snooze } from './snooze';
import { valueAdd } from './value-add';
import { weeklyCap } from './weekly-cap';

/** The ladder from its first step to its last; "earliest" and "latest" among steps mean this order. */
export const LADDER: readonly LadderRule[] = [checkIn, postTimelineCheckIn, valueAdd, gracefulClose];

/** What moves or drops steps, each judging what those before it have left. */
export const ADJUSTMENTS: readonly LadderAdjustment[] = [dropAlreadySent, weeklyCap, endValueAddBeforeClose, snooze];
