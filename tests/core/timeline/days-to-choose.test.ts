import { describe, expect, it } from 'vitest';
import { daysToChoose, decisiveDay, isSameWindow } from '../../../src/core/timeline/days-to-choose';
import { readTimeline } from '../../../src/core/timeline/read-timeline';
import { dayOf, iso, saidOn } from './days';

describe('the days to choose from', () => {
	it('are all that unsure words could mean, the earliest first, each once', () => {
		for (const words of ['next Friday', 'sometime this quarter', 'We hope to decide in a few weeks, Kim said', 'please give us ten days']) {
			const timeline = readTimeline(words, saidOn('2026-11-24'));
			const days = daysToChoose(timeline);
			expect(days).toHaveLength(1 + (timeline?.others.length ?? 0));
			expect(days.map((each) => iso(decisiveDay(each)))).toEqual(days.map((each) => iso(decisiveDay(each))).sort());
			expect(days.filter((each) => isSameWindow(each, timeline))).toHaveLength(1);
		}
	});

	it('begin with the nearer Friday, though the other one is likelier', () => {
		const timeline = readTimeline('next Friday', saidOn('2026-11-24'));
		expect([iso(timeline?.latest), timeline?.sure]).toEqual(['2026-12-04', false]);
		expect(daysToChoose(timeline).map(({ latest }) => iso(latest))).toEqual(['2026-11-27', '2026-12-04']);
	});

	it('are none where the words are sure, or say nothing', () => {
		expect(daysToChoose(readTimeline('by Friday', saidOn('2026-11-24')))).toEqual([]);
		expect(daysToChoose(readTimeline('soon', saidOn('2026-11-24')))).toEqual([]);
		expect(daysToChoose(undefined)).toEqual([]);
	});

	it('are looked at by their last one, or by the first one of an open end', () => {
		const [first, last] = [dayOf('2026-11-30'), dayOf('2026-12-04')];
		expect(decisiveDay({ earliest: first, latest: last })).toBe(last);
		expect(decisiveDay({ earliest: first, latest: null })).toBe(first);
		expect(isSameWindow({ earliest: first, latest: last }, { earliest: first, latest: null })).toBe(false);
	});
});
