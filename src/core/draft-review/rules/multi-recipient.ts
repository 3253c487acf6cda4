import type { Draft } from '../draft';
import { openingOf } from '../draft';
import type { Finding } from '../finding';
import { phrase, phrases } from '../phrase';
import { isDenied } from '../reported';
import type { ReviewContext } from '../review-context';
import type { DraftRule, RuleExamples } from '../rule';
import { removeSentence, saidIn } from '../said';

const SUBJECT = '(?:{start}|\\bi (?:have |am |will |was |would like to |took the liberty (?:of|to) )?{adv})';
const HERE = '(?:in|on|here|to|into|as well|so|who|for|because|since|too|given)';
// A name begins with a capital, which a pattern that ignores capitals cannot see; it is looked at afterwards.
const WHOM = '(?:in )?(?!(?:my|our|their) own )(?:{person}|[a-zà-ž]+)';

const COPIED = phrases(
	/cop(?:y|ied)|b?cc\b|b?cc['e]|loop|bring|brought|pull|rop(?:ed|ing)|thread|chain|email|message|mail|note|conversation|same|to both|to all of|to you/i,
	`${SUBJECT}(?:copied|copying|copy)(?: in)? ${WHOM}(?: [a-z]+)?(?: and [a-z]+)?(?: ${HERE}\\b|{end})`,
	`${SUBJECT}(?:b?cc(?:[' -]?(?:ed|d|ing))?|b?cc(?:[' -]?(?:ed|d|ing))? in) (?!by\\b|licen|command|compiler|is\\b|was\\b)${WHOM}\\b`,
	`${SUBJECT}(?:loop(?:ed|ing)?|bring(?:ing)?|brought|pull(?:ed|ing)?|rop(?:ed|ing)) in ${WHOM}\\b`,
	`${SUBJECT}(?:loop(?:ed|ing)?|bring(?:ing)?|brought|pull(?:ed|ing)?) ${WHOM}(?: [a-z]+)? in(?:{end}| (?:here|on this|as well|too|who)\\b|to (?:this|the) (?:thread|conversation|email))`,
	`${SUBJECT}(?:put|putting|have|keep|keeping|kept|with|set|include|included|including|add|added|adding) [^.;?!]{1,50}(?:in|on|to|as) (?:the )?(?:b?cc|copy)\\b(?! (?:edit|writ))`,
	`${SUBJECT}(?:put|include|included|including|add|added|adding|invited|inviting) [^.;?!]{1,50}(?:in|on|to) (?:this|the|our) (?:email|thread|chain|message|mail|note|conversation|email thread)\\b(?! (?:so that it|to make it|below|above))`,
	`{start}(?:with )?[^.;?!]{1,40} (?:in|on) b?cc\\b`,
	`\\([^()]{0,30}b?cc['-]?(?:d|ed)?\\)|\\b(?:who is|who are|is|are) (?:also )?(?:b?cc['-]?(?:d|ed)|copied) (?:here|on this|in|above)|\\b(?:both |all )?(?:cc'?d|copied) (?:here|on this (?:email|message|note))`,
	'^b?cc ?: ?\\S',
	'\\bi am (?:{adv})(?:sending|writing|addressing|forwarding) (?:this |it )?(?:email |message |note |letter )?to (?:both (?:of )?you|you both|all of you|you all|you and |several|everyone|the whole)',
	'\\b(?:sent|sending|forwarded|forwarding) the same (?:email|message|note|text|lines) to ',
);
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
	const said = saidIn(draft, [COPIED], ({ before, words, sentence, span }) => {
		if (isDenied(before) || OTHERS_COPIED.test(sentence.text) || OF_CODE.test(words)) return false;
		const object = /\b(?:copied|copying|copy|cc\S*|put|putting|keep|keeping|kept|include|included|including|add|added|adding|invited|inviting|looped|looping|loop|bringing|brought|pulled|pulling|roped|roping)(?: in)? ([\p{L}'-]+)/iu.exec(words)?.[1];
		if (object === undefined || object.toLowerCase() === 'in' || object.toLowerCase() === 'on') return true;
		if (phrase('^{person}').test(words.slice(words.indexOf(object)))) return true;
		return !NO_PERSON.test(object) && /^\p{Lu}/u.test(object) && !/\b[Cc]ode\b/.test(draft.text.slice(span.from, span.to));
	});
	return said.map(({ span, sentence }) => ({
		rule: 'multi-recipient',
		message: 'Somebody else reads along here; write to one person at a time, so that each of them gets words of their own.',
		...span,
		fix: removeSentence(draft, sentence),
	}));
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
		{ text: 'Hi Mara, thank you for the drawing.', context: { to: ['Mara <mara@acme.example>'], cc: [], bcc: null } },
	],
};
