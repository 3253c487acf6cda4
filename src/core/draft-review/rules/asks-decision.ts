import { isDenied, tellsOfOthers } from '../reported';
import type { DraftRule, RuleExamples } from '../rule';
import { saidIn, type Said } from '../said';
import { beginsClause, DIRECT_QUESTIONS, EMBEDDED_QUESTIONS, isAboutOtherThings } from '../verdict-question';

/** Asking for the verdict. */
export const asksDecisionRule: DraftRule = {
	id: 'asks-decision',
	title: 'Asking for the decision',
	why: 'Whoever has good news tells it unasked. The question can only be answered with “not yet” or “no”, and it makes the next message harder; offer information instead.',
	find(draft) {
		const asked = saidIn(draft, [DIRECT_QUESTIONS], (said) => isVerdict(said) && (said.sentence.isQuestion || beginsClause(said.before)));
		const wished = saidIn(draft, [EMBEDDED_QUESTIONS], isVerdict).filter(({ index }) => !asked.some((one) => one.index === index));
		return [...asked, ...wished].map(({ span, sentence }) => ({
			rule: 'asks-decision',
			message: 'This asks for the verdict, which they will tell as soon as they can; ask what you can send them instead.',
			...span,
			fix: { label: 'Offer information instead', from: sentence.from, to: sentence.to, text: 'Is there anything more that I can send you?' },
		}));
	},
};

function isVerdict({ before, words, sentence }: Said): boolean {
	return !isDenied(before) && !tellsOfOthers(sentence.text) && !isAboutOtherThings(sentence.text, before, words);
}

/** The question in its many forms, and decisions that are somebody else's or about something else. */
export const asksDecisionExamples: RuleExamples = {
	context: { kind: 'check-in' },
	fires: [
		'Has a decision been made yet?',
		'Have you made up your mind about my application?',
		'I was wondering whether you have reached a decision.',
		'Could you let me know if I got the job?',
		'Am I still in the running?',
		'Is the position still open?',
		'I would like to know if the role has been filled.',
		'What was the outcome of my interview?',
		'Have you chosen someone else?',
		'Please let me know your decision.',
		'Did I make it to the next round?',
		'Any decision yet?',
	],
	staysSilent: [
		'How did your team decide on Kafka?',
		'I liked the story of how you decided to close the Leeds shop.',
		'Has the timeline for the process changed?',
		'When do you expect the next steps to happen?',
		'Is there anything further that I can send to help with your decision?',
		'If the role has been filled, I completely understand.',
		'I have decided to accept another offer and you are the first to hear of it.',
		'Did you decide to keep the monolith in the end?',
		'Please let me know if you need anything else from me to make your decision.',
		'Have you selected a supplier for the new valves?',
		'Is the greenhouse still open to visitors in winter?',
		'Could you tell me whether the timing has shifted?',
	],
};
