import { ordinaryProse } from './prose';
import { mixedTimelines } from './timelines';

const SEED = 20_261_126;

/** The timelines that every line reads. */
export const MIXED = mixedTimelines(3000, SEED);

/** The prose that every line reads: 10 KB. */
export const PROSE = ordinaryProse(10_240, SEED);
