import { turn, type News, type NewsExamples } from '../news';
import { upTo } from './grammar/plain-sentence';

const WHICH = '(?:next|second|third|fourth|final|last|further|follow-up|followup|following|another|additional|2nd|3rd)';
const TALK = '(?:rounds?|stages?|interviews?|conversation|calls?|phase|meeting|chat|loop|session|panel|discussion)';
const VISIT = '(?:on-?site|assessment (?:day|centre|center)|trial (?:day|shift|lesson)|working interview|interview (?:stage|phase|round)|(?:interview |selection |hiring )?panel|(?:round|stage) (?:two|three|four|[234])|(?:panel|technical|on-?site|in-person|face-to-face|teaching) (?:interview|round|session|presentation))';
/** A talk that comes after the one before. */
const ROUND = `(?:${WHICH} (?:and (?:final|last) )?${upTo(2)}${TALK}|${VISIT})`;
const A_ROUND = `(?:(?:the|a|an|our|your|one) )?${ROUND}`;
const YOU = '(?:you|your (?:application|candidacy|profile))';
const KEEN = '(?:like|love|want|wants|pleased|happy|delighted|glad|keen|excited|decided|going)';

/** They want to go on with the candidate: another round, which has a note of its own. */
export const nextRoundNews: News = {
	kind: 'next-round',
	mayBeAsked: true,
	clear: [
		turn(`(?:invite|inviting|invited|ask|asking) you (?:back |in |along |over )?(?:to|for|in for|to come (?:in|back) for|to attend|to do) (?:${A_ROUND}|(?:an?|our) ${upTo(3)}interview)`),
		turn(`(?:mov|tak|bring|put|pass|progress|advanc|shortlist)(?:e|es|ed|ing|ting)? ${YOU} (?:forwards? |on |through |along |ahead )?(?:to|into|onto|for) ${A_ROUND}`),
		turn(`${YOU} (?:have |are |have been |has been |is |were |had )?(?:made it|through|progressed|progressing|advanced|advancing|moving|moved|selected|shortlisted|chosen|invited|passed|cleared|got)(?: on| forwards?| through)? (?:to|into|for|onto|in) ${A_ROUND}`),
		turn(`${KEEN} (?:for )?(?:you )?to (?:schedule|arrange|set up|book|organi[sz]e|have|do|hold|plan|fix|offer you|continue|proceed|move|go)(?: on| ahead| forwards?)? ?${upTo(4)}(?:with |to |into |in |you to |you for )?(?:(?:the|a|an|our|your) |(?=another ))${ROUND}`),
		turn(`(?:meet|see|speak (?:to|with)|talk (?:to|with)|have|get|bring) you (?:again|back|(?:in )?a second time|once more)(?= ?(?:$|[,.!?]| (?:on|at|for|next|this|with|to (?:talk|meet|speak|see|discuss)) ))`),
		turn(`(?:get|bring|have|see|meet|welcome|host) you ${upTo(2)}(?:to|for) ${A_ROUND}|(?:have|like|love) you (?:to )?come (?:in|back|and (?:meet|see|speak))(?![a-z])`),
		turn(`${KEEN} (?:for )?you to (?:come (?:in|back|and (?:meet|see|speak))|(?:meet|get to know) (?:with )?(?:the|our|some|more|other|my)|(?:speak|talk) (?:to|with) (?:the|our|some|more|other|my))`),
		turn(`your ${ROUND} (?:is|will be|takes place|will take place|would be|has been (?:set|scheduled|booked)|can be)(?= (?:on|at|with|in|for|scheduled|set|booked|planned|by)(?![a-z]))`),
		turn(`(?:available|availability|free|time|times|come|come (?:in|back)|join us|able to (?:come|join)|make it|slots?|dates?|works?|suits?|convenient) ${upTo(3)}(?:for|to|at) ${A_ROUND}`),
		turn('(?:the|your|our) next (?:step|stage) (?:is|will be|would be) (?:an?|the|our|another) ' + upTo(3) + '(?:interview|call|conversation|meeting|chat|round|presentation|test|task|exercise|on-?site|visit|trial day)'),
	],
	vague: [
		turn('(?:discuss|talk about|talk through|go over|speak about) (?:the |your |our )?next steps'),
		turn(`${KEEN} to (?:go|move|proceed|continue)(?: ahead| forwards?| on)? with (?:you|your ${upTo(1)}(?:application|candidacy))(?! (?:on|to) )`),
		turn('you are (?:through|in the next round)(?= ?(?:$|[,.!]))|(?:you|you have) (?:made it|passed)(?= ?(?:$|[,.!]))'),
		turn('(?:arrange|schedule|set up|book) (?:an?|another|your) (?:interview|visit|tour)'),
		turn(`(?:set up|schedule|arrange|book|organi[sz]e|find (?:a )?time for) (?:a|an|another) ${upTo(2)}(?:call|interview|conversation|meeting|chat|session|visit) (?:with|between you and) (?:our|the|my|some|two|three)`),
		turn(`${KEEN} to (?:meet|talk to|speak to|speak with|talk with|see) you(?= ?(?:$|[,.!]| (?:on|at|next|this) ))`),
	],
	notAfter:
		/\b(?:if|whether|unless|until|till|before|once|when|whenever|in case|should (?:you|we|they)|not|never|no|nor|neither|without|unable|may|might|hope|hopes|hoping|usually|typically|normally|generally|sometimes|who|whom|which|anyone|everyone|those|after|since|thank(?:s| you)(?: for)?|enjoyed|was|were|last (?:year|spring|summer|autumn|winter|month|week)|you (?:told|said|wrote|mentioned))\b/,
	notBefore: /^[^.;!?]{0,30}?\b(?:was|were|yesterday|last (?:week|month|monday|tuesday|wednesday|thursday|friday)|of the (?:game|tour|draw|quiz))\b/,
	doubtBefore: /\b(?:if (?:we|it|the|they|all|everything)|provided|as soon|once|unless|pending|subject to)\b/,
	vagueUnless: /\b(?:if|whether|before|once|not|no|hope|decide|unfortunately|offer|declin\w+|reject\w*|contract)\b/,
};

export const nextRoundExamples: NewsExamples = {
	reads: [
		'We would like to invite you to a second interview on Thursday.',
		'The team wants to invite you back for a final round.',
		"I'm happy to say that we are moving you forward to the next stage.",
		'You have made it to the next round!',
		"We'd love to schedule another conversation with you.",
		'We would like to set up a final interview with our director.',
		'We would love to see you again.',
		"We'd like you to meet the rest of the kitchen team.",
		'Your second interview will be on Thursday at 10.',
		'Could you come in for a second interview on Thursday?',
		'Are you available for a follow-up call next week?',
		'You have been selected for the panel interview.',
		'We are pleased to invite you to our assessment centre in May.',
		'We have decided to take you through to the final stage.',
		'We want to go ahead to the next round with you.',
		'We would love to have you come back and meet the founders.',
		'We are putting you forward to round two.',
		'Please send us your availability for the second round.',
		'I would like to invite you for an interview with our head of department.',
		'You are through to the last round.',
		'We would like to invite you to a trial day in the shop.',
		'We are delighted to move you to the third and final round.',
		'Would you have time for a second conversation?',
		'The committee would like to invite you back for a teaching presentation.',
		'Congratulations, you have advanced to the next round.',
		'The next step is a call with the head of the ward.',
		'You have been invited to a panel with the governors.',
		'We would love for you to meet the other teachers.',
		'Would Thursday suit you for a follow-up interview?',
		'We want to bring you in for an on-site.',
		'Your application has been moved to the interview stage.',
	],
	unsure: ['I would love to discuss next steps.', 'We would like to move forward with you.', 'You have passed!', 'We would like to invite you to a second interview if the budget is approved.', 'We would like to arrange a visit.', 'Can we set up a call with our director?', 'Our director wants to talk to you on Friday.'],
	ignores: [
		'We will not invite you to a second interview.',
		'If you are invited to the next round, you will meet the founders.',
		'We will let you know by Friday whether you have made it to the next round.',
		'Thank you for coming to the second interview.',
		'We decide on Monday who goes to the next round.',
		'You have not been selected for the next stage.',
		'It was good to see you again.',
		'Your second interview was a pleasure for all of us.',
		'The next round of funding keeps us busy.',
		'We need two more weeks.',
		'Next steps will follow.',
		'We cannot invite you to the final round.',
		'We usually invite people to a second interview within a week.',
		'We are happy to offer you the position.',
		'We would like to hear what you think.',
		'The final round takes place in June.',
		'We are still meeting other candidates.',
		'Once we have invited you to the next stage, the task follows.',
		'We have to move your interview to Thursday.',
		'Unfortunately, you did not reach the final round.',
		'We would like to go ahead with another candidate.',
		'We have moved the final round to Thursday.',
		'I will see you at the second interview.',
		'Next week we invite candidates to the final round.',
		'We filled the position after the second interview.',
		'We will have you back in the system tomorrow.',
		'Our next step is to speak with your references.',
		'After we had you back for the second interview, the budget was cut.',
	],
};
