import type { Span } from './finding';
import { readGreeting, type Greeting } from './text/greeting';
import { ownWords, withoutCode } from './text/masked-text';
import type { ReviewContext } from './review-context';
import { sentencesIn, type Sentence } from './text/sentences';
import { signOffStart } from './text/sign-off';

/** A draft, read once for all rules. */
export interface Draft {
	readonly text: string;
	/** The same length, with code, addresses and links hidden. */
	readonly prose: string;
	readonly greeting: Greeting | undefined;
	/** What lies between the greeting and the sign-off. */
	readonly body: Span;
	/** The sentences behind the greeting in the writer's own words; what is quoted is hidden. */
	readonly sentences: readonly Sentence[];
}

/** Reads any text as a draft. */
export function readDraft(text: string, { interviewers = [], to = [] }: Pick<ReviewContext, 'interviewers' | 'to'> = {}): Draft {
	const greeting = readGreeting(text, [...interviewers, ...to]);
	const start = greeting?.to ?? 0;
	const own = ownWords(text);
	const sentences = [...(greeting ? sentencesIn(own, { from: 0, to: greeting.from }) : []), ...sentencesIn(own, { from: start, to: text.length })];
	return { text, prose: withoutCode(text), greeting, body: { from: start, to: Math.max(start, signOffStart(text)) }, sentences };
}

/** The first words of a draft: where to speak of the message as a whole. */
export function openingOf({ text }: Draft): Span {
	const from = text.length - text.trimStart().length;
	const line = /^[^\n.!?]{0,120}/.exec(text.slice(from))?.[0].trimEnd() ?? '';
	return { from: Math.min(from, text.length), to: from + line.length };
}
