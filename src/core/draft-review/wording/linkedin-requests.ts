import { phrases } from '../text/phrase';

const ON = '(?:on|via|through|over|at|here on|there on|using) (?:my |your )?linkedin';
const US = '(?:you|we|us|me|each other)';
const REQUEST = '(?:(?:connection|contact|friend|network|linkedin) )*(?:request|invitation|invite)s?';
const I_DO = '(?:\\bi |\\blet us |\\bshall we |\\bcan we |\\bcould we |\\bmay i |\\bmight we |\\bwe (?:can|could|should|might|will) |\\bplease )';

/** A connection on LinkedIn that the writer asks for, announces or has asked for. */
export const ASKED = phrases(
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
