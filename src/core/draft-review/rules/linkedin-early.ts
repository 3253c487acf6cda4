import { phrase, phrases, saysAny } from '../phrase';
import { isDenied, tellsOfOthers } from '../reported';
import type { DraftRule, RuleExamples } from '../rule';
import { removeSentence, saidIn } from '../said';

const ON = '(?:on|via|through|over|at|here on|there on|using) (?:my |your )?linkedin';
const US = '(?:you|we|us|me|each other)';
const REQUEST = '(?:(?:connection|contact|friend|network|linkedin) )*(?:request|invitation|invite)s?';
const I_DO = '(?:\\bi |\\blet us |\\bshall we |\\bcan we |\\bcould we |\\bmay i |\\bmight we |\\bwe (?:can|could|should|might|will) |\\bplease )';

const ASKED = phrases(
	/linkedin|connection/i,
	`\\b(?:i|we|us|let us|me)\\b[^.?!]{0,80}\\b(?:connect(?:ing)?|be(?:ing)? connected|link(?:ing)? up|(?:keep|stay|remain|be)(?:ing)? in (?:touch|contact)|connection (?:request|invit\\w+))\\b[^.;?!]{0,40} ${ON}\\b(?! (?:api|integration|connector|login|page|post|profile))`,
	`\\bi\\b[^.?!]{0,60}\\blinkedin\\b[^.?!]{0,40}\\b(?:connect|add|invite|link up) (?:with )?(?:you|each other)\\b`,
	`${I_DO}[^.;?!]{0,60}\\b(?:connect(?:ing)?|link up|linking up|network(?:ing)? with|(?:keep|stay|be|remain)(?:ing)? in (?:touch|contact)|stay(?:ing)? connected|remain in touch|be(?:come)? connected|get connected|keep up)(?: (?:with|to) (?:${US}|each other|everyone|the team|your team|tom|[A-Z]\\w+))?(?: (?:all|both|further|too|there|here|directly|professionally|and [a-z ]{0,20}))? (?:{adv})${ON}\\b(?! (?:api|integration|connector|login))`,
	`\\b(?:you|hope|hopefully|forward|love|great|nice|happy|glad|pleasure|honou?r(?:ed)?|delighted|free|open|okay|mind) [^.;?!]{0,40}\\b(?:connect(?:ing)?|link(?:ing)? up|(?:keep|stay|be)(?:ing)? (?:in touch|in contact|connected))(?: with (?:me|you))? (?:{adv})${ON}\\b`,
	`\\bi [^.;?!]{0,30}\\b(?:add(?:ed|ing)?|invit(?:e|ed|ing)|request(?:ed|ing)?|find|found)(?: (?:you|to connect with you|to connect))(?: (?:and|to) [a-z ]{0,30})? ${ON}\\b(?! (?:through|thanks|via|where|before|when))`,
	`\\b(?:sent|sending|send|extended|dropped|shot|submitted|made) (?:(?:you|tom|him|her|them|everyone|both of you|[a-z]+ and [a-z]+) )?(?:a |an |my |out a )?(?:quick )?(?:${REQUEST}|message|note)(?: (?:to (?:you|connect(?: with you)?)|for you))? (?:{adv})${ON}\\b`,
	`\\b(?:sent|sending|send|extended) (?:(?:you|him|her|them|both of you) )?(?:a |an |my |out a )?(?:(?:quick|personal) )?linkedin (?:connection |contact )?(?:request|invitation|invite)`,
	`\\b(?:sent|send|sending|made|making) (?:over |out |along |off )?(?:you )?(?:a |an |my |the )?linkedin (?:connection |contact )?(?:request|invit\\w+)`,
	'\\b(?:have|see|count|welcome|get|keep|find) you (?:{adv})(?:among|in|as one of|on) my linkedin (?:contacts|connections|network|list)',
	`\\b(?:let us|we (?:can|could|should|might)|happy to|love to|like to|hope to|glad to) (?:{adv})(?:continue|carry on|keep up|pick up|go on with|move)[^.;?!]{0,30}(?:conversation|discussion|talk|chat|exchange) ${ON}\\b`,
	`\\b(?:accept|accepting|approve|see|seen|got|received|find|notice|respond to|confirm)(?:ed)? my (?:${REQUEST})(?: ${ON})?\\b`,
	`\\bmy (?:linkedin |connection )+(?:request|invitation|invite)\\b`,
	`\\b(?:request|invitation|invite) (?:{adv})(?:from me|of mine) {adv}${ON}\\b|\\b(?:linkedin|connection) (?:connection )?(?:request|invitation|invite) from me\\b`,
	`\\b(?:add|adding|added|welcome|have|invite|include)(?:d)? (?:you|me) (?:in |to )?(?:{adv})(?:(?:in|to|into|as part of) )?(?:my|your) (?:[a-z]+ )?(?:linkedin|network ${ON}|linkedin (?:network|connections|contacts))`,
	`\\b(?:add|adding|invite|connect with|find|follow) me (?:{adv})${ON}\\b`,
	`\\b(?:are|would) you (?:{adv})${ON}\\b`,
	`\\blinkedin\\b[^.?!]{0,60}(?:\\blet us connect|\\bconnect there|\\bi (?:have |would like to |will |just )?(?:sent|add(?:ed)?|connect) (?:you|a request|an invit\\w+)|\\bto connect as well|\\bto connect(?: with you)?{end}|my request is|so i (?:sent|added|invited))`,
	`\\b(?:took the liberty of|went ahead and) (?:connecting|connected|adding|added|sending|sent)[^.;?!]{0,40}linkedin`,
	`\\bjoin (?:me|my (?:[a-z]+ )?network) ${ON}\\b|\\bconnection ${ON} (?:would|with you|between us)`,
	`\\bi\\b[^.;?!]{0,60}\\b(?:sent|send|sending|added|add|adding|invited|inviting|requested) [^.;?!]{0,40}?\\b(?:request|invit\\w+|connection|you)\\b[^.;?!]{0,30}?(?:on|via|through) linkedin\\b`,
	`\\bi\\b[^.?!]{0,50}\\b(?:on|via) linkedin[^.?!]{0,40}\\b(?:sent|sending|send|added|invited) (?:you|a (?:connection )?request|an? invit\\w+|my request)`,
	`\\b(?:send|sent|sending|make|request|requested|offer) (?:you )?(?:a |the |my )?linkedin connection\\b`,
	`\\bi (?:{adv}|have |had |will |am |would like to )*(?:sent|send|sending) you (?:a|my|another) connection request\\b(?! (?:on|via|through|over|in|at|from) (?!linkedin))`,
);

const THEIRS_GREETED = phrases(
	/./,
	'(?:thank you|thanks|grateful|glad|happy)[^.;?!]{0,40}(?:your (?:linkedin )?(?:invitation|invite|request|connection)|(?:invitation|invite|request) you|accepting|for connecting|that we (?:are|have)|for adding)',
	'(?:years? ago|last year|in 20\\d\\d|long before|before (?:this role|the interview|i applied|we met|our first))',
);
const THEIRS = phrases(
	/./,
	'(?:you|your (?:team|service|product|app|recruiters?|colleagues?)|recruiters?|candidates|customers|users|the (?:app|service|tool|bot|integration)) (?:{adv})(?:connects?|connected|sent me|invited me|added me|use|uses)\\b',
	'(?:linkedin (?:api|integration|connector|plugin|login|button|campaign|advert\\w*|ads?|post|article|page|learning|course))',
	'connect(?:ing)? (?:your|that|this|the|it|these|two|you with|you to)\\b',
	'(?:will not|would not|do not|did not|not going to|rather than|instead of|no need to|without) (?:{adv})(?:want to )?(?:send|sending|add|adding|connect|invite|connecting|bother|ask|presume)',
);
const ANNOUNCES = phrase('(?:i (?:have |just |also |then )*(?:sent|added|invited)|let us|i would|accept my|my request)');

/** A LinkedIn connection before it is decided who comes into the last round. */
export const linkedinEarlyRule: DraftRule = {
	id: 'linkedin-early',
	title: 'LinkedIn before the last round',
	why: 'A connection request in the middle of a process puts the interviewer in an awkward place: accepting looks like favour, not accepting like a verdict. After the last round or an offer it is welcome.',
	find(draft, { stage, kind }) {
		if (stage !== 'early') return [];
		const isTheirs = (text: string): boolean => saysAny(THEIRS, text) || (saysAny(THEIRS_GREETED, text) && !ANNOUNCES.test(text));
		const found = saidIn(draft, [ASKED], ({ before, sentence }) => !isDenied(before) && !tellsOfOthers(sentence.text) && !isTheirs(sentence.text));
		const message = 'Wait with LinkedIn until the last round or an offer; before that a request asks them to show a favour.';
		if (found.length === 0 && kind === 'linkedin-note') return [{ rule: 'linkedin-early', message, from: 0, to: draft.text.length }];
		return found.map(({ span, sentence }) => ({ rule: 'linkedin-early', message, ...span, fix: removeSentence(draft, sentence) }));
	},
};

/** Connections asked for and announced, and everything else that LinkedIn is. */
export const linkedinEarlyExamples: RuleExamples = {
	context: { kind: 'thank-you', stage: 'interviewing' },
	fires: [
		'I would love to connect with you on LinkedIn.',
		'I have just added you on LinkedIn.',
		'I hope you will accept my LinkedIn invitation.',
		'Feel free to connect with me on LinkedIn.',
		'Would you be open to connecting on LinkedIn?',
		'I took the liberty of sending you a request on LinkedIn.',
		'It would be great to stay in touch via LinkedIn.',
		'You will find a connection request from me on LinkedIn.',
		'I noticed that we are not connected on LinkedIn yet, so I sent a request.',
	],
	staysSilent: [
		'Your post on LinkedIn about quiet hours is what made me apply.',
		'A former colleague pointed me to the LinkedIn advertisement.',
		'My LinkedIn profile and portfolio are linked in the signature.',
		'Your service connects to LinkedIn through their old API, and ours did too.',
		'A connection request takes 300 ms in your staging network.',
		'I will not send you a LinkedIn request until all this is over.',
		'I sent you a request on GitHub so that you can see the private repository.',
		'Thank you for the LinkedIn invitation you sent after our talk.',
		{ text: 'I would love to connect on LinkedIn.', context: { stage: 'finalist' } },
		{ text: 'I have added you on LinkedIn.', context: { stage: 'offer' } },
		{ text: 'I have added you on LinkedIn.', context: { stage: undefined } },
	],
};
