import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OTHER_MESSAGES, STEPS, type MessageKind } from '../../../src/core/interview/interview';
import { sectionItems } from '../../../src/core/note/section-items';
import { BUILT_IN_TEXTS, builtInTemplates } from '../../../src/core/template/built-in/index';
import type { Template } from '../../../src/core/template/template';
import { VARIABLES, type Values, type Variable } from '../../../src/core/template/variables';
import { CANDIDATES, valuesOf } from './candidates';
import { draftOf, lettersOf, lettersToTheOther, type Letter } from './filled-in';

const folder = new URL('../../../src/core/template/built-in/', import.meta.url);

/** What one message must be (drafts.md, "Templates"). */
interface Row {
	readonly id: string;
	readonly kind: MessageKind;
	/** Words between the greeting and the sign-off, both ends inclusive; null where characters are counted. */
	readonly words: readonly [least: number, most: number] | null;
	/** Null where any will do. */
	readonly subject: string | null;
	/** How many questions it asks; none when absent. */
	readonly questions?: number;
	/** What it must not say. */
	readonly never?: RegExp;
}

const EXCITED = 'Thank you — excited about {{role}} at {{company}}';
const THREAD = 'Re: {{role}} at {{company}}';
const WITHDRAWING = 'Withdrawing my application — {{role}}';
const MONEY_OR_STATUS = /salary|\bpay\b|decision|decide|status|\bcc\b/i;
const COUNTING = /decision|decide|checking in|\b(?:\d+|two|three|four|several|many) (?:days|weeks)\b/i;

const ROWS: readonly Row[] = [
	{ id: 'thank-you', kind: 'thank-you', words: [80, 150], subject: EXCITED, never: MONEY_OR_STATUS },
	{ id: 'thank-you-one-of-several', kind: 'thank-you', words: [60, 120], subject: EXCITED, never: MONEY_OR_STATUS },
	{ id: 'thank-you-screen', kind: 'thank-you', words: [40, 80], subject: EXCITED, never: MONEY_OR_STATUS },
	{ id: 'check-in', kind: 'check-in', words: [40, 90], subject: THREAD, never: COUNTING },
	{ id: 'post-timeline-check-in', kind: 'post-timeline-check-in', words: [1, 90], subject: THREAD, never: /you (?:said|promised|told)|\blate\b|decision|decide/i },
	{ id: 'value-add', kind: 'value-add', words: [60, 120], subject: '[the useful thing, in three to six words]' },
	{ id: 'graceful-close', kind: 'graceful-close', words: [50, 100], subject: THREAD, never: /deadline|by \w+day|disappoint|regret|sad\b|hoped/i },
	{ id: 'after-rejection', kind: 'after-rejection', words: [50, 90], subject: THREAD, questions: 1 },
	{ id: 'competing-offer', kind: 'competing-offer', words: [60, 110], subject: 'Update on my timeline — {{role}}', questions: 1, never: /must|unless|otherwise|final\b|only if/i },
	{ id: 'offer-response', kind: 'offer-response', words: [50, 90], subject: 'Re: offer', questions: 1, never: /accept/i },
	{ id: 'withdrawal', kind: 'withdrawal', words: [40, 80], subject: WITHDRAWING },
	{ id: 'decline-offer', kind: 'decline-offer', words: [40, 80], subject: WITHDRAWING },
	{ id: 'keep-warm', kind: 'keep-warm', words: [20, 80], subject: null },
	{ id: 'referral-thanks', kind: 'referral-thanks', words: [20, 80], subject: null },
	{ id: 'missed-call', kind: 'missed-call', words: [20, 80], subject: null },
	{ id: 'reply-to-holding', kind: 'reply-to-holding', words: [20, 80], subject: null },
	{ id: 'linkedin-note', kind: 'linkedin-note', words: null, subject: '' },
];

const INTERVIEWS = ['phone-screen', 'interview', 'panel', 'onsite'];
const MAILS = ROWS.filter(({ words }) => words !== null);
const VARIABLE_NAMES = Object.keys(VARIABLES).filter((name): name is Variable => Object.hasOwn(VARIABLES, name));

/** Everything a message can ask for. */
const ALL: Values = valuesOf(CANDIDATES[0], CANDIDATES[0].interviewer, [CANDIDATES[0].interviewer]);

const MARK = 'VALUE';
// What a slot says of the notes goes when they say nothing.
const MARK_OF_NOTES = new RegExp(`; from your notes: ${MARK}(?=\\])|${MARK}`, 'g');

function template(id: string): Template {
	const found = builtInTemplates().find((each) => each.id === id);
	if (!found) throw new Error(`no template: ${id}`);
	return found;
}

function without(values: Values, name: Variable): Values {
	return Object.fromEntries(Object.entries(values).filter(([each]) => each !== name));
}

/** What stands between the greeting and the sign-off with the signature, each one paragraph. */
function inner(body: string): readonly string[] {
	return body.split('\n\n').slice(1, -1);
}

/** What stands between white space and holds a letter or a digit: an address of a page is one word, a dash none. */
function wordsIn(text: string): readonly string[] {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function count(text: string, what: RegExp): number {
	return [...text.matchAll(what)].length;
}

describe('the list', () => {
	it('holds every file beside it, under its name and with its text, and nothing else', () => {
		const files = readdirSync(folder).filter((name) => name !== 'index.ts');
		expect(files.filter((name) => !name.endsWith('.md'))).toEqual([]);
		expect(Object.keys(BUILT_IN_TEXTS).sort()).toEqual(files.map((name) => name.slice(0, -'.md'.length)).sort());
		for (const [id, text] of Object.entries(BUILT_IN_TEXTS)) expect(text, id).toBe(readFileSync(new URL(`${id}.md`, folder), 'utf8'));
	});

	it('holds what is promised, and every kind of message', () => {
		expect(builtInTemplates().map(({ id }) => id)).toEqual([...ROWS.map(({ id }) => id), ...INTERVIEWS]);
		// Words that name no kind make a template one that stands in for nothing.
		for (const { id, kind } of ROWS) expect(template(id), id).toMatchObject({ kind, replaces: id });
		for (const id of INTERVIEWS) expect(template(id).kind, id).toBe('interview');
		expect([...STEPS, ...OTHER_MESSAGES].filter((kind) => ROWS.every((row) => row.kind !== kind))).toEqual([]);
	});

	it.each(builtInTemplates())('$id has a name of its own, no unknown variable, and no property for the notes made from it', (each) => {
		expect(each.name).toMatch(/^[A-Z]/);
		expect(builtInTemplates().filter(({ name }) => name === each.name)).toEqual([each]);
		expect(draftOf(each, ALL).unknown).toEqual([]);
		expect(each.properties).toEqual([]);
	});

	it('says of each in one short sentence when it is for', () => {
		const said = builtInTemplates().map(({ when }) => when);
		for (const when of said) expect(when).toMatch(/^[A-Z][^.:?!"{}\n]{15,88}\.$/);
		expect(new Set(said).size).toBe(said.length);
	});
});

describe.each(MAILS)('$id', ({ id, words, questions = 0, never }) => {
	const letters = (): readonly Letter[] => lettersOf(template(id));

	it('is a greeting, a body, and a sign-off over the name', () => {
		for (const { body, to, from } of letters()) {
			expect(body).toMatch(new RegExp(`^Hi ${to.name.split(' ')[0] ?? ''},\n\n\\S`));
			expect(body).toMatch(new RegExp(`\\S\n\n[A-Z][a-z ]+,\n${from.name}$`));
			expect(inner(body).join('\n')).not.toMatch(/\n\n|^\s|\s$| {2}/m);
		}
	});

	it('has as many words as it should, with a correction and without', () => {
		const [least, most] = words ?? [0, 0];
		for (const { body } of [...letters(), ...(template(id).optional.length > 0 ? lettersOf(template(id), ['correction']) : [])]) {
			const { length } = wordsIn(inner(body).join(' '));
			expect(length, body).toBeGreaterThanOrEqual(least);
			expect(length, body).toBeLessThanOrEqual(most);
		}
	});

	it('asks and says what it is for, and nothing else', () => {
		for (const { body } of letters()) {
			expect(count(body, /\?/g), body).toBe(questions);
			if (never) expect(body).not.toMatch(never);
		}
	});
});

it.each(['check-in', 'post-timeline-check-in'])('%s is one paragraph', (id) => {
	for (const { body } of lettersOf(template(id))) expect(inner(body)).toHaveLength(1);
});

it('linkedin-note fits into 300 characters, and asks nothing', () => {
	for (const { body } of lettersOf(template('linkedin-note'))) {
		expect(body.length).toBeLessThanOrEqual(300);
		expect(body).not.toMatch(/[?\n]/);
		expect(body).not.toMatch(MONEY_OR_STATUS);
	}
});

describe('subjects', () => {
	it.each(ROWS)('of $id', ({ id, subject }) => {
		if (subject === null) expect(template(id).subject).toMatch(/\S/);
		else expect(template(id).subject).toBe(subject);
	});
});

describe.each(ROWS)('what $id leaves to write', ({ id }) => {
	const { body, subject, optional } = template(id);

	it('is something personal, when everything else is known', () => {
		expect(Object.keys(ALL).sort()).toEqual([...VARIABLE_NAMES].sort());
		const { slots, body: begun } = draftOf(template(id), ALL);
		expect(slots.length).toBeGreaterThan(0);
		for (const { from, to } of slots) expect(wordsIn(begun.slice(from, to)).length, begun).toBeGreaterThanOrEqual(3);
	});

	it('is asked for in few words, besides what the notes say', () => {
		const { slots, body: begun } = draftOf(template(id), without(ALL, 'topic'));
		const prompts = slots.map(({ from, to }) => begun.slice(from, to).replace(/; from your notes: .*/, ''));
		for (const prompt of prompts) expect(wordsIn(prompt).length, prompt).toBeLessThanOrEqual(14);
	});

	it('is all of it, when nothing is known', () => {
		const begun = draftOf(template(id), {});
		const asked = body.split('\n\n').filter((paragraph) => optional.every((name) => !paragraph.includes(`{{${name}}}`)));
		expect(begun.slots).toHaveLength(count(asked.join('\n\n'), /\[[^\]]+\]|\{\{[^}]+\}\}/g));
		expect(begun.body.split('\n\n')).toHaveLength(asked.length);
		for (const { from, to } of begun.slots) expect(begun.body.slice(from, to)).toMatch(/^\[[^[\]]*\p{L}[^[\]]*\]$/u);
		expect(begun.body).toMatch(id === 'linkedin-note' ? /^Hi \[their first name\], I am \[your name\]\./ : /^Hi \[their first name\],\n\n[^]+,\n\[your name\]$/);
		expect(count(begun.subject, /\[[^\]]+\]/g)).toBe(count(subject, /\[[^\]]+\]|\{\{[^}]+\}\}/g));
	});

	it.each(VARIABLE_NAMES.filter((name) => !optional.includes(name) && `${subject}\n${body}`.includes(`{{${name}}}`)))('has words for %s where its value would stand', (name) => {
		const known = draftOf(template(id), { ...ALL, [name]: MARK });
		const unknown = draftOf(template(id), without(ALL, name));
		const words = VARIABLES[name](without(ALL, name));
		const isInSlot = (at: number): boolean => known.slots.some(({ from, to }) => from < at && at < to);
		expect(words).toMatch(/^[a-z][\p{L} ]+$/u);
		expect(unknown.body).toBe(known.body.replace(MARK_OF_NOTES, (found, at: number) => (found !== MARK ? '' : isInSlot(at) ? words : `[${words}]`)));
		expect(unknown.subject).toBe(known.subject.replaceAll(MARK, `[${words}]`));
		expect(`${unknown.subject}\n${unknown.body}`).not.toMatch(/undefined|null|NaN|[{}]|\[\s*\]| [,.;:)\]]|[([] | {2}/);
	});
});

describe('a correction', () => {
	it.each(['thank-you', 'thank-you-one-of-several'])('in %s has a paragraph, which goes when there is nothing to correct', (id) => {
		const corrected = draftOf(template(id), ALL).body.split('\n\n');
		const plain = draftOf(template(id), without(ALL, 'correction')).body.split('\n\n');
		const paragraphs = corrected.filter((paragraph) => paragraph.includes('said B-tree, meant LSM tree'));
		expect(paragraphs).toHaveLength(1);
		expect(plain).toEqual(corrected.filter((paragraph) => !paragraphs.includes(paragraph)));
		expect(plain.join('\n\n')).not.toMatch(/correct/i);
	});

	it('is asked for by no other message', () => {
		expect(builtInTemplates().filter(({ body }) => body.includes('{{correction}}')).map(({ id }) => id)).toEqual(['thank-you', 'thank-you-one-of-several']);
	});
});

describe('thank-yous to two of one interview', () => {
	const distinct = ({ body }: Letter): ReadonlySet<string> => new Set(inner(body).join(' ').toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu));

	it('share less than half of their words', () => {
		const others = lettersToTheOther(template('thank-you-one-of-several'));
		for (const [index, letter] of lettersOf(template('thank-you-one-of-several'), ['correction']).entries()) {
			const [mine, theirs] = [distinct(letter), distinct(others[index] ?? letter)];
			const shared = [...mine].filter((word) => theirs.has(word));
			expect(shared.length, shared.join(' ')).toBeLessThan(Math.min(mine.size, theirs.size) / 2);
		}
	});
});

describe.each(INTERVIEWS)('the interview note %s', (id) => {
	const { body, subject } = template(id);

	it('has the five sections, each with a hint and an item to fill, and nothing that counts as written', () => {
		expect(body.match(/^## .*$/gm)).toEqual(['## Talking points', '## Their challenges', '## Questions asked', '## What I would correct', '## Next steps they named']);
		expect(sectionItems(body)).toEqual({ 'talking points': [], challenges: [], questions: [], corrections: [], 'next steps': [] });
		for (const section of body.split(/^## .*\n/m).slice(1)) expect(section).toMatch(/^%%[^%\n]{20,}%%\n- ?\s*$/);
	});

	it('gives back what is written under each heading', () => {
		let number = 0;
		const written = body.replace(/^- ?$/gm, () => `- item ${++number}`);
		expect(sectionItems(written)).toEqual({ 'talking points': ['item 1'], challenges: ['item 2'], questions: ['item 3'], corrections: ['item 4'], 'next steps': ['item 5'] });
	});

	it('is no message', () => {
		expect(subject).toBe('');
		expect(draftOf(template(id), {})).toMatchObject({ body, slots: [], unknown: [] });
	});
});
