import type { Draft } from '../draft';
import { DEMANDS, FEELINGS, FORGOTTEN, HAS_PASSED, NO_REPLY, PROMISED, WAITED } from '../grievance';
import { phrase, saysAny } from '../phrase';
import { isDenied, tellsOfOthers } from '../reported';
import type { DraftRule, RuleExamples } from '../rule';
import { removeSentence, saidIn, type Said } from '../said';

/** Holding something against them: the time it took, a promise, what one is owed, a disappointment. */
export const entitledRule: DraftRule = {
	id: 'entitled',
	title: 'Holding it against them',
	why: 'Silence has a reason that you cannot see: an illness, a budget, another team. Counting days or reminding of promises makes answering you unpleasant, and so it waits longer.',
	find(draft) {
		return findingsOf(draft).map(({ span, sentence }) => ({
			rule: 'entitled',
			message: 'This reads as a reproach, and reproaches are answered last; say that plans shift, and what you can offer.',
			...span,
			fix: removeSentence(draft, sentence),
		}));
	},
};

function findingsOf(draft: Draft): readonly Said[] {
	const isMine = ({ before, sentence }: Said): boolean => !isDenied(before) && !tellsOfOthers(sentence.text);
	const always = saidIn(draft, [DEMANDS, FEELINGS, FORGOTTEN, WAITED], isMine);
	const silence = saidIn(draft, [NO_REPLY], (said) => isMine(said) && isCounted(draft, said));
	const promise = saidIn(draft, [PROMISED], (said) => isMine(said) && isBroken(draft, said));
	const seen = new Set<number>();
	return [...always, ...silence, ...promise].filter(({ index }) => {
		if (seen.has(index)) return false;
		seen.add(index);
		return true;
	});
}

/** The silence is measured: in the same sentence, or in one beside it. */
function isCounted({ sentences }: Draft, { index, sentence }: Said): boolean {
	if (saysAny(HAS_PASSED.inTheSentence, sentence.text)) return true;
	const beside = [sentences[index - 1], sentences[index + 1]].map((one) => one?.text ?? '');
	return beside.some((text) => saysAny(HAS_PASSED.onItsOwn, text) && !tellsOfOthers(text));
}

/** It is also said that nothing came of it, behind the promise or in the next sentence. */
function isBroken({ sentences }: Draft, { index, sentence, before, words }: Said): boolean {
	const rest = sentence.text.slice(before.length + words.length);
	const next = sentences[index + 1]?.text ?? '';
	if (LONG_PAST.test(rest)) return true;
	return saysAny(HAS_PASSED.notKept, `${words} ${rest}`) || saysAny(HAS_PASSED.notKept, next);
}

// “You said that I would hear last week”: the day itself says it.
const LONG_PAST = phrase('(?:last (?:week|month|{weekday}|mon|fri)|yesterday|earlier this (?:week|month)|(?:two|three|several) (?:days|weeks) ago)');

/** Reproaches in their many forms, and the same words without one. */
export const entitledExamples: RuleExamples = {
	context: { kind: 'check-in' },
	fires: [
		'It has been two weeks and I have not heard back from you.',
		"I still haven't heard anything after three e-mails.",
		'This is my third e-mail without a response.',
		'It has been ten days since our talk. I have not received a reply.',
		'You said I would hear by Monday, but I am still waiting.',
		'You promised a decision by the 12th, which has come and gone.',
		'I believe I deserve a reply.',
		'The least you could do is answer.',
		'I would appreciate the courtesy of a response.',
		'I am disappointed that nobody has written to me.',
		'I have been waiting for more than three weeks for an answer.',
		'My e-mails of the 3rd and the 9th have gone unanswered for weeks.',
	],
	staysSilent: [
		'It has been a week full of good conversations, and yours was the best.',
		'No reply is needed; I only thought that the two charts might be useful.',
		'Users were frustrated with the old export, you said, so I looked at three others.',
		'I was disappointed with my own answer on sharding and would like to mend it.',
		'You said deploys fail on Fridays, and it is now clear to me why: the cron job overlaps.',
		'I owe you the link I promised on Tuesday.',
		'Your night crew deserves the credit for that figure.',
		'Thank you for the courtesy that everyone at the desk showed me.',
		'You mentioned that you hope to decide by Friday, and I look forward to it.',
		'I had not heard of event sourcing before the talk two weeks ago.',
		'You said customers waited three weeks for a reply; our bot cut that to a day.',
		'I am frustrated by slow builds like everyone else, so I timed ours.',
	],
};
