import { phrases } from '../text/phrase';

const RELATION =
	"(?:referees?|references?|tutors?|mentors?|teachers?|agents?|agency|supervisors?|boss|chief|principal|head|head ?teacher|headmaster|headmistress|deputy|dean|matron|sister|chef|foreman|forewoman|recruiters?|coach|advis[eo]rs?|consultant|professor|lecturer|doctor|consultancy|wife|husband|partner|friend|flatmate|secretary|pa|receptionist|owner|editor|director|trainers?|instructor|examiner|assessor|officer|representative|lawyer|accountant|co-?workers?|workmate|classmate|employer|manager|colleagues?|team|lead|assistant|panel|committee|others|founder|cto|ceo|engineers?|hr|interviewers?|coordinator|department|superintendent|landlord|career service|caseworker|contact|counterpart|successor|predecessor|interpreter|spouse|brother|sister|mother|father|parents|crew|apprentice|nurse|staff)";
// Somebody by what they are to the writer or the reader: “my course tutor”, “the ward manager”.
const RELATED = `(?!(?:my|your|our|their) own\\b)(?:my|your|our|the|a|his|her) (?:[a-z-]+ ){0,3}?${RELATION}\\b(?!['’]s)`;
const COPY = '(?:b?cc|copy)';
const HERE = '(?={end}| (?:{adv})(?:here|on|of|to|in|so|since|because|as|for|and|will|who|with|too|given|should|can|may)\\b)';
const BEHIND_COPY = '(?! (?:edit|writ|desk|shop|centre|mode|of (?:the|your|my) (?:book|form|file)|(?:and|&) paste))';
const MESSAGE = '(?:email|mail|message|note|thank-you|letter|thread)';
const MANY = '(?:both(?: of you)?|you both|you all|all (?:of you|(?:two|three|four|five|six|\\d) of you|those|the (?:people|colleagues))|you two|you three|the (?:two|three|four|five|six|whole lot) of you|each of you|every one of you|several (?:of you|people)|everyone|everybody|the (?:whole |entire )?(?:team|panel|committee|group|crew))';
const MORE_THAN_ONE = '(?:(?!(?:this|that|it|me|one|in|on)\\b)[a-zà-ž]+ (?:and|&) [a-zà-ž]+)';

const COPIES = [
	// Who is in copy, whatever the verb: “my referee is in cc”, “with Lena in copy”, “(in copy)”.
	`\\b(?:is|are|was|has been|have been|being|stays?|remains?|will be|with [^.;?!]{1,50}|[a-z]+,) (?:{adv})(?:also )?(?:put |placed |set |kept |included |added )?(?:in|on) ${COPY}${BEHIND_COPY}${HERE}`,
	`[(](?:[a-z]+ ){0,4}(?:in|on) ${COPY}(?: here)?[)]|, (?:here )?(?:in|on) ${COPY} ?(?:[,;]|here,)`,
	`\\b(?:is|are|was|has been|have been|gets?|being) (?:{adv})(?:also )?(?:blind[- ]?)?(?:b?cced|b?cc'?d|b?cc-ed)\\b`,
	`\\b${RELATED} (?:[a-z, ]{0,40}?)?(?:is|are|has been|have been) (?:{adv})(?:also )?(?:blind[- ]?copied|copied(?: in)?|looped in|reading along|on this ${MESSAGE}|included here|a recipient)${HERE}`,
	`\\b(?:is|are|will be|who) (?:{adv})(?:reads?|reading) (?:along|this (?:${MESSAGE} )?(?:too|as well|with us))\\b`,
	`(?:\\bi (?:[a-z]+ ){0,6}?|{start})blind[- ]?cop(?:y|ied|ying) (?:in )?(?:[a-z]+)`,
	// Who was copied, when it is somebody: no other word need follow.
	`(?:\\bi (?:(?!not\\b)[a-z]+ ){0,6}?|{start}|\\bliberty (?:of|to) )(?:b?cc(?:'?d|ed|ing|-ing)?|copy|copied|copying|loop|looped|looping) (?:in )?${RELATED}(?! (?:notes?|drawings?|sheets?|letters?|tables?|work|style|method|recipes?|way|board|rota|handbook|how)\\b)`,
	`(?:\\bi (?:(?!not\\b)[a-z]+ ){0,6}?|{start})(?:put|putting|set|setting|add|added|adding|have|having|keep|keeping|kept|take|took|place|placed|include|included|take|taking) (?:in|on|into|to) ${COPY}${BEHIND_COPY} (?:{adv})(?:also )?[a-z]`,
	`(?:\\bi (?:(?!not\\b)[a-z]+ ){0,6}?|{start})(?:put|putting|set|setting|add|added|adding|have|having|keep|keeping|kept|take|took|place|placed|include|included|taking) [^.;?!]{1,60}? (?:in|on|into|to|as|under) (?:the |a )?(?:b?cc|carbon copy|copy)${BEHIND_COPY}${HERE}`,
	`(?:\\bi (?:(?!not\\b)[a-z]+ ){0,6}?|{start})(?:add|added|adding|loop|looped|looping|bring|brought|bringing|include|included|including|invite|invited|pull|pulled|pulling|draw|drew|take|took) (?:${RELATED}|${MORE_THAN_ONE}) (?:{adv})(?:(?:in|on|into|to|onto) (?:this|the|our) (?:[a-z]+ )?(?:${MESSAGE}|conversation|chain|exchange|correspondence|loop|discussion)\\b|(?:in|here|in here|on this)(?:{end}| (?:as well|so|who|because|since|too)\\b))`,
	// A copy that goes to somebody.
	`\\b(?:copy|copies|duplicate) of (?:this|the same|my present|the present)(?: ${MESSAGE})? (?:{adv})(?:goes|go|went|going|has gone|have gone|was sent|were sent|is sent|will go|is going|is being sent|to|for) (?:{adv})(?:out )?(?:to|for)?(?! (?:me|myself|my (?:files|records|own)|your (?:files|records)))`,
	`\\b(?:receives?|gets?|has|have|is getting|are getting|will get|will receive|received|got) (?:{adv})(?:a |the same )?cop(?:y|ies) of (?:this|the same|my) ${MESSAGE}\\b`,
];

const SAME = [
	// One text for several: “this goes to both of you”, “I write to you all at once”.
	`\\b(?:this|these|the same|my)(?: (?:[a-z]+ )?(?:${MESSAGE}|lines|words))? (?:{adv})(?:goes|go|is going|is|are|was|is meant|is addressed|are addressed|is directed|is written|was written|was sent|is sent|comes|go out|is intended|is being sent) (?:{adv})(?:meant |out |sent )?(?:to|for) ${MANY}\\b(?! (?:who|in the|at the|work|interested|with))(?={end}| (?:{adv})(?:at once|together|as|because|since|and|so|i|in one|alike|equally)\\b)`,
	`(?:\\bi (?:am |have |will )?(?:[a-z]+ ){0,2}?|{start})(?:writ(?:e|ing)|wrote|written|send(?:ing)?|sent|address(?:ing)?|mail(?:ing)?|email(?:ing)?) (?:(?:this|these|it|my thanks|one)(?: (?:[a-z]+ )?(?:${MESSAGE}|lines|words))? )?(?:{adv})(?:to )?(?:both of you|(?:you both|you all|you two|you three)(?={end}| (?:{adv})(?:at once|together|as|because|since|and|so|in one|alike|with|about|today|again)\\b)|all (?:of|two|three|four|five) (?:of )?you|the (?:two|three|four|five) of you|each of you|you (?:and|together with) (?:${RELATED}|(?!(?:hope|i|me|would|will|look|wish)\\b)[a-z]+(?={end}| (?:at once|together|alike|both|with the same)\\b))|the whole (?:panel|team|committee|crew|group))\\b(?! (?:who|that))`,
	`(?:\\bi (?:am |have |will |shall )?(?:[a-z]+ ){0,2}?|{start})(?:send(?:ing)?|sent|forward(?:ing|ed)?|writ(?:e|ing|ten)|wrote|address(?:ed|ing)?|mail(?:ed|ing)?) (?:{adv})(?:this|these|the|my)? ?(?:very )?(?:same|identical|exact) (?:[a-z-]+ )?(?:${MESSAGE}|lines|words|text|thanks) (?:{adv})(?:to|out to)\\b`,
	`\\bi (?:am |have |will )?(?:also |likewise )(?:send(?:ing)?|sent|forward(?:ing|ed)?|mail(?:ed|ing)?) (?:this|it|these lines|this ${MESSAGE}) to (?:${MORE_THAN_ONE}|${RELATED})`,
	`\\b(?:sent|sending|send|forwarded|forwarding) (?:this ${MESSAGE}|these lines) to (?:${MORE_THAN_ONE}|${RELATED}|(?!(?:me|my|myself|it|that|paper)\\b)[a-z]+) (?:{adv})(?:too|also|as well|likewise|at the same time)\\b`,
	// Thanks to two people at once speak to both of them.
	`{start}(?:(?:many|so many|warm|big|huge) )?(?:thank you|thanks|thank-you) (?:to (?:you )?)?(?:{adv})(?:both|all|everyone|everybody|you two)\\b(?={end}| (?:{adv})(?:for|so much|very much|again|once|kindly|warmly|from)\\b)(?! for (?:me|them))`,
	`\\b(?:send(?:ing)?|sent|forward(?:ing|ed)?|address(?:ing|ed)?|writ(?:ing|e|ten)) (?:this|it|these lines|the same)(?: ${MESSAGE})? (?:{adv})to both{end}`,
	'\\bto (?:you )?(?:both of you|you both|you all|all of you|each of you): ',
];

/** More ways to say that several people read the message. They name a person by themselves. */
export const COPIES_SENT = [
	phrases(/cop(?:y|ied|ies)|b?cc|loop|reading|reads|recipient|duplicate|add|bring|brought|pull|inclu|invit|\bdr[ae]w|t[ao]k/i, ...COPIES),
	phrases(/both|\ball\b|each|everyone|everybody|you two|you three|same|identical|exact|of you|also|likewise|too|as well|whole|you and|together|at the same time/i, ...SAME),
];
