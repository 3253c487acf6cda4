import { phrase } from '../text/phrase';
import { isDenied, tellsOfOthers } from '../text/reported';
import type { DraftRule, RuleExamples } from '../rule';
import { saidIn, type Said } from '../text/said';
import { WISHED_FOR_VERDICTS } from '../wording/verdict-behind-whether';
import { VERDICT_CONDITIONS } from '../wording/verdict-condition';
import { beginsClause, DIRECT_QUESTIONS, EMBEDDED_QUESTIONS, isAboutOtherThings } from '../wording/verdict-question';
import { TURNED_ROUND_QUESTIONS } from '../wording/verdict-turned-round';

/** Asking for the verdict. */
export const asksDecisionRule: DraftRule = {
	id: 'asks-decision',
	title: 'Asking for the decision',
	why: 'Whoever has good news tells it unasked. The question can only be answered with “not yet” or “no”, and it makes the next message harder; offer information instead.',
	find(draft) {
		const asked = saidIn(draft, [DIRECT_QUESTIONS, TURNED_ROUND_QUESTIONS], (said) => isVerdict(said) && (said.sentence.isQuestion || asksThere(said.before)));
		const wished = saidIn(draft, [EMBEDDED_QUESTIONS, WISHED_FOR_VERDICTS], (said) => isVerdict(said) && !WAS_TOLD.test(said.before));
		const supposed = saidIn(draft, [VERDICT_CONDITIONS], ({ before, sentence }) => !isDenied(before) && !tellsOfOthers(sentence.text));
		return firstOfEach([...asked, ...wished, ...supposed]).map(({ span, sentence }) => ({
			rule: 'asks-decision',
			message: 'This asks for the verdict, which they will tell as soon as they can; ask what you can send them instead.',
			...span,
			fix: { label: 'Offer information instead', from: sentence.from, to: sentence.to, text: 'Is there anything more that I can send you?' },
		}));
	},
};

// Who thinks in another language leaves the order of a question behind “I want to know”.
const WANTS_TO_KNOW = /\b(?:know|tell me|wonder(?:ing)?|ask(?: you)?|curious)[,:]? ?$/i;

// “Thank you for letting me” know your decision.
const WAS_TOLD = /\b(?:thank you|thanks|thankful|grateful) (?:[a-z]+ ){0,4}(?:letting|having let|that you let) me $/i;

function asksThere(before: string): boolean {
	return beginsClause(before) || WANTS_TO_KNOW.test(before.slice(-30));
}

/** One finding for a sentence, however many ways of asking it holds. */
function firstOfEach(said: readonly Said[]): Said[] {
	return said.filter(({ index }, place) => said.findIndex((one) => one.index === index) === place);
}

// “I understand if you have chosen somebody” lets them go and asks nothing.
const LETS_GO = phrase('^(?:i |would |will |can |{adv})*understand,? (?:if|that)');

function isVerdict({ before, words, sentence }: Said): boolean {
	return !isDenied(before) && !LETS_GO.test(words) && !tellsOfOthers(sentence.text) && !isAboutOtherThings(sentence.text, before, words);
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
		'Have you already taken on someone for the rose beds?',
		'Please let me know which way you are leaning.',
		'Has the choice fallen on another applicant?',
		'Is the job mine?',
		'Will I be your new gardener?',
		'Was my trial day convincing?',
		'Did my trial lesson persuade the panel?',
		'How did the panel vote?',
		'Has anything been decided about the vacancy?',
		'I wonder whether somebody else got the place.',
		'I would like to know if I am in or out.',
		'Could you give me a clear yes or no?',
		'I want to know have you decided already.',
		'If you have already chosen somebody, please tell me.',
		'Has the successful applicant been told?',
		'Is there a decision about the gardener’s job?',
		'Should the post have been filled, I would be grateful to hear it.',
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
		'Have you already picked the cherries?',
		'Which way is the wind leaning on the young trees?',
		'Has the choice of soil been made?',
		'Will I be meeting the head gardener on Thursday?',
		'Did my drawing of the pump help?',
		'How did the vote on the new tram line go?',
		'Has anything been decided about the old kiln?',
		'I wonder whether somebody else noticed the leak.',
		'I understand if you have chosen somebody else.',
		'Thank you for letting me know your decision.',
		'If you have already chosen the seeds, forget my list.',
		'In case the panel has questions, I am glad to answer them.',
	],
};
