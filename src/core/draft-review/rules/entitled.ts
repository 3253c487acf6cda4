import { BROKEN_WORD, CAME_TO_NOTHING, PROMISED_TO_ME } from '../wording/broken-word';
import type { Draft } from '../draft';
import { DEMANDS, FEELINGS, FORGOTTEN, HAS_PASSED, NO_REPLY, PROMISED, WAITED } from '../wording/grievance';
import { EFFORT_AND_RIGHTS, NEGLECTED } from '../wording/neglect';
import { phrase, saysAny } from '../text/phrase';
import { isDenied, tellsOfOthers } from '../text/reported';
import { REPROACHFUL_QUESTIONS } from '../wording/reproachful-question';
import type { DraftRule, RuleExamples } from '../rule';
import { removeSentence, saidIn, type Said } from '../text/said';
import { COUNTED_SILENCE, SILENT_HOUSE } from '../wording/silence-told';
import { UNMET_EXPECTATIONS } from '../wording/unmet-expectation';

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

const ALWAYS = [DEMANDS, FEELINGS, FORGOTTEN, WAITED, BROKEN_WORD, REPROACHFUL_QUESTIONS, UNMET_EXPECTATIONS, COUNTED_SILENCE, NEGLECTED, EFFORT_AND_RIGHTS];

function findingsOf(draft: Draft): readonly Said[] {
	const isMine = ({ before, sentence }: Said): boolean => !isDenied(before) && !DISCLAIMED.test(before) && !tellsOfOthers(sentence.text);
	const always = saidIn(draft, ALWAYS, isMine);
	const silence = saidIn(draft, [NO_REPLY, SILENT_HOUSE], (said) => isMine(said) && isCounted(draft, said));
	const promise = saidIn(draft, [PROMISED, PROMISED_TO_ME], (said) => isMine(said) && isBroken(draft, said));
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
	return [`${words} ${rest}`, next].some((text) => saysAny(HAS_PASSED.notKept, text) || saysAny(CAME_TO_NOTHING, text));
}

// “Please do not feel that you owe me a reply.”
const DISCLAIMED = phrase('(?:^|[,;:-] ?|\\b(?:please|and|but|so|need|must|want you to|like you to) )(?:do )?not (?:{adv})(?:feel|think|believe|imagine)(?: (?:that|as if|as though))? ?$');

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
		'I was told that I would get a letter by Friday, and no letter came.',
		'According to your assistant I would hear on Monday, which did not happen.',
		'The promised call never came.',
		'You let the date pass without a word.',
		'Is it usual in your house to leave applicants without an answer for a month?',
		'Why does nobody at your nursery answer my e-mails?',
		'I cannot understand why it takes you two months to decide.',
		'How much longer must I wait?',
		'Surely a short reply is not too much to ask.',
		'I expected a faster answer.',
		'Two weeks now, and still nothing.',
		'Your office has not answered any of my three letters.',
		'Do you even read my e-mails?',
		'You could at least have told me that you need more time.',
		'Other nurseries answered me within two days.',
		'I took two days off for the trial and heard nothing since.',
		'Every applicant has a right to an answer.',
		'Two promised dates have passed already.',
		'The answer was due on the 14th, and today is the 22nd.',
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
		'The seeds that were promised for Monday never came, your foreman told me, and so you grew your own.',
		'We agreed that I would send the plan by Friday, so here it is.',
		'You kept your word about the tour of the boiler room, thank you.',
		'Is it usual to water at noon?',
		'Why does nobody answer the alarm at night?',
		'How long do the cuttings have to wait before they are planted?',
		'A longer lunch is not too much to ask, the crew said.',
		'I expected a quieter place and was glad to be wrong.',
		'Three weeks and not a single frost: the beds are ready.',
		'Please do not feel that you owe me a reply.',
		'You could at least try the red labels; they cost little.',
		'I took two days off for a course in grafting, and it was worth it.',
		'Every patient has a right to a second opinion, and you said so plainly.',
		'I cannot wait to start, and the date is yours to choose.',
		'The answer was due on the 14th, you said, and I know that plans shift.',
		'It says a lot about your nursery that the children hold the door open.',
	],
};
