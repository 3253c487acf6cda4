import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../../src/core/settings/review-rules';
import { readContext } from '../../../src/core/draft-review/read-context';
import { reviewDraft } from '../../../src/core/draft-review/review';
import type { DraftExample, RuleExamples } from '../../../src/core/draft-review/rule';
import { RULE_EXAMPLES } from '../../../src/core/draft-review/rule-examples';
import { DRAFT_RULES } from '../../../src/core/draft-review/rules';

function rulesFor(example: DraftExample | string, { context: shared = {} }: RuleExamples): string[] {
	const { text, context = {} } = typeof example === 'string' ? { text: example } : example;
	const findings = reviewDraft(text, readContext({ ...shared, ...context }));
	for (const { from, to, message } of findings) {
		expect(from).toBeGreaterThanOrEqual(0);
		expect(to).toBeGreaterThan(from);
		expect(to).toBeLessThanOrEqual(text.length);
		expect(message).toMatch(/^\p{Lu}[^\n]*\.$/u);
	}
	return [...new Set(findings.map(({ rule }) => rule))];
}

const named = (examples: readonly (DraftExample | string)[]): [name: string, example: DraftExample | string][] =>
	examples.map((example) => [typeof example === 'string' ? example : `${example.text.slice(0, 80)} ${JSON.stringify(example.context ?? {})}`, example]);

describe.each(Object.entries(RULE_EXAMPLES))('%s', (id, examples) => {
	it.each(named(examples.fires))('speaks up, alone: %s', (_, example) => {
		expect(rulesFor(example, examples)).toEqual([id]);
	});

	it.each(named(examples.staysSilent))('says nothing, like all others: %s', (_, example) => {
		expect(rulesFor(example, examples)).toEqual([]);
	});

	it('has at least eight examples of both kinds', () => {
		expect(examples.fires.length).toBeGreaterThanOrEqual(8);
		expect(examples.staysSilent.length).toBeGreaterThanOrEqual(8);
	});
});

describe('the list of rules', () => {
	const files = readdirSync(new URL('../../../src/core/draft-review/rules/', import.meta.url)).filter((name) => name !== 'index.ts');

	it('has every file of the folder, named after its rule, and every id once', () => {
		expect(DRAFT_RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
		expect(DRAFT_RULES.map(({ id }) => id)).toEqual(RULE_IDS);
	});

	it.each(files)('%s holds one rule and its examples, and both are listed', async (file) => {
		const module = (await import(`../../../src/core/draft-review/rules/${file}`)) as Record<string, unknown>;
		const rule = DRAFT_RULES.find(({ id }) => `${id}.ts` === file);
		expect(Object.keys(module).map((name) => name.replace(/^.*(Rule|Examples)$/, '$1')).sort()).toEqual(['Examples', 'Rule']);
		expect(Object.values(module)).toContain(rule);
		expect(rule && Object.values(module)).toContain(rule && RULE_EXAMPLES[rule.id]);
	});
});
