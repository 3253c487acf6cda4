import type { MessageKind } from '../../interview/interview';
import { bodyParagraphs } from '../text/body-paragraphs';
import { examplesFrom, type DraftRule } from '../rule';

const MOST_WORDS: ReadonlyMap<MessageKind, number> = new Map([
	['thank-you', 200],
	['value-add', 150],
	['check-in', 120],
	['post-timeline-check-in', 120],
	['graceful-close', 120],
]);
const ONE_PARAGRAPH: readonly MessageKind[] = ['check-in', 'post-timeline-check-in'];

const RUN = /\S+/g;

/** More than a busy person reads. */
export const tooLongRule: DraftRule = {
	id: 'too-long',
	title: 'Longer than a busy person reads',
	why: 'A message is read between two meetings, often on a phone. A check-in is one paragraph; what does not fit can be said when they answer.',
	find(draft, { kind }) {
		const most = kind && MOST_WORDS.get(kind);
		if (kind === undefined || most === undefined) return [];
		const words = [...draft.text.matchAll(RUN)].filter(([run]) => /[\p{L}\p{N}]/u.test(run));
		const first = words[most];
		if (first) {
			const message = `This has ${words.length} words; up to ${most} are read to the end.`;
			return [{ rule: 'too-long', message, from: first.index, to: draft.text.trimEnd().length }];
		}
		const [, second] = bodyParagraphs(draft);
		if (!ONE_PARAGRAPH.includes(kind) || second === undefined) return [];
		return [{ rule: 'too-long', message: 'A check-in is read at a glance when it is one paragraph; join the two, or leave this one out.', ...second }];
	},
};

/** A text of so many words that says nothing a rule could mind. */
function longText(words: number): string {
	const line = ['The', 'greenhouse', 'in', 'Delft', 'uses', 'the', 'same', 'valves', 'and', 'labels'];
	return `${Array.from({ length: words }, (_, index) => line[index % line.length]).join(' ')}.`;
}
const aside = (): string => `Hi Dana,\n\n${longText(60)}\n\nKind regards,\n\nSam Doe\nPlanner\n+1 555 0100`;

/** On both sides of every limit, and what is no paragraph of the body. */
export const tooLongExamples = /* @__PURE__ */ examplesFrom(() => ({
	fires: [
		{ text: longText(201), context: { kind: 'thank-you' } },
		{ text: longText(151), context: { kind: 'value-add' } },
		{ text: longText(121), context: { kind: 'check-in' } },
		{ text: longText(121), context: { kind: 'post-timeline-check-in' } },
		{ text: longText(121), context: { kind: 'graceful-close' } },
		{ text: 'Hi Dana,\n\nI remain keen on the role.\n\nThe frozen valves stayed with me.\n\nBest,\nSam', context: { kind: 'check-in' } },
		{ text: 'I remain keen on the role.\r\n\r\nThe frozen valves stayed with me.', context: { kind: 'post-timeline-check-in' } },
		{ text: 'Dear Ms. Reyes,\n \nI remain keen.\n\t\n- the valves\n- the labels', context: { kind: 'check-in' } },
	],
	staysSilent: [
		{ text: longText(200), context: { kind: 'thank-you' } },
		{ text: longText(150), context: { kind: 'value-add' } },
		{ text: longText(120), context: { kind: 'check-in' } },
		{ text: longText(120), context: { kind: 'graceful-close' } },
		{ text: longText(400), context: { kind: 'competing-offer' } },
		{ text: longText(400) },
		{ text: aside(), context: { kind: 'check-in' } },
		{ text: 'Subject: Re: Product planner\n\nHi Dana,\n\nI remain keen on the role.\n\nMany thanks\nSam', context: { kind: 'check-in' } },
		{ text: 'Hi Dana,\n\nThank you for the walk.\n\nThe frozen valves stayed with me.\n\nBest,\nSam', context: { kind: 'thank-you' } },
	],
}));
