import type { DraftExample, RuleExamples } from './rule';
import { RULE_EXAMPLES } from './rule-examples';
import { DRAFT_RULES } from './rules';

const LONGEST_EXAMPLE = 200;

/** The page that explains every rule with its reasons and its examples; `docs/draft-review.md` is this text. */
export function draftReviewPage(): string {
	const rules = DRAFT_RULES.map(({ id, title, why }) => [`## \`${id}\`: ${title}`, '', why, '', ...examplesOf(RULE_EXAMPLES[id])].join('\n'));
	return `${[INTRODUCTION, ...rules].join('\n\n')}\n`;
}

const INTRODUCTION = `# What the review of a draft looks for

The review reads a message before it is sent and names what could cost the offer: where it stands, why, and, where there is an honest
one, a way out. It never changes a word by itself, and where it does not know enough about a message it says nothing.

This page is made from the examples that are the tests of each rule.`;

function examplesOf({ fires, staysSilent, context = {} }: RuleExamples): string[] {
	const told = Object.keys(context).length === 0 ? [] : [`Unless an example says otherwise, the review knows: ${contextWords(context)}.`, ''];
	return [...told, 'It speaks up:', '', ...fires.map(exampleLine), '', 'It stays silent:', '', ...staysSilent.map(exampleLine)];
}

function exampleLine(example: DraftExample | string): string {
	const { text, context = {} } = typeof example === 'string' ? { text: example } : example;
	const known = Object.keys(context).length === 0 ? '' : ` (${contextWords(context)})`;
	return `- ${code(shortened(text))}${known}`;
}

function contextWords(context: Readonly<Record<string, unknown>>): string {
	return Object.entries(context).map(([key, value]) => `${key} ${value === undefined ? 'unknown' : code(shortened(typeof value === 'string' ? value : JSON.stringify(value)))}`).join(', ');
}

function shortened(text: string): string {
	const line = text.replace(/\r?\n/g, ' ⏎ ').replace(/\t/g, ' ');
	return line.length > LONGEST_EXAMPLE ? `${line.slice(0, LONGEST_EXAMPLE).trimEnd()}…` : line;
}

/** As code, whatever back-ticks it holds, so that nothing in an example becomes Markdown. */
function code(text: string): string {
	const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
	const fence = '`'.repeat(longest + 1);
	const space = text === '' || text.startsWith('`') || text.endsWith('`') ? ' ' : '';
	return `${fence}${space}${text}${space}${fence}`;
}
