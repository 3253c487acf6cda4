import { foldName } from '../interview/names';
import { RULE_IDS, type RuleId } from '../settings/review-rules';
import type { Finding } from './finding';

/** Mistakes of a message as a whole, which have no words of their own. */
const WHOLE: ReadonlySet<RuleId> = new Set(['same-day', 'too-frequent', 'no-callback', 'too-long', 'copy-paste', 'before-timeline']);

const LONGEST_WORDS = 120;

/** What a note keeps so that a finding is left alone there: the rule, and the words it is about when it is about some. */
export function ignoreEntry({ rule, from, to }: Finding, text: string): string {
	return WHOLE.has(rule) ? rule : `${rule} “${wordsOf(text.slice(from, to))}”`;
}

/** The findings that nobody has asked to leave alone. An entry without words covers its rule wherever it speaks up. */
export function withoutIgnored(findings: readonly Finding[], text: string, entries: readonly string[]): Finding[] {
	const ignored = entries.flatMap((entry) => readEntry(entry) ?? []);
	if (ignored.length === 0) return [...findings];
	return findings.filter(({ rule, from, to }) => {
		const words = foldName(wordsOf(text.slice(from, to)));
		return !ignored.some((entry) => entry.rule === rule && (entry.words === '' || entry.words === words));
	});
}

interface Ignored {
	readonly rule: RuleId;
	/** Folded; empty for the whole rule. */
	readonly words: string;
}

function readEntry(entry: string): Ignored | undefined {
	const [, name = '', words = ''] = /^\s*([a-z-]+)\s*:?\s*(?:[“"']?(.*?)[”"']?)?\s*$/i.exec(entry.slice(0, 500)) ?? [];
	const rule = RULE_IDS.find((id) => id === name.toLowerCase());
	return rule && { rule, words: foldName(words) };
}

/** On one line and no longer than a property can well show; marks that would end the entry are taken out. */
function wordsOf(text: string): string {
	return text.replace(/[“”"]/g, '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORDS).trim();
}
