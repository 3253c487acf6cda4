import { readingWays } from '../../src/core/timeline/languages';

/** English, as most people in the United States write dates. */
export const MONTH_FIRST = readingWays({ language: 'en', dateOrder: 'month-first' });

/** English, as most people elsewhere write dates. */
export const DAY_FIRST = readingWays({ language: 'en', dateOrder: 'day-first' });
