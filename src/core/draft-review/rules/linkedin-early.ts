import type { Draft } from '../draft';
import { ASKED } from '../wording/linkedin-requests';
import { BARE_TIE, TIES_ON_LINKEDIN } from '../wording/linkedin-ties';
import { phrase, phrases, saysAny } from '../text/phrase';
import { isDenied, tellsOfOthers } from '../text/reported';
import type { DraftRule, RuleExamples } from '../rule';
import { removeSentence, saidIn, type Said } from '../text/said';

const THEIRS_GREETED = phrases(
	/./,
	'(?:thank you|thanks|grateful|glad|happy)[^.;?!]{0,40}(?:your (?:linkedin )?(?:invitation|invite|request|connection)|(?:invitation|invite|request) you|accepting|for connecting|that we (?:are|have)|for adding)',
	'(?:years? ago|last year|in 20\\d\\d|long before|before (?:this role|the interview|i applied|we met|our first))',
);
const THEIRS = phrases(
	/./,
	'(?:you|your (?:team|service|product|app|recruiters?|colleagues?)|recruiters?|candidates|customers|users|the (?:app|service|tool|bot|integration)) (?:{adv})(?:connects?|connected|sent me|invited me|added me|use|uses)\\b',
	'(?:linkedin (?:api|integration|connector|plugin|login|button|campaign|advert\\w*|ads?|post|article|page|learning|course))',
	'(?:^|[,;:] )(?:(?:many|most|some|all|our|the|few|a few|other) )*[a-z]{3,}s (?:{adv})(?:send|get|receive|connect|add|invite|collect)\\b',
	'you (?:{adv})(?:get|receive|must get|are sent|dislike|avoid|ignore|never accept) [^.;?!]{0,30}(?:requests|invitations|invites)',
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
		const found = saidIn(draft, [ASKED, ...TIES_ON_LINKEDIN, BARE_TIE], (said) => isMine(said) && isOnLinkedIn(draft, said));
		const message = 'Wait with LinkedIn until the last round or an offer; before that a request asks them to show a favour.';
		if (found.length === 0 && kind === 'linkedin-note') return [{ rule: 'linkedin-early', message, from: 0, to: draft.text.length }];
		return found.map(({ span, sentence }) => ({ rule: 'linkedin-early', message, ...span, fix: removeSentence(draft, sentence) }));
	},
};

function isMine({ before, sentence: { text } }: Said): boolean {
	const told = text.replace(/\b(?:if|should|in case|whether|do|would) you\b/gi, '');
	const isTheirs = saysAny(THEIRS, told) || (saysAny(THEIRS_GREETED, text) && !ANNOUNCES.test(text));
	return !isDenied(before) && !tellsOfOthers(text) && !isTheirs;
}

/** Words that name no network count beside a sentence that does. */
function isOnLinkedIn({ sentences }: Draft, { index, sentence, words }: Said): boolean {
	if (!saysAny(BARE_TIE, words)) return true;
	return [sentence, sentences[index - 1], sentences[index + 1]].some((one) => one !== undefined && /linkedin/i.test(one.text));
}

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
		'I popped you an invite on LinkedIn last night.',
		'That LinkedIn request from somebody in a bee suit is mine.',
		'May I join your network on LinkedIn?',
		'A LinkedIn connection with you would mean a lot to me.',
		'If you accept new contacts on LinkedIn, I would be glad to become one.',
		'I am on LinkedIn as well. Let us connect!',
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
		'Many agencies send requests on LinkedIn; your letter stood out.',
		'You get forty LinkedIn requests a week, you said.',
		'Let us connect the two sheds with one hose.',
		'LinkedIn tells me that you once worked in Leeds, as I did.',
		'Two people in my LinkedIn feed had shared your report on eels.',
		{ text: 'I would love to connect on LinkedIn.', context: { stage: 'finalist' } },
		{ text: 'I have added you on LinkedIn.', context: { stage: 'offer' } },
		{ text: 'I have added you on LinkedIn.', context: { stage: undefined } },
	],
};
