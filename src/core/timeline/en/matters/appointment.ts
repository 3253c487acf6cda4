import { wordsPattern, type Matter, type MatterExamples } from '../../matter';

/** A conversation that is arranged for a time: it brings no answer. */
export const appointmentMatter: Matter = {
	name: 'appointment',
	isAnswer: false,
	clear: wordsPattern(
		'(?:set up|scheduled?|booked?|arranged?|do|hop on|jump on|get on|another|intro|introductory|quick|short|informal|benefits|screening|conference|zoom|video|\\d+[- ]?min(?:ute)?) (?:an? |the |my )?(?:\\w+ ){0,3}(?:call|chat|conversation|meeting|zoom|phone)(?: (?:w/|with|for|is))*',
		'call(?:ing)? (?:(?:with|w/)(?! (?:an? |the |their |my |our )?(?:\\w+ )?(?:decision|answer|news|results?|outcome|offer|verdict|update|yes|no))|is|was|about|to (?:schedule|set|arrange|discuss|talk|go|chat|book))|have (?:an? |my |another )(?:\\w+ ){0,2}(?:chat|conversation|meeting|zoom)|call(?:ing)? (?:me|you) (?:\\w+ ){0,5}for (?:the|a|an|my) (?:\\w+ ){0,2}(?:interview|screen|chat)|(?:talk|chat|speak|zoom|skype) (?:with|w/) (?:the |my |our )?\\w+|hop on(?: the)?|jump on|good times? to (?:call|talk|speak|meet)(?: (?:to |with )?(?:you|me))?|free (?:for|on|to)|available (?:for|on|to)|availability|time slots?|dial-?in|to talk (?:about|salary|through|with|to)|to discuss|to go over|to chat|for (?:the|a) phone',
	),
};

export const appointmentExamples: MatterExamples = {
	counts: ['She will call me on Friday with the decision', 'A call with the answer comes by Tuesday'],
	doesNotCount: ['I have a call with the team lead on the 30th', 'They set up a call for Wednesday to go over benefits', 'Are you free for a quick chat on Thursday?', 'Phone call with HR moved to Tuesday'],
};
