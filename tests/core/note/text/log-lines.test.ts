import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeText, replyLine, sentLine } from '../../../../src/core/note/text/log-lines';
import { readReplyLine } from '../../../../src/core/note/text/reply-line';
import { readSentLine } from '../../../../src/core/note/text/sent-line';
import { day } from '../../../support/day';
import { MONTH_FIRST } from '../../../support/reading-ways';

const ON = day('2026-11-18');

describe('a line for a message', () => {
	it.each([
		['Dana Reyes', 'Dana Reyes'],
		['Zoë O’Neill-Åberg', 'Zoë O’Neill-Åberg'],
		['J. R. de la Cruz', 'J. R. de la Cruz'],
		[' Dana\n  Reyes ', 'Dana Reyes'],
		['Dana Reyes (Acme)', '[[Dana Reyes (Acme)]]'],
		['Dana Reyes, VP', '[[Dana Reyes, VP]]'],
		['Tom - Recruiter', '[[Tom - Recruiter]]'],
		['Dana Reyes — VP', '[[Dana Reyes — VP]]'],
		['Smith & Jones', '[[Smith & Jones]]'],
		['Dana and Sam', '[[Dana and Sam]]'],
		['Dana -- VP', '[[Dana -- VP]]'],
		['Dana Reyes <dana@acme.example>', '[[Dana Reyes <dana@acme.example>]]'],
		['Acme/Dana #2', 'Acme/Dana #2'],
		['Acme, Dana #2', 'Acme Dana 2'],
		['Dana [x] and Sam', '[[Dana x and Sam]]'],
	])('to %j names %s', (name, written) => {
		expect(sentLine(ON, 'value-add', name)).toBe(`2026-11-18 value-add to ${written}`);
	});

	it('is read back as one message to one person, whatever the name is made of', () => {
		const piece = fc.constantFrom('Dana', 'Reyes', 'and', '&', '-', '—', ':', ',', ';', '(VP)', '<', '>', '[[', ']]', '|', '#', '/', '"', 'to', 'from', '2026-11-20');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
				const { value = [] } = readSentLine(sentLine(ON, 'thank-you', ['Kim', ...pieces].join(' ')), MONTH_FIRST);
				expect(value).toHaveLength(1);
				expect(value[0]).toMatchObject({ on: ON, kind: 'thank-you' });
			}),
		);
	});
});

describe('a line for a reply', () => {
	it.each([
		['Kim Lund', 'two more weeks, sorry: the panel is away'],
		['Kim - Recruiter', 'we decide by Friday'],
		['Lund: Kim', 'we decide by Friday'],
		['2 Guys, Inc.', 'soon'],
		[null, 'we decide by Friday'],
		[null, 'from Monday: we are closed'],
		[null, 'From Kim — soon'],
		[null, '9:30 is fine'],
		[null, '- see you'],
		['Kim Lund', 'a line\n\tand another'],
	])('from %s is read back: %j', (from, words) => {
		const reply = readReplyLine(replyLine(ON, from, words), MONTH_FIRST).value;
		expect(reply?.on).toBe(ON);
		expect(reply?.from?.name ?? null).toBe(from);
		expect(reply?.words).toBe(words.replace(/\s+/g, ' '));
	});

	it('keeps a plain one plain', () => {
		expect(replyLine(ON, 'Kim Lund', 'two more weeks')).toBe('2026-11-18 from Kim Lund: two more weeks');
		expect(replyLine(ON, ' ', 'two more weeks')).toBe('2026-11-18 two more weeks');
	});

	it('says no more without words than that there was one', () => {
		expect(replyLine(ON, 'Kim Lund', ' ')).toBe('2026-11-18 from Kim Lund: replied');
		expect(readReplyLine(replyLine(ON, null, ''), MONTH_FIRST).value?.timeline).toBeUndefined();
	});
});

it('an outcome is written as the notes have it', () => {
	expect(outcomeText('rejected', ON)).toBe('rejected 2026-11-18');
});
