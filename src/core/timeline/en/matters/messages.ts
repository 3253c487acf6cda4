import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { WILL } from '../grammar/agents';

/** They call, write, let the candidate know, or come back in another way; and what they send. */
export const messagesMatter: Matter = {
	name: 'messages',
	isAnswer: true,
	clear: wordsPattern(
		`${WILL}(?:call|ring|phone|contact|e-?mail|write|text|message|respond|reply|revert|advise|update|answer|speak|reach|drop|send|be (?:(?:ready|able) to \\w+|(?:call|e-?mail|contact|writ|notify|tell|gett|reach|decid|lett|send|mak)ing|in (?:touch|contact)|back (?:to|with|in touch))|let \\w+ (?:all |both )?know|get back to (?:us|them)|tell (?:us|them|him|her))`,
		`(?:they|he|she|who|hr) (?:get|gets|let|lets|tell|tells|call|calls|write|writes|contact|contacts|e-?mail|e-?mails)(?: back)?(?: to)? (?:us|them|me|you)(?: know)?|should(?:'ve| have) (?:been )?(?:\\w+ed|heard|known|told|written|rung|gotten|got)`,
		'(?:is|are|was|were|\'s|\'re) (?:phoning|calling|e-?mailing|texting|writing|ringing|contacting|notifying|telling|getting back|letting|announcing)|notif(?:y|ies|ying)|inform(?:s|ing)?|announc(?:e|es|ing)|responds?|responding|repl(?:y|ies|ying)|reverts?|reverting|calls me|(?:contact|notify|e-?mail|inform|tell)ing (?:me|us|you|people|everyone|everybody|all|candidates|applicants)|calling (?:me|us|people|everyone|everybody|candidates)(?: back)?|drop(?:s|ping)? (?:you|me|us) (?:a |an )?(?:line|note|message|e-?mail)|(?:contacts?|e-?mails?|calls?|tells?|texts?|updates?) (?:you|me|candidates|applicants|people|everyone|everybody|whoever|the (?:winner|candidates|successful \\w+))',
		'get(?:s|ting)? (?:back|in touch|a hold|hold of)|com(?:e|es|ing) back (?:to|with)|(?:be|being|stay) (?:back )?in (?:touch|contact)|reach(?:es|ing)? (?:back )?out|circl(?:e|es|ing) back|follow(?:s|ing)? up with (?:you|me)|loop back|send(?:s|ing)? (?:me|you|us|out|word)',
		'giv(?:e|es|ing) (?:me|you|us|everyone|people|candidates|the candidates|an?|the)(?: (?:an?|the|some|my|your|their))? ?(?:\\w+ )?(?:call|ring|shout|buzz|update|answer|decision|feedback|news|bell)',
		'letting (?:\\w+\\.? ){1,3}know|let(?:s|ting)? (?:me|you|(?:all |the |every)?(?:people|candidates|applicants|everyone|everybody|one)|ya|u) (?:all |both )?know|tell(?:s|ing)? (?:me|you|us all|people|candidates|applicants|everyone|everybody|the candidates)|advis(?:e|es|ing)',
		"i(?:'ll| will| should|'d| would|'m going to| am going to| can| hope to| plan to) (?:\\w+ly )?(?:be (?:back )?in (?:touch|contact)|reach out|get back to you|let you know|update you|call you|e-?mail you|write (?:to )?you|contact you|phone you|ring you)",
	),
	vague: wordsPattern(
		'calls?|calling|ring(?:s|ing)?|phone|contact|e-?mails?|mail|writes?|writing|texts?|letters?|answers?|feedback|results?|outcomes?|offers?|updates?|news|word|acceptances|rejections|declines|touch base|follows up|notifications?|announcements?|responses?|scores?|ping(?:s|ed)?|advises',
	),
};

export const messagesExamples: MatterExamples = {
	counts: [
		'Kim will call next Tuesday',
		'They said they would get back to me within a week',
		'I will call you on Wednesday with the outcome',
		'Letters come by the end of March',
		'She hopes to let us all know by Friday',
		'HR reverts in two days',
		'We aim to inform every candidate within 5 working days',
	],
	doesNotCount: ['I will email them on Friday', 'They called me on Monday', 'Call the recruiter on Monday', 'Please let us know by Friday whether you accept', 'Sent my notes and another email on Thursday'],
};
