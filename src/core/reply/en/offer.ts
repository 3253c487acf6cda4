import { turn, type News, type NewsExamples } from '../news';
import { JOB, upTo, WHO, WORD } from './grammar/plain-sentence';

const NO_JOB = '(?:interviews?|calls?|chat|chance|slots?|times?|feedback|meeting|tour|date|dates|look|conversation|coffee|test|trial|task|update|extension|discount|round|advice|help|apolog\\w+)';
const WORKING = `(?!${NO_JOB}\\b)${WORD}`;
const THE_JOB = `(?:an?|the|this|that|our|your) ${upTo(6, WORKING)}${JOB}(?! (?:in|on|at|for) (?:the |our |a )?(?:next|final|second|interview|assessment|waiting|waitlist|short|to (?:speak|talk|meet|interview|discuss|present|visit|ask)))(?! to (?:speak|talk|meet|interview|discuss|present|visit|ask|learn|see))`;
const AN_OFFER = `(?:an?|our|the|this|your) ${upTo(3)}offer(?! (?:stage|round|phase|process|committee|meeting|approval|calls?|to (?!you|join|work)))`;

/** They want the candidate: an offer, or words that only an offer brings. */
export const offerNews: News = {
	kind: 'offer',
	clear: [
		turn(`offer(?:ing)? you (?:${THE_JOB}|employment|a full-time|a permanent|a part-time)|offer(?:ing)? ${THE_JOB} to you`),
		turn(`(?:extend|extending|make|making|send|sending|give|giving|present|presenting) (?:you |to you )${AN_OFFER}|(?:extend|extending|make|making|present|presenting|send|sending) ${AN_OFFER}(?: of employment)?(?: for ${upTo(6)}${JOB})? to you`),
		turn(`(?:like|love|pleased|delighted|happy|thrilled|excited|glad|decided|agreed|able|proud|pleasure|honou?red) to (?:extend|make|present|send|confirm) (?:you )?${AN_OFFER}`),
		turn(`(?:attached|enclosed|attaching|find|here is|here are|sending|below is|sent(?: you)?) ${upTo(4)}(?:your|our|the|an?) ${upTo(3)}(?:offer(?: letter)?|employment contract|contract of employment|work contract|employment agreement)(?! (?:stage|process|template))|(?:the|our|your|an?) (?:attached|enclosed) ${upTo(2)}(?:offer|contract)|(?:offer letter|contract|contract of employment) (?:is attached|is enclosed|attached)`),
		turn(`(?:the|this|that) ${upTo(3)}(?:${JOB}) is yours|you (?:have )?got the (?:${WORD} ){0,2}${JOB}|you are hired|you (?:have been|were|are) (?:selected|chosen|appointed|hired) (?:for|as|to|to be) (?:the|our|this) ${upTo(4, WORKING)}${JOB}(?! (?:interview|round|test))|welcome (?:aboard|on board|to the (?:team|family|company))(?! (?:page|call|meeting|channel|website|chat|lunch|day))`),
		turn(`(?:decided|like|love|want|going|delighted|pleased|happy|thrilled|excited|wants|agreed) to (?:hire|employ|appoint|take) you(?: on)?(?! (?:through|to|around|for a))|${WHO} (?:have )?(?:chosen|selected|picked) you(?: (?:as|for) (?:our|the|this) ${upTo(3)}(?:${JOB}|${WORD}er))(?! round)`),
		turn(`(?:like|love|want|wants|delighted|pleased|happy|invite|thrilled|excited) (?:for )?(?:you )?to (?:join|come and join|have you join|become part of|be part of) (?:us|the team|our ${upTo(2)}team|${WORD}) (?:as|in the (?:role|position)|from|starting)|(?:delighted|happy|thrilled|pleased|glad|love it) if you (?:were to |would )?join(?:ed)? (?:us|the team|our team)(?! (?:for|on|at))`),
		turn(`(?:if |whether |that |once )?you (?:would |will |do )?(?:(?:like|wish|want|choose|decide) to )?accept (?:our|this) (?:\\w+ )?offer|(?:our|this) ${upTo(2)}offer (?:is|stands|remains|will (?:be|remain|stay)|expires|lapses|runs|holds) (?:open|valid|good|until|out|on|at|by|for|in)`),
	],
	vague: [
		turn(`(?:make|making|extend|extending) ${AN_OFFER}(?! to)`),
		turn(`(?:have you|having you|see you|get you|welcome you|want you|wants you) (?:on|join|aboard|as part of|in) (?:board|the team|our team|us|our)|would love you to join (?:us|the team|our team)(?! (?:for|on|at|in))|like you to join us(?! (?:for|on|at|in))|want(?:s)? you to join us(?! (?:for|on|at))`),
		turn(`(?:the|your) ${upTo(2)}offer (?:is|stands|remains|expires|lapses|runs|will be) (?:open|valid|good|until|out|on|by|attached|on its way|coming|ready|being)|an offer is (?:on its way|coming)|(?:written|formal|official) (?:offer|contract) (?:will|is|should)|offer letter`),
		turn('congratulations'),
		turn('(?:like|want|love) you to (?:be|become) (?:our|the)'),
		turn('(?:like|want|love) you to start (?:on|in|with us|as)'),
	],
	notAfter:
		/\b(?:if|whether|unless|until|till|before|once|when|whenever|in case|should (?:you|we|they)|not|never|no|nor|neither|without|unable|might|may|could|hope|hopes|hoping|hoped|plan|plans|planning|aim|aims|expect|expects|expecting|intend|intends|want to know|why|how|rather than|instead of|as soon as|in order to|considering|thinking|anyone|who|which|usually|typically|normally|always|generally|would have|wanted to|wish|ready to|position to|last (?:year|spring|summer|autumn|winter|month)|previous(?:ly)?|other (?:company|companies|firm|employer)|you (?:told|said|wrote|mentioned)|decide)\b/,
	notBefore: /^[^.;!?]{0,40}?\b(?:to (?:another|someone|somebody|one of|other|the other|a candidate|them|him|her)|yet|stage|next round|from (?:another|them|the other))\b/,
	doubtBefore: /\b(?:if (?:we|it|the|they|all|everything)|provided|as soon|once|unless|pending|when)\b/,
	vagueUnless: /\b(?:if|whether|before|once|no|not|next (?:round|stage)|another (?:candidate|applicant)|other|your (?:birthday|baby|wedding|degree|graduation)|hope|plan|aim|expect|decide|anyone|someone|somebody|passed|interview|lunch|dinner|for a|round|stage|on (?:reaching|passing|completing))\b/,
};

export const offerExamples: NewsExamples = {
	reads: [
		'We are pleased to offer you the position of Data Analyst.',
		"I'm delighted to extend an offer to you.",
		"We'd like to make you an offer.",
		'Please find attached your offer letter.',
		'The job is yours.',
		'You got the job!',
		'We have decided to hire you.',
		'It is my pleasure to offer you a full-time role with us.',
		'We would love you to join us as our first designer.',
		'Our offer is valid until Friday.',
		'Please tell us by the 4th whether you accept our offer.',
		"We're thrilled to offer you a two-year contract.",
		'I am happy to confirm our offer of 52,000 a year.',
		'Congratulations, you are hired!',
		'We want to offer you the apprenticeship in our kitchen.',
		'I am attaching the employment contract for you to sign.',
		'The board agreed to appoint you.',
		'You have been chosen for the trainee position.',
		'This offer expires on Monday.',
		'The committee would like to offer you the post, subject to your references.',
		'We are making you an offer for the senior role.',
		'Welcome aboard!',
		'The senate has agreed to offer you the lectureship.',
	],
	unsure: [
		'We all want you to be our next head gardener.',
		'We would love to have you on the team.',
		'Congratulations!',
		'A formal offer will follow tomorrow.',
		"We'd like to offer you the role as soon as the budget is signed.",
		'The offer is on its way.',
		'The whole team wants you on board.',
	],
	ignores: [
		"We'd like to offer you some times for the next interview.",
		'You have reached the offer stage.',
		'Do you have another offer?',
		'We cannot offer you the role.',
		'We hope to make an offer by Friday.',
		'If we offer you the position, could you start in May?',
		'We have made an offer to another candidate.',
		'We can offer you a call on Tuesday.',
		'Before we make you an offer we need your references.',
		'Could you tell us when the other company’s offer expires?',
		'We offer our staff free lunch and a gym.',
		'We have not decided to whom to make an offer.',
		"We'd like to offer you the chance to meet the team.",
		'We are happy to offer you a place in the next round.',
		'Congratulations on your degree!',
		'We might offer you a different role.',
		'Once you have got the job you will meet the founders.',
		'We would like you to join us for lunch on Friday.',
		'We would have loved to offer you the position.',
		'Offers go out next week.',
		'You have been chosen for an interview.',
		'You have not been chosen for the position.',
		'Congratulations on reaching the last round!',
		'Welcome to the team call.',
		'We would love you to join the tour.',
		'Thank you for your kind offer to send more samples.',
		'We will decide to whom we make an offer on Monday.',
	],
};
