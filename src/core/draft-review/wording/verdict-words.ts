/** What is filled. */
export const PLACE =
	"(?:(?:[a-z'-]+ ){0,3}(?:role|position|job|opening|vacancy|post|opportunity|seat|spot|place|headcount|traineeship|apprenticeship|internship|placement|fellowship|residency|assignment|contract)\\b)";

/** Those who decide. */
export const DECIDERS =
	'(?:you|you all|they|(?:the|your) (?:[a-z]+ ){0,2}(?:team|teams|panel|committee|board|company|manager|managers|recruiter|department|leadership|group|director|chef|school|ward|hospital|clinic|hotel|head|headteacher|principal|office|jury|owner|owners|hr|partners?|practice|kitchen|council|faculty|museum|shop|firm|boss|interviewers?|founders?|people|colleagues?|client|college|university|lab|captain|crew|matron|editor|foreman|jurors|judges|management)\\b)';

/** Somebody who may be taken, the candidate included. */
export const SOMEBODY =
	'(?:someone|somebody|anyone|anybody|another|others?|me\\b|(?:the |a |an |any |your |their |my )?(?:(?:other|different|another|stronger|better|suitable|right|successful|new|internal|external|final|preferred|ideal) )*(?:candidates?|applicants?|person|people|finalists?|colleague|hire|successor|replacement))(?: (?:else|other|suitable|new|better|stronger|internal|external))?';

/** What the candidate showed. */
export const MY_SHOWING =
	'(?:my (?:(?:trial|test|first|second|last|final|written|sample|model|mock|demo|little) )*(?:interview|trial|trial day|lesson|shift|application|candidacy|audition|presentation|visit|case study|test|work|sample|portfolio|performance|cv|résumé|resume|day|talk|pitch|answers|dish|menu|class|profile|task|exercise|assignment|results?)\\b)';

/** The verdict as a thing one can ask for. */
export const RESULT =
	'(?:(?:the|your|a|any|its|their|my)(?: [a-z]+)? (?:outcome|result|results|verdict|decision|choice|selection|vote|ruling)|(?:a|the|your) (?:final|definite|definitive|clear|firm|straight|binding|honest) (?:answer|word|reply|yes or no)|a (?:clear )?yes or (?:a )?no)';

/** What a verdict is about when it is about me; nothing behind it is as good. */
export const ON_ME = `(?:(?=$| ?[.,;:!?)])| (?:yet|by now|already|so far|at this point|now|today|soon|this week|please|in the end|after all|or not|as well|from you|here)\\b| (?:on|about|regarding|for|of|over|concerning|with|to|as to|in) (?:(?:the|my|our|your|this|that|last week's|yesterday's|today's|{weekday}'s) )?(?:(?:last|final|recent|hiring|trial|first|second|whole) )*(?:me\\b|my\\b|who(?:m)?\\b|whether|interviews?|application|candidacy|process|hiring|selection|search|trial|lesson|shift|round|audition|test|case|day|${PLACE}))`;

/** Chosen, whatever the verb; what stands behind is a person. */
export const CHOSEN =
	'(?:choos(?:e|en|ing)|chosen?|pick(?:ed|ing)?|select(?:ed|ing)?|hir(?:e|ed|ing)|appoint(?:ed|ing)?|recruit(?:ed|ing)?|employ(?:ed|ing)?|engag(?:e|ed|ing)|sign(?:ed)?|settle[d]? on|settling on|decide[d]? on|decide[d]? for|decide[d]? in favou?r of|opt(?:ed)? for|go(?:ne|ing)? (?:for|with)|went (?:for|with)|tak(?:e|en|ing) on|took on|tak(?:e|en|ing)|took|prefer(?:red)?|f(?:ind|ound)|giv(?:e|en) (?:it|the job|the place|the post) to|gave (?:it|the job|the place|the post) to|offer(?:ed|ing)? (?:it|the job|the place|the post) to|ma(?:k|d)e an offer to|reject(?:ed|ing)?|turn(?:ed)? down|rule[d]? out)';

/** Behind somebody who was chosen: nothing more, a time, or the place that is filled. */
export const FILLED_BY =
	`(?:(?=$| ?[.,;:!?)])| (?:yet|already|now|instead|over me|in the end|by now|on|after all|meanwhile|in the meantime|or not|so far|or (?:for|with) )\\b| (?:for|as|to (?:fill|join|take)) (?:the|this|that|your|my|a|an)? ?(?:${PLACE}|(?:[a-z-]+ ){0,2}[a-z-]+(?=$| ?[.,;:!?)]| (?:yet|already|now|in|or)\\b)))`;

/** A fate of mine, behind “I am” or “am I”. */
export const FATE =
	`(?:(?:been |being |going to be |to be |now )?(?:accepted|admitted|chosen|selected|hired|picked|taken(?: on)?|refused|declined|turned down|rejected|unsuccessful|successful|eliminated|shortlisted|approved|passed over)(?=$| ?[.,;:!?)]| (?:yet|already|for|on|by|to the|as|in the end|or not|now|after all|into)\\b)|(?:going to be |to be |now )?(?:your|the) (?:new|next|future|chosen|lucky|right|first) [a-z]+|in(?: or out)?(?=$| ?[.,;:!?)])|out(?=$| ?[.,;:!?)])|through(?=$| ?[.,;:!?)]| to\\b)|(?:joining|part of|a member of|one of) (?:your|the) (?:[a-z]+ )?(?:team|staff|crew|company|school|kitchen|ward|firm|department|family)\\b(?! (?:for (?:the|a|lunch|dinner)|at |on ))|(?:convincing|good|strong|suitable|qualified|experienced)(?: enough)?(?=$| ?[.,;:!?)]| (?:for (?:the|this|your|you)|to (?:be|get|join|work))\\b)|(?:what|who|the (?:person|one|candidate)(?: (?:that|who|whom))?) you (?:are|were|have been) (?:looking|searching) for|the one(?=$| ?[.?!])|still (?:a candidate|in it|in play|being considered|an option|on your list|wanted))`;
