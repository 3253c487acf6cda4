import { phrases } from '../text/phrase';

const MESSAGE = '(?:repl(?:y|ies)|responses?|answers?|word|updates?|feedback|news|decision|result|information|calls?|call back|callback|emails?|messages?|letters?|offer|contract|details|paperwork|documents?|date|line|note|confirmation|invitation)';
const GIVEN = '(?:promised|announced|agreed|guaranteed|assured|committed to)';
const DAY = '(?:date|deadline|day|week|timeline|time frame|timeframe|promise|commitment|assurance|word)';
const GONE = '(?:passed|gone by|come and gone|expired|elapsed|slipped|been (?:missed|ignored|forgotten|broken))';
const TELLER = '(?:you|your (?:[a-z]+ ){1,3}|she|he|they|somebody|someone|the (?:[a-z]+ ){1,2})';
const GET = '(?:get|receive|have|hear|know|see|be (?:{adv})(?:sent|given|told|called|contacted|informed|notified|invited|updated))';

/** A promise made to the writer, whatever was promised; only that it was not kept makes it a reproach. */
export const PROMISED_TO_ME = phrases(
	/promis|assur|guarante|\btold\b|said|word|according|informed|agreed|announced|wrote|led to/i,
	'\\bi (?:was|had been|have been) (?:{adv})(?:promised|assured|guaranteed)\\b',
	`\\bi (?:was|had been|have been) (?:{adv})(?:told|informed|led to (?:believe|expect))(?: that)? i (?:would|should|will|could expect to) (?:{adv})${GET}\\b`,
	`\\b${TELLER}(?:had |have |has )?(?:{adv}) ?(?:said|told|wrote|promised|assured|announced|informed)(?: me| us)?(?: that)? (?:i|we) (?:would|should|will) (?:{adv})${GET}\\b`,
	`\\b${TELLER}(?:had |have |has )?(?:{adv}) ?(?:promised|assured|guaranteed) (?:me|us)\\b`,
	'\\bi (?:was|had been|have been) (?:{adv})led to (?:expect|believe in)\\b',
	'\\b(?:gave|given) (?:me )?(?:his|her|their|your) word\\b',
	`\\baccording to (?:you\\b|(?:your|the) (?:[a-z]+ ){0,3}?(?:email|mail|message|letter|plan|schedule|recruiter|colleague|office|team|timeline|note|assistant))[^.;?!]{0,20} (?:i|we) (?:would|should|was to|were to|could expect to) (?:{adv})${GET}\\b`,
	`\\b(?:we|you and i) (?:had )?(?:{adv})agreed (?:on|that|to) [^.;?!]{0,30}\\b(?:${MESSAGE}|${GET})\\b`,
);

/** That what was promised did not come, said in the same sentence behind it or in the next. */
export const CAME_TO_NOTHING = phrases(
	/none|\bno\b|not\b|never|nothing|missing/i,
	'\\bthere (?:was|were|is|has been) (?:{adv})(?:none|nothing|no (?:such |sign of )?[a-z]+|not one)(?:{end}| (?:on|by|that|in|so|yet|until|at)\\b)',
	`\\b(?:but|and|yet|then|so far),? (?:{adv})(?:no|not (?:a|one)(?: single)?|not any)(?: [a-z]+){0,2} (?:has |have )?(?:{adv})(?:came|come|arrived|reached|followed|materiali[sz]ed|appeared|turned up|was (?:sent|made)|been (?:sent|made))`,
	'\\b(?:but|and|yet|which|that|it|this|none of (?:this|that|it|which)) (?:it |that |this |they |you |i )?(?:did|has|have|had) (?:{adv})(?:not|never)(?:{end}| (?:{adv})(?:happen|come|arrive|reach|materiali|take place|taken place|occur|yet|so far|been the case|turn(?:ed)? up))',
	'(?:^|[,;:-] ?)(?:but |and |yet )?(?:none|nothing|nobody|no one|neither) (?:{adv})(?:came|did|has|arrived|happened|called|wrote|answered)\\b',
	'\\b(?:nothing|none) of (?:the|that) (?:kind|sort)\\b|\\bnone of (?:this|that|it|which) (?:has )?(?:{adv})(?:happened|came|come|took place|taken place)',
	'\\b(?:was|were|has been|is) (?:{adv})(?:not (?:{adv})(?:kept|honou?red|met|sent|the case|true)|missing|nowhere)\\b',
);

/** A promise and that it was broken, said in one breath. */
export const BROKEN_WORD = phrases(
	/promis|\bdue\b|expected|planned|days|keep|kept|word|deadline|commitment|assur|announce|agreed|guarante|\bdate|\bday\b|timeline/i,
	`\\b(?:your|the|that|this) (?:own |original |own original )?${DAY}(?: (?:that )?(?:you|your [a-z]+) (?:{adv})(?:gave|set|named|promised|committed|announced)(?: (?:me|us|to))?| to (?:write|call|answer|reply|decide|get back|send)| of yours)(?: (?:by|on|for|until|before|last|within|me)\\b[^,.;?!]{0,25})? (?:has |have |was |were |is )?(?:{adv})(?:${GONE}|over\\b|behind us|past\\b|not (?:been )?(?:kept|met|honou?red)|broken|missed|went by|came and went|yesterday|{length} ago|long (?:gone|past|over))`,
	`\\byour (?:promise|word|assurance|commitment)s?(?: [^,.;?!]{0,30}?)? (?:was|were|is|has|have|remains?) (?:{adv})(?:been )?(?:{adv})(?:not (?:been )?(?:kept|met|honou?red)|broken|unkept|unfulfilled|worth (?:little|nothing)|empty)`,
	`\\byou (?:{adv})(?:did|have|had|do|could) (?:{adv})not (?:{adv})(?:keep|kept|honou?r(?:ed)?|meet|met|stick to|stuck to|hold|held|stand by|stood by) (?:{adv})(?:to )?(?:your|the|that|this|any|what) (?:[a-z]+ )?(?:word|promises?|deadlines?|dates?|commitments?|timeline|you)|\\byou (?:{adv})(?:did|have) (?:{adv})not (?:{adv})(?:keep|kept) (?:yours|your (?:side|part|end))`,
	`\\byou (?:{adv})(?:have )?(?:let|allowed|missed|broke|broken|forgot|forgotten|ignored) (?:{adv})(?:the|that|your|this|our|another|one more|yet another|a second)(?: (?:own|agreed|promised|first|second))* (?:date|deadline|day|week|promise|word|commitment)(?: (?:to )?(?:pass|slip|go by|slide|you gave|you set)|{end}| (?:again|twice|without|and|with)\\b)`,
	`\\b(?:two|three|four|several|both|all|many) (?:of (?:your|the) )?(?:(?:promised|agreed|announced|named) (?:dates|deadlines|days|weeks)|(?:dates|deadlines|days) (?:that )?you (?:{adv})(?:gave|set|named|promised|announced)(?: me)?) (?:have |has )?(?:{adv})(?:${GONE}|not been (?:kept|met))`,
	`\\b(?:the|your|an?|my) ${MESSAGE} (?:{adv})(?:was|were|had been) (?:{adv})(?:due|expected|promised|announced|planned) (?:{adv})(?:on|by|for|in|before|last|until)\\b[^.?!]{0,30}?(?:[,;]|\\b(?:and|but|yet)\\b) (?:{adv})(?:and |but |yet )?(?:{adv})(?:we (?:{adv})have|it is|today is|that was|nothing|no (?:one|reply|answer|word)|nobody|still|i (?:am|have) (?:{adv})(?:not|still|heard nothing|waiting)|has not|did not|never)\\b`,
	`\\bthe (?:{adv})${GIVEN} ${MESSAGE}(?: [^.;?!]{0,30}?)? (?:{adv})(?:never (?:{adv})(?:came|arrived|happened|reached|materiali[sz]ed|took place)|(?:has|have|did) (?:{adv})(?:not|never)|is (?:{adv})(?:late|missing|overdue|outstanding|nowhere)|failed to)`,
	`\\b(?:the|that|this|your) ${MESSAGE} (?:that )?(?:you|your [a-z]+) (?:had |have )?(?:{adv})${GIVEN}(?: (?:me|to send))?(?: [^.;?!]{0,30}?)? (?:never|(?:has|have|did|is|was) (?:{adv})(?:not|never|missing|late|overdue|nowhere|outstanding))\\b`,
);
