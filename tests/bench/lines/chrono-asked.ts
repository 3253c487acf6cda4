import { readTimelineAnew } from '../../../src/core/timeline/read-timeline';
import type { Line } from '../line';
import { watchedEnglish } from '../watched-english';
import { MIXED } from '../words/samples';

export const chronoAsked: Line = {
	name: 'times the 3,000 are handed on to chrono; no more than say nothing or spell a date as only chrono knows it',
	unit: '',
	atMost: MIXED.filter(({ kind }) => kind === 'vague' || kind === 'chrono').length,
	run() {
		const { language, asked } = watchedEnglish();
		for (const { words, saidOn } of MIXED) readTimelineAnew(words, { saidOn, dateOrder: 'month-first', languages: [language] });
		return { samples: [asked()] };
	},
};
