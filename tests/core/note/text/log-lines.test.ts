import { describe, expect, it } from 'vitest';
import { readReplyLine } from '../../../src/core/note/text/reply-line';
import { readSentLine } from '../../../src/core/note/text/sent-line';
import { isoDateTime, outcomeText, replyLine, sentLine } from '../../../src/obsidian/vault/log-lines';
import { day } from '../../support/day';

const ON = day('2026-11-18');

describe('the lines that are logged', () => {
	it.each([
		['Dana Reyes', false],
		['Zoë O’Neill-Åberg', false],
		['J. R. de la Cruz', false],
		['Dana Reyes (Acme)', true],
		['Reyes, Dana', true],
	])('a message to %s is read back', (name, linked) => {
		const line = sentLine(ON, 'value-add', { name, linked });
		const [message] = readSentLine(line, 'month-first').value ?? [];
		expect(message).toMatchObject({ on: ON, kind: 'value-add', to: { name } });
	});

	it('an unlinked name loses the marks that would end it', () => {
		expect(sentLine(ON, 'thank-you', { name: 'Dana: Reyes — “VP”' })).toBe('2026-11-18 thank-you to Dana Reyes “VP”');
	});

	it.each([
		['Kim Lund', 'two more weeks, sorry: the panel is away'],
		[null, 'we decide by Friday'],
		[null, 'from Monday: we are closed'],
		['Kim Lund', 'a line\n\tand another'],
	])('a reply from %s is read back', (from, words) => {
		const reply = readReplyLine(replyLine(ON, from, words), 'month-first').value;
		expect(reply?.on).toBe(ON);
		expect(reply?.from?.name ?? null).toBe(from);
		expect(reply?.words).toBe(words.replace(/\s+/g, ' '));
	});

	it('a reply without words says no more than that there was one', () => {
		expect(replyLine(ON, 'Kim Lund', ' ')).toBe('2026-11-18 from Kim Lund: replied');
		expect(readReplyLine(replyLine(ON, null, ''), 'month-first').value?.timeline).toBeUndefined();
	});

	it('writes outcomes and times as the notes have them', () => {
		expect(outcomeText('rejected', ON)).toBe('rejected 2026-11-18');
		expect(isoDateTime(ON, undefined)).toBe('2026-11-18');
		expect(isoDateTime(ON, 9 * 60 + 5)).toBe('2026-11-18T09:05');
		expect(isoDateTime(ON, 0)).toBe('2026-11-18T00:00');
	});
});
