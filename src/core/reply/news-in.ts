import type { Pattern } from '../once/late-pattern';
import { endOf, everyMatch } from '../timeline/phrase-pattern';
import type { News } from './news';
import type { ReplyLanguage } from './reply-language';

/** What one sentence brings. */
export interface Tidings {
	readonly kind: News['kind'];
	readonly sure: boolean;
	/** What the words were, to tell two vague turns from one that comes twice. */
	readonly turn: Pattern;
}

/** What a sentence says in one language; undefined when it brings no such news. Of several the first that is clear. */
export function newsIn(sentence: string, { news, plainly, clauseBreak }: ReplyLanguage): Tidings | undefined {
	const plain = plainly(sentence);
	const isQuestion = plain.endsWith('?');
	const breaks = everyMatch(clauseBreak, plain);
	let best: Tidings | undefined;
	for (const each of news) {
		if (isQuestion && each.mayBeAsked === undefined) continue;
		const found = tidings(each, plain, breaks);
		if (found && (!best || (found.sure && !best.sure))) best = found;
	}
	return best;
}

function tidings(news: News, plain: string, breaks: readonly RegExpExecArray[]): Tidings | undefined {
	const { kind, clear, vague, vagueUnless } = news;
	let doubtful: Pattern | undefined;
	for (const pattern of clear) {
		for (const match of everyMatch(pattern, plain)) {
			const weight = weigh(news, plain, match, breaks);
			if (weight === 'clear') return { kind, sure: true, turn: pattern };
			if (weight === 'doubtful') doubtful ??= pattern;
		}
	}
	const isHint = (pattern: Pattern): boolean => everyMatch(pattern, plain).some((match) => !news.notAfter.test(clauseAround(plain, match, breaks).before));
	const hint = vagueUnless.test(plain) ? undefined : vague.find(isHint);
	const turn = doubtful ?? hint;
	return turn && { kind, sure: false, turn };
}

/** How much a turn tells, by what stands around it in its clause. */
function weigh({ notAfter, notBefore, doubtBefore }: News, plain: string, match: RegExpExecArray, breaks: readonly RegExpExecArray[]): 'clear' | 'doubtful' | 'nothing' {
	const { before, behind } = clauseAround(plain, match, breaks);
	if (notAfter.test(before) || notBefore.test(behind)) return 'nothing';
	return doubtBefore.test(behind) ? 'doubtful' : 'clear';
}

function clauseAround(plain: string, match: RegExpExecArray, breaks: readonly RegExpExecArray[]): { readonly before: string; readonly behind: string } {
	const start = breaks.filter((gap) => endOf(gap) <= match.index).reduce((last, gap) => Math.max(last, endOf(gap)), 0);
	const end = breaks.find(({ index }) => index >= endOf(match))?.index ?? plain.length;
	return { before: plain.slice(start, match.index), behind: plain.slice(endOf(match), end) };
}
