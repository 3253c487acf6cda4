import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/core/message/message';
import { messageText, plainMessage } from '../../../src/core/message/message-text';
import { anyText, arriving } from './any-text';

function plain(body: string): string {
	return messageText({ to: null, subject: '', body });
}

describe('a line of a note as plain text', () => {
	it.each([
		['[[Acme]]', 'Acme'],
		['[[People/Dana Reyes]]', 'Dana Reyes'],
		['[[People/Dana Reyes|Dana]]', 'Dana'],
		['[[People/Dana Reyes.md]]', 'Dana Reyes'],
		['[[Acme#Their challenges]]', 'Acme > Their challenges'],
		['[[#Their challenges]]', 'Their challenges'],
		['[[Acme#^a1b2c3]]', 'Acme'],
		['![[diagram.png]]', 'diagram.png'],
		['[the talk](https://talks.example/a_b_c)', 'the talk (https://talks.example/a_b_c)'],
		['[the talk](<https://talks.example/a b>)', 'the talk (https://talks.example/a b)'],
		['[Go (game)](https://wiki.example/Go_(game))', 'Go (game) (https://wiki.example/Go_(game))'],
		['[the talk](https://talks.example "In two parts")', 'the talk (In two parts, https://talks.example)'],
		['[https://talks.example](https://talks.example)', 'https://talks.example'],
		['[](https://talks.example)', 'https://talks.example'],
		['[Dana](mailto:dana@acme.example)', 'Dana (dana@acme.example)'],
		['[dana@acme.example](mailto:dana@acme.example)', 'dana@acme.example'],
		['[Dana](People/Dana%20Reyes.md)', 'Dana'],
		['![a chart](https://charts.example/1.png)', 'a chart (https://charts.example/1.png)'],
		['**bold** and __bold__', 'bold and bold'],
		['*slanted*, _slanted_.', 'slanted, slanted.'],
		['***both*** and ==marked==', 'both and marked'],
		['**bold with _slanted_ in it**', 'bold with slanted in it'],
		['**_both_**', 'both'],
		['**Note:** it (*really*) works—*honestly*', 'Note: it (really) works—honestly'],
		['**[the talk](https://talks.example)**', 'the talk (https://talks.example)'],
		['[**the** talk](https://talks.example)', 'the talk (https://talks.example)'],
		['**[[Acme]]**', 'Acme'],
		['*https://talks.example/a_b*', 'https://talks.example/a_b'],
		['**`make`** and *`test`*', '`make` and `test`'],
		['\\*not slanted\\* and \\[\\[no link\\]\\]', '*not slanted* and [[no link]]'],
		['## What I liked ##', 'What I liked'],
		['# **Thanks**', 'Thanks'],
		['a trailing space \t', 'a trailing space'],
	])('%j → %j', (markdown, text) => {
		expect(plain(markdown)).toBe(text);
	});

	it.each([
		'2 * 3 * 4 = 24',
		'5*3*2',
		'snake_case_name and _leading',
		'f(*args, **options)',
		'a * at the start and a * at the end',
		'salary (*) and bonus (*)',
		'~/notes/_drafts_/x',
		'a == b and c == d',
		'#1 on my list, C# and F#',
		'- a list\n- of **two',
		'1. first\n2. second',
		'* one\n* two',
		'- [ ] to send',
		'> a quote',
		'| a | b |',
		'***',
		'_____',
		'`**not** [[code]]` and ``a ` *b*``',
		'https://talks.example/_a_/__b__',
		'[1] and [x] and [2](see below)',
		'100%% sure, 50%% or 60%%',
		'a <b and c> d',
		'``` one line',
		'Hi 👋🏽 Dana',
	])('leaves %j alone', (text) => {
		expect(plain(text)).toBe(text);
	});
});

describe('comments', () => {
	it.each([
		['before %%not this%% after', 'before  after'],
		['before <!-- not this --> after', 'before  after'],
		['one\n%% not this %%\ntwo', 'one\ntwo'],
		['one\n%%\nnot\n\nthis\n%%\ntwo', 'one\ntwo'],
		['one\n<!-- not\nthis -->\n\ntwo', 'one\n\ntwo'],
		['%%only this%%', ''],
		['one %% never closed', 'one %% never closed'],
		['one <!-- never closed', 'one <!-- never closed'],
		['one %% of all\n\nanother %% of all', 'one %% of all\n\nanother %% of all'],
		['`%%code%%` %%not this%%', '`%%code%%`'],
		['```\n%%code%%\n<!-- code -->\n```', '```\n%%code%%\n<!-- code -->\n```'],
	])('%j → %j', (markdown, text) => {
		expect(plain(markdown)).toBe(text);
	});
});

describe('the whole body', () => {
	it('keeps its paragraphs and its code, and has LF', () => {
		const body = '\r\n\r\nHi **Dana**,\r\n\r\n```ts\r\nconst _a_ = **b;  \r\n# [[c]]\r\n```\r\n\r\n- *one*\r\n\t- two\r\n\r\n';
		expect(plain(body)).toBe('Hi Dana,\n\n```ts\nconst _a_ = **b;  \n# [[c]]\n```\n\n- one\n\t- two');
	});

	it('goes with the subject, as plain as the body', () => {
		const message: Message = { to: { name: 'Dana', email: null }, subject: 'Thank you — [[Acme]]\nBcc: x', body: '**Hi**' };
		expect(plainMessage(message)).toEqual({ to: { name: 'Dana', email: null }, subject: 'Thank you — Acme Bcc: x', body: 'Hi' });
	});
});

const WORDS = fc.stringMatching(/^[a-z]{1,6}$/);
const MARKED = WORDS.chain((word) => fc.constantFrom(word, `**${word}**`, `_${word}_`, `*${word}`, `${word}**`, `[[${word}]]`, `[[x|${word}]]`, `[${word}](`, `\`${word}\``, `\\*${word}`, `[${word}]`, `# ${word}`, `%%${word}`, `${word}_`, `==${word}==`).map((marked) => ({ word, marked })));

it('loses no word, changes none, and keeps their order', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(MARKED, fc.constantFrom(' ', '\n', '\n\n', ', ', '')), { maxLength: 25 }), (pieces) => {
			const body = pieces.map(([{ marked }, gap]) => marked + gap).join('');
			// Two signs of a comment in one paragraph do hide what is between them.
			fc.pre((body.match(/%%/g)?.length ?? 0) < 2 && !body.includes('x|'));
			const letters = (text: string): string => text.replace(/[^a-z]/g, '');
			expect(letters(plain(body))).toBe(letters(body));
		}),
		{ numRuns: 300 },
	);
});

it('gives sendable text for any text', () => {
	fc.assert(
		fc.property(anyText, (body) => {
			const text = plain(body);
			expect(text).not.toMatch(/\r/);
			expect(arriving(text)).toBe(text);
		}),
	);
});

it.each(['[[', '**', '_a_ ', '`', '[a](', '%%', '<!--', '\\', '# ', ' ', '[](((', '``` `'])('comes to an end for very many %j', (piece) => {
	for (const length of [9_900, 100_000]) expect(plain(piece.repeat(length / piece.length))).not.toContain('\r');
});
