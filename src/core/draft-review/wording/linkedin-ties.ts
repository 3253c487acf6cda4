import { phrases } from '../text/phrase';

const ON = '(?:on|via|through|over|at|in|using|by) (?:my |your |the )?(?:linkedin)\\b(?! (?:api|integration|connector|login|page|post|profile of|article|campaign|ad\\b|advert))';
const NOUN = '(?:(?:connection|contact|friend|network|linkedin|friendship|networking) )*(?:requests?|invitations?|invites?)';
const SENT =
	'(?:sent|send|sending|popp(?:ed|ing)|pop|dropp(?:ed|ing)|drop|fir(?:ed|ing)(?: off)?|fire off|shot|shooting|shoot|ping(?:ed|ing)?|post(?:ed|ing)?|put|putting|submit(?:ted|ting)?|ma[dk]e|making|issu(?:ed?|ing)|plac(?:ed?|ing)|extend(?:ed|ing)?|mail(?:ed|ing)?|left|leav(?:e|ing)|tapp?(?:ed)?|forward(?:ed|ing)?|rais(?:ed|ing)|direct(?:ed|ing)?|sling(?:ing)?|slung|toss(?:ed|ing)?|whizz(?:ed)?|wing(?:ed)?|offer(?:ed|ing)?)';
const TIE = '(?:connect(?:ing|ed)?|link(?:ing|ed)?(?: up)?|hook(?:ing|ed)? up|network(?:ing)?|team(?:ing)? up|pair(?:ing)? up|befriend(?:ing)?|be(?:come|coming|ing)? (?:(?:a |your |one of your )?(?:[a-z]+ )?(?:contacts?|connections?|friends)|connected|linked(?: up)?)|(?:stay|keep|remain|be)(?:ing)? (?:in (?:touch|contact)|connected|linked|friends))';
const OWNS = "(?:my|your|our|each other's|one another's|the)";
const WISH = '(?:happy|glad|love|like|honou?red|delighted|pleased|nice|great|lovely|pleasure|grateful|wonderful|thrilled|keen|hope|hoping|want|wish|mean (?:a lot|much)|privilege|joy|good|proud|flattered|may i|can i|could i|might i|let us|shall we|can we|could we|may we|we (?:can|could|should|might|must)|allow me to|allowed to|please|do)';

const REQUESTS = [
	// “I popped you an invite on LinkedIn”: whichever verb sends it.
	`\\b(?:i|have|and|just|will|to|took the liberty of|went ahead and|me) (?:{adv})${SENT} [^.;?!]{0,40}?\\b(?:${NOUN}|linkedin connection)\\b[^.;?!]{0,40}?${ON}`,
	`\\b(?:i|have|and|just|will|to|took the liberty of|went ahead and|me) (?:{adv})${SENT} [^.;?!]{0,40}?\\blinkedin (?:connection |contact |network )?(?:requests?|invitations?|invites?)\\b`,
	// “A request from me on LinkedIn”, “the invitation on LinkedIn from the one with the hat is mine”.
	`\\b${NOUN} (?:[a-z'-]+ ){0,6}?(?:(?:from|by) (?:me|my side|my account)|of mine)\\b[^.;?!]{0,50}?(?:${ON}|\\b(?:open|check|visit|look at) (?:your )?linkedin\\b)`,
	`\\blinkedin\\b[^.?!]{0,60}?\\b(?:i|and|so|then|me) (?:[a-z]+ ){0,5}?${SENT} (?:[a-z]+ ){0,4}?${NOUN}\\b(?! (?:on|via|through|to (?:the|a|our|my)) (?!linkedin))`,
	`\\blinkedin\\b[^.?!]{0,60}?\\b${NOUN} (?:from me|of mine)\\b`,
	`\\bi [^.;?!]{0,30}?\\b(?:add(?:ed|ing)?|invit(?:ed?|ing)|befriend(?:ed|ing)?) (?:[a-z]+ ){0,4}?you\\b[^.;?!]{0,50}?${ON}`,
	`\\b(?:${NOUN} (?:[a-z'-]+ ){0,3}?${ON}|linkedin (?:[a-z]+ )?(?:requests?|invitations?|invites?))[^.;?!]{0,80}? (?:is|was|are|will be|comes|came) (?:{adv})(?:mine|me|from me|of mine|i)\\b(?={end}| )`,
	`\\bmy ${NOUN} (?:[a-z]+ ){0,2}?${ON}`,
	`\\byou (?:{adv})(?:will|should|may|might|must|can) (?:{adv})(?:find|see|spot|have|get|receive|notice|discover) (?:me|my (?:name|face|request|photo|invitation)) (?:{adv})(?:among|in|under|with) (?:your )?(?:new |pending |open )?(?:linkedin (?:requests?|invitations?|invites?|contacts?|notifications?)|(?:requests?|invitations?|invites?|contacts?) ${ON})`,
	`\\b(?:accept(?:ed|s|ing)?|approv(?:ed?|ing)|confirm(?:ed)?|admit(?:ted)?|take|took|welcomed?) (?:{adv})(?:me|my (?:[a-z]+ )?(?:request|invitation|invite|hand)) (?:{adv})(?:as (?:a |your )?(?:[a-z]+ )?(?:contact|connection) |into your (?:[a-z]+ ){0,2})?(?:${ON}|linkedin)`,
	`\\b(?:do|would|will|could|if|whether|should|hope|hoping) you (?:{adv})(?:ever |still |might |would |could )?(?:accept|take|welcome|add|allow|receive) (?:{adv})(?:new |such |any |my )?(?:[a-z]+ )?(?:contacts?|connections?|requests?|invitations?|invites?|people|candidates|applicants) (?:from (?:me|candidates|applicants) )?${ON}`,
	`\\b(?:click(?:ed|ing)?|hit|hitting|press(?:ed|ing)?|tapp?(?:ed|ing)?|push(?:ed|ing)?) (?:on )?(?:the |that |your )?(?:.?connect.?|follow) (?:{adv})(?:button )?[^.;?!]{0,30}?linkedin`,
	'\\bi [^.?!]{0,60}?linkedin[^.?!]{0,30}? (?:click(?:ed)?|hit|press(?:ed)?|tapp?(?:ed)?|push(?:ed)?) (?:on )?(?:the |that )?.?connect\\b',
	`\\bi (?:have |had |did |just |also |then |already |now |{adv})*(?:request(?:ed)?|ask(?:ed)?|appl(?:y|ied)) (?:{adv})(?:you|to (?:connect|link up|be (?:connected|added|linked)|join)|for a (?:connection|contact))[^.;?!]{0,30}?${ON}`,
];

const TIES = [
	// “May I join your network”, “have you as a contact”, “count you among my contacts”.
	`\\b(?:join(?:ing)?|enter(?:ing)?|be(?:ing|come|coming)? (?:a )?(?:part|member|one)|belong(?:ing)?|be(?:ing)?|see you|have you|add(?:ing)? you|welcome you|find you|count you|number you|include you|invite you|get you|see me|add me|welcome me|admit me) (?:{adv})(?:of|in|to|into|among|amongst|within|as part of)? ?${OWNS} (?:[a-z]+ ){0,2}?(?:(?:network|contacts?|connections?|circle|friends|web) ${ON}|linkedin (?:network|contacts?|connections?|circle|friends|list|web))`,
	`\\b(?:have|having|see|welcome|add|adding|count|win|gain|get|keep|know) you (?:{adv})as (?:a |one of my |my |part of my )?(?:[a-z]+ )?(?:contacts?|connections?|friends?|network) ${ON}`,
	`\\b(?:is it|would it be|it would be|if it is|are you|would you be|will you be) (?:{adv})(?:ok|okay|all right|alright|fine|possible|allowed|acceptable|welcome|happy|open|willing) [^.;?!]{0,25}?(?:\\b(?:add|adding|connect|connecting|invite|inviting|link|linking|request|send|sending|follow))[^.;?!]{0,40}?${ON}`,
	`\\b(?:may|can|could|might|should|shall|if) i (?:{adv})(?:add|connect|invite|link|request|ask|find|follow|send)(?:ed)?\\b[^.;?!]{0,50}?${ON}(?! (?:about|whether|why|how))`,
	`\\b${WISH} [^.;?!]{0,30}?\\b${TIE} (?:[a-z'-]+ ){0,5}?${ON}`,
	// LinkedIn first, the wish behind it.
	`\\blinkedin\\b[^.?!]{0,60}?\\b(?:i (?:would|will|am|should|hope|wish|want)|it would|let us|shall we|please|feel free|we (?:can|could|should|might))[^.;?!]{0,40}?\\b(?:${TIE}|be(?:come)? one(?: of (?:them|yours))?|add (?:you|me)|be added|join (?:you|yours|them))\\b(?! (?:the|that|this|it|your (?:two|data)))`,
	`\\b(?:a|the|our) (?:linkedin (?:connection|contact|link)|(?:connection|contact|link) ${ON}) (?:(?:with|between|to|from) (?:you|us|me) )?(?:would|will|could|might)\\b`,
	`\\b(?:appreciate|welcome|value|ask (?:you )?for|like|love|enjoy|suggest|propose|hope for|grateful for|request|offer(?: you)?|treasure|happy about|glad of|pleased about) (?:a|the|your|my|our) (?:[a-z]+ )?(?:(?:connection|contact|link) ${ON}|linkedin (?:connection|contact|link)\\b)`,
	`(?:{start}|\\b(?:hope|hoping|love|like|happy|glad|great|nice|good|forward) (?:{adv})(?:to )?)(?:see(?:ing)?|meet(?:ing)?|find(?:ing)?|catch(?:ing)?) you (?:{adv})(?:again |there |all )?${ON}(?={end})`,
	`\\b(?:find|look|search|seek)(?: for)? me (?:up )?(?:{adv})${ON}(?={end}| (?:and|as|under|too|if|so)\\b)`,
];

// The network is named in the sentence beside it.
const BARE = [
	'(?:{start}|\\bi (?:{adv})(?:would (?:{adv})(?:like|love|be (?:{adv})(?:happy|glad|honou?red|delighted))|hope|want|wish) to |\\bi have (?:{adv})|\\b(?:feel free|happy|glad|love) to )(?:let us |please |do |feel free to |shall we |can we |could we |why do not we )?(?:{adv})(?:connect|add me|link up|be connected|sent you (?:a|an) (?:[a-z]+ )?(?:request|invite|invitation)|added you)(?: (?:with (?:me|you)|there|up|too|me there|on there))?{end}',
];

/** More ways to a tie on LinkedIn: requests by any verb and as a noun, and the network that one would join. */
export const TIES_ON_LINKEDIN = [phrases(/linkedin/i, ...REQUESTS, ...TIES)];

/** “Let us connect”, which is about LinkedIn only where a sentence beside it is. */
export const BARE_TIE = phrases(/connect|add me|link up|sent you|added you/i, ...BARE);
