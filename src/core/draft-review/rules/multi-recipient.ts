import { COPIES_SENT } from '../wording/copies-sent';
import type { Draft } from '../draft';
import { openingOf } from '../draft';
import type { Finding } from '../finding';
import { phrase } from '../text/phrase';
import { COPIED } from '../wording/reading-along';
import { isDenied, tellsOfOthers } from '../text/reported';
import type { ReviewContext } from '../review-context';
import type { DraftRule, RuleExamples } from '../rule';
import { removeSentence, saidIn, type Said } from '../text/said';

const NO_PERSON = /^(?:the|a|an|this|that|it|its|your|my|our|these|those|some|all|each|every|one|two|three|below|from|over|into|out|and|or|of|with|what|down|by|is|was|most|everything|his|her|their|text|code|data|rows|files)$/i;
const OTHERS_COPIED = phrase('you (?:had |have |kindly )?(?:copied|cc|looped|added|put|included)|would you|could you|should i|shall i|may i|(?:feel free|happy) to|please (?:copy|cc|add|loop)');
const OF_CODE = phrase('(?:a|the) (?:lock|retry|timeout|field|column|line|row|check|test|comment|log|label|sensor|chart|table|paragraph|link|file|picture|drawing|list|attachment|few words) ');

/** More people than one read it. */
export const multiRecipientRule: DraftRule = {
	id: 'multi-recipient',
	title: 'One message to several people',
	why: 'A message to several people is answered by none, and each of them sees that it was not written for them. One person, one message.',
	find(draft, context) {
		return [...greetingFindings(draft), ...copyFindings(draft), ...addressFindings(draft, context)];
	},
};

function greetingFindings({ greeting }: Draft): Finding[] {
	if (!greeting?.isToSeveral) return [];
	const { from, to } = greeting;
	return [{ rule: 'multi-recipient', message: 'This greets several people; write to each of them alone, with what you talked about.', from, to }];
}

function copyFindings(draft: Draft): Finding[] {
	const isMine = ({ before, words, sentence }: Said): boolean => !isDenied(before) && !OTHERS_COPIED.test(sentence.text) && !OF_CODE.test(words);
	const copied = saidIn(draft, [COPIED], (one) => isMine(one) && namesSomebody(draft, one));
	const places = new Set(copied.map(({ index }) => index));
	const sent = saidIn(draft, COPIES_SENT, (one) => isMine(one) && !places.has(one.index) && !tellsOfOthers(one.sentence.text));
	const said = [...copied, ...sent];
	return said.map(({ span, sentence }) => ({
		rule: 'multi-recipient',
		message: 'Somebody else reads along here; write to one person at a time, so that each of them gets words of their own.',
		...span,
		fix: removeSentence(draft, sentence),
	}));
}

/** Whether the word behind the verb is a person: one by what they do, or a name with its capital. */
function namesSomebody({ text }: Draft, { words, span }: Said): boolean {
	const object = /\b(?:copied|copying|copy|cc\S*|put|putting|keep|keeping|kept|include|included|including|add|added|adding|invited|inviting|looped|looping|loop|bringing|brought|pulled|pulling|roped|roping)(?: in)? ([\p{L}'-]+)/iu.exec(words)?.[1];
	if (object === undefined || object.toLowerCase() === 'in' || object.toLowerCase() === 'on') return true;
	if (phrase('^{person}').test(words.slice(words.indexOf(object)))) return true;
	return !NO_PERSON.test(object) && /^\p{Lu}/u.test(object) && !/\b[Cc]ode\b/.test(text.slice(span.from, span.to));
}

function addressFindings(draft: Draft, { to = [], cc = [], bcc = [] }: ReviewContext): Finding[] {
	const place = openingOf(draft);
	if (cc.length + bcc.length > 0) {
		return [{ rule: 'multi-recipient', message: 'This goes to others in copy as well; send it to one person, so that it stays between the two of you.', ...place }];
	}
	if (new Set(to.map((one) => one.trim().toLowerCase())).size < 2) return [];
	return [{ rule: 'multi-recipient', message: `This goes to ${to.length} people at once; write to each of them alone, with what you talked about.`, ...place }];
}

/** Several readers, and several people who are only spoken of. */
export const multiRecipientExamples: RuleExamples = {
	context: { kind: 'thank-you', to: ['mara@acme.example'] },
	fires: [
		'Hi Mara and Tom, thank you for the walk through the lab.',
		'Dear Ms. Reyes and Mr. Ortiz,\n\nThank you for the candid hour on night shifts.',
		'Hello everyone, thank you for the warm welcome.',
		'Hi Mara, Tom and Lena,\n\nthank you for the case study.',
		'Dear Mara, dear Tom,\n\nthank you for the afternoon.',
		'I have copied Tom so that he sees the figures too.',
		"I'm cc'ing your manager on this.",
		'Looping in Lena, who asked the same question.',
		'I have put the recruiter in cc.',
		'I have copied my course tutor so that she can confirm the dates.',
		'My former head of year is in copy.',
		'A copy of this note goes to the ward manager.',
		'This message is meant for both of you.',
		'I am sending the same lines to Lena.',
		'Thank you both for the tour of the mill.',
		'To the whole kitchen crew,\n\nthank you for the trial shift.',
		{ text: 'Hi Mara, thank you for the drawing.', context: { cc: ['tom@acme.example'] } },
		{ text: 'Hi Mara, thank you for the drawing.', context: { bcc: 'me@doe.example' } },
		{ text: 'Hi Mara, thank you for the drawing.', context: { to: 'mara@acme.example, tom@acme.example' } },
	],
	staysSilent: [
		'Hi Mara, please thank Tom and Lena for me.',
		'Hi Mara, Tom and Lena both spoke of the old scheduler, so I looked it up.',
		'Hi Mara, and thank you again for the walk.',
		'The images are CC-BY, so you can use them in the deck.',
		'I copied the table from the appendix so that you have it in one place.',
		'You copied Tom on the invitation, so I met him early.',
		'I would add a lock to this thread before touching the queue.',
		'Looping in the parser was what cost us the most time.',
		'Hi Mara, all of the charts are in the appendix.',
		'Dear Dr. Reyes, thank you for the walk through the wards.',
		'Hello Mara, Tom told me about the reading group.',
		'I copied my notes into one sheet.',
		'A copy of my certificate is attached.',
		'I have added my referees to the form, with their numbers.',
		'Both of you seemed to enjoy the story of the kiln.',
		'I would include your staff in the first trial.',
		'The way you hand over the night shift is something I will copy in my own team.',
		{ text: 'Hi Mara, thank you for the drawing.', context: { to: ['Mara <mara@acme.example>'], cc: [], bcc: null } },
	],
};
