import { readProse } from '../../../src/core/timeline/read-prose';
import { day } from '../../support/day';
import type { Line } from '../line';
import { watchedEnglish } from '../watched-english';
import { PROSE } from '../words/samples';

export const proseBlocks: Line = {
	name: `paragraphs and items of the prose that phrases are tried on, of ${PROSE.blocks}; no more than hold a number or a day`,
	unit: '',
	atMost: PROSE.dated,
	run() {
		const { language, looked } = watchedEnglish();
		readProse(PROSE.text, { saidOn: day('2026-11-20'), dateOrder: 'month-first', languages: [language] });
		return { samples: [looked()] };
	},
};
