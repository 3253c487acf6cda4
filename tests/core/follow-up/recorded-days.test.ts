import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/core/date/calendar-date';
import { schedule } from '../../../src/core/follow-up/schedule';
import { readSettings } from '../../../src/core/settings/read-settings';
import { day } from '../../support/day';
import { applicationsOfStory, inWords } from '../../support/story';
import stories from './recorded/stories.json';

describe('searches made up by chance', () => {
	// These tests run once in each of four time zones, all against the one file. Whoever records it anew reads what changed.
	it('have the recorded answers, whatever the time zone', async () => {
		await expect(stories.map(answerOf).join('\n')).toMatchFileSnapshot('./recorded/answers.txt');
	});
});

function answerOf({ today, settings, given }: (typeof stories)[number]): string {
	const { followUps, quiet } = schedule(applicationsOfStory(given), day(today), readSettings(settings).settings);
	const listed = followUps.map((followUp) => {
		const { company, role, why, next } = followUp;
		return `= ${company} / ${role ?? ''}: ${inWords(followUp)}\n  names ${daysNamedIn(why)}; next ${daysNamedIn(next ?? '')}`;
	});
	const waiting = quiet.map(({ company, role, status, nextOn }) => `= ${company} / ${role ?? ''}: ${status}${nextOn === null ? '' : ` until ${isoDate(nextOn)}`}`);
	return [`${today} ${JSON.stringify(settings)}`, ...given.map((line) => `  ${line}`), ...listed, ...waiting, ''].join('\n');
}

/** The days in a sentence, without its wording, which is free to change. */
function daysNamedIn(sentence: string): string {
	return sentence.match(/(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} [A-Z][a-z]{2}(?: \d{4})?/g)?.join(', ') ?? 'no day';
}
