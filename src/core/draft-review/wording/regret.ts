import { phrases } from '../text/phrase';

const BIG = '(?:sincere|sincerest|huge|big|massive|deep|deepest|enormous|heartfelt|proper|real|giant|immense|thousand|hundred|million|whole|very|great|grovelling|groveling|profound|unreserved|full|humble|double|long|major|colossal|gigantic|monumental)';
const FEELING = '(?:awful|terrible|horrible|dreadful|wretched|guilty|ashamed|embarrassed|mortified|rotten|sick|miserable|bad|foolish and sorry)';
const FAULT = '(?:mistakes?|slips?|errors?|blunders?|answers?|mix-?ups?|muddles?|confusion|behaviou?r|lateness|delay|lapse|gaffe|oversight|performance|forgetfulness|carelessness|clumsiness)';
const DEEPLY = '(?:deeply|sincerely|truly|bitterly|profoundly|greatly|immensely|terribly|very much|so much|really|genuinely|extremely|heartily)';
const MY_MATTER = '(?:my|having|that i|how i|the (?:[a-z]+ )?(?:confusion|mistake|mix-?up|delay|error|muddle|slip|trouble|inconvenience)|for my|about my|any (?:trouble|inconvenience))';

const TOO_MUCH = [
	`\\b(?:a|my|one|another) (?:${BIG},? (?:and )?)+sorry\\b(?={end}| (?:for|about|that|to you|from me))`,
	'\\bi [^.;?!]{0,25}apologi[sz]e (?:to (?:you|you all|everyone|(?:your|the) [a-z]+) )?(?:most |so |very |ever so )?(?:humbly|abjectly|profusely|sincerely|deeply|profoundly|unreservedly|wholeheartedly|heartily|earnestly|again and again|over and over|a thousand)',
	'\\bi (?:[a-z]+ ){0,3}?(?:hang(?:ing)? my head|hung my head|hide my (?:face|head)|hid my (?:face|head)|(?:blush(?:ed)?|burn(?:ed|t)?|red) (?:with|for|from) shame)\\b',
	`\\bowe (?:you|you all|everyone|everybody|them|her|him|(?:your|the) [a-z]+(?: [a-z]+)?) (?:a|an|my|the|one) (?:{adv})(?:${BIG} )+apolog(?:y|ies)`,
	`\\b(?:a|my|with|please accept|accept|offer|again) (?:[a-z]+ ){0,2}?(?:${BIG},? (?:and )?)+apolog(?:y|ies)\\b(?! (?:you|they|we|the company|from (?:you|your|the)))`,
	`\\b(?:thousand|hundred|million|hundreds of|thousands of|a thousand times|many|countless) (?:(?:times )?)(?:apologies|pardons|sorr(?:y|ies))|\\b(?:ask|beg|seek|plead|implore|beseech|pray) (?:(?:you|your|for|to|humbly|a thousand times|many times|again|sincerely) )*(?:for )?(?:your |me )?(?:pardon|forgiveness|mercy|indulgence and forgiveness)\\b(?! for (?:asking|a second|one second))|\\b(?:ask|beg|implore|beseech|plead with) (?:of )?you (?:{adv})(?:to |for )?(?:forgive|pardon|excuse|forgiveness)`,
	`\\bwith (?:(?:my|the) )?(?:${DEEPLY} )?(?:deepest|deep|great|greatest|utmost|sincere|sincerest|profound|bitter|heavy|endless) (?:regret|shame|remorse|embarrassment)\\b(?! (?:that (?:you|we|the)|at the (?:news|death|loss)))`,
	`\\bi (?:{adv})(?:do )?(?:regret (?:it |this |that |${MY_MATTER}[^.;?!]{0,40}? )?(?:{adv})(?:deeply|sincerely|bitterly|profoundly|immensely|so much|very much|more than i can say|with all my heart)\\b|${DEEPLY} regret (?:{adv})${MY_MATTER}\\b|regret (?:{adv})${DEEPLY} ${MY_MATTER}\\b)`,
	`\\b(?:my|the|that|this|such an?|it|which) (?:[a-z-]+ ){0,3}?(?:was|is|were|are|remains) (?:{adv})(?:simply |just |absolutely |quite |wholly )?(?:unforgivable|inexcusable|unpardonable|indefensible)\\b(?= (?:of me|that i|how i|for (?:me|a)|on my|from me|and i|i know)|{end})`,
	`\\b(?:unforgivable|inexcusable|unpardonable|indefensible) (?:of me|that i|${FAULT} (?:of mine|on my (?:side|part)|by me))|\\bmy (?:[a-z]+ )?(?:unforgivable|inexcusable|unpardonable) [a-z]+`,
	'\\bi (?:[a-z]+ ){0,4}?(?:sink|sunk|sank|disappear(?:ed)?|vanish(?:ed)?|crawl(?:ed)?|die|died|dying)(?: (?:straight|right))? (?:(?:in|into|under|through) (?:the|a) (?:ground|floor|earth|hole)|(?:of|from|for|with) (?:shame|embarrassment))|\\b(?:the )?(?:ground|floor|earth) (?:to |would |could |had |might )?(?:swallow(?:ed)?|open(?:ed)?)(?: up)?(?: (?:me|and swallow me))',
	`\\bi (?:{adv})(?:am|do feel|was) (?:{adv})sorry (?:{adv})(?:from (?:the (?:bottom|depths?) of )?my heart|with (?:all|my whole) my? ?heart|to the (?:core|bottom)|beyond (?:words|measure)|a thousand times|a million times)`,
	`(?:\\bi|\\bi am|\\bme|{start}) (?:(?!(?:not|you|they|he|she)\\b)[a-z]+ ){0,3}?(?:feel|feeling|felt|am|was) (?:{adv})(?:so|utterly|truly|deeply|terribly|really|absolutely|thoroughly|completely|extremely|beyond|quite simply|just) (?:{adv})${FEELING} (?:about|that i|for (?:my|having|not|the|being|keeping|making)|over|because|by my|of my|at my|at how)\\b`,
	'\\bi (?:have|had|could|can|did)(?: [a-z]+)? not (?:{adv})(?:stopped|stop|been able to stop|slept|sleep|forgiven|forgive|been able to sleep|got over|get over) (?:{adv})(?:feeling (?:bad|awful|terrible|guilty|ashamed|sorry)|myself|(?:all night |a wink |well )?(?:over|for|because of|about|since) (?:my|the) (?:[a-z]+ )?(?:mistake|slip|error|blunder|answer|mix-?up|muddle))',
	'\\b(?:sorry|apologies),? (?:and )?(?:(?:really|truly|so|very|again|deeply) )?(?:sorry|apologies),? (?:and |again |a thousand )?(?:(?:really|truly|so|very|again|deeply) )?(?:sorry|apologies)\\b',
];

const REGRET = [
	'\\b(?:it|this|that) (?:{adv})(?:pains?|pained|griev(?:es|ed)|torments?|haunts?|shames?|embarrass(?:es|ed)|mortifi(?:es|ed)|bothers?|kills?) me (?:{adv})(?:deeply |no end |greatly |a lot )?(?:that i|how i|to (?:have|think))\\b',
	// “… and apologise for it”, “but am sorry that”: the subject stands further up.
	`(?:\\b(?:and|but|so)|,) {adv}(?:(?:do|must|can only|want to|wish to|would like to|should|have to|hereby|also|will|therefore) ){0,2}apologi[sz]e\\b`,
	`\\b(?:and|but) {adv}(?:am|feel|remain|do feel) {adv}sorry\\b(?! (?:to (?:hear|learn|see|read|lose|miss)|for (?:your loss|them|the (?:patients|animals)|him|her)))`,
	`\\b(?:writing|write|mailing|message is|note is|this is|mail is|email is|wanted|need|just) (?:{adv})(?:once more |again )?to (?:{adv})(?:apologi[sz]e|say (?:{adv})(?:how )?sorry|ask (?:for )?(?:your )?(?:pardon|forgiveness)|make amends)\\b`,
	`\\b(?:i (?:{adv})(?:must |do |would |humbly |also )?beg|i (?:{adv})(?:must |do )?ask) (?:for )?(?:your |you )?(?:pardon|indulgence|forbearance|forgiveness)\\b`,
	`\\b(?:and|also|again|i|please) (?:{adv})(?:forgive|excuse|pardon) (?:me|my|the|this) (?!interruption of)`,
	'\\b(?:my|an|another|that|one|second|further|due|more) apolog(?:y|ies) (?:{adv})(?:is|are|seems?|must be|belongs?) (?:{adv})(?:due|in order|owed|called for|called|needed here|yours|to you)',
	'\\bi (?:{adv})owe (?:you|(?:your|the) [a-z]+)(?: [a-z]+)? (?:an|another|one more|my) (?:[a-z]+ )?apolog(?:y|ies)',
	`\\b(?:there is|i have|there can be|i know of|i offer|i had|there was) (?:{adv})no excuses? (?:for|from|why|that)\\b`,
	`\\b(?:am|was|feel|felt|have been|been) (?:{adv})(?:kicking|kick|cursing|blaming|angry with|cross with|furious with) myself\\b|\\bi (?:{adv})(?:keep |could |kept |still )+(?:kick|kicking|blame|blaming|curse|cursing) myself\\b`,
	`\\bi (?:(?!not\\b)[a-z]+ ){0,3}?(?:feel|felt|feeling|am|was) (?:{adv})${FEELING} (?:about|that i|for (?:my|having|not|being|keeping)|over|of (?:my|how)|by my|at my|because)\\b`,
	`\\bi (?:{adv})regret (?:{adv})(?:my|having|that i (?:gave|said|was|forgot|mixed|kept|did|wasted|came|lost|made|called|sent|missed))\\b`,
	'\\b(?:sorry|apologies) (?:{adv})(?:as well|too|also|again|once more|once again) (?:{adv})(?:for|about|that)\\b',
];

/** Single phrases of regret that are too large for a slip: begging, shame, the unforgivable. */
export const TOO_MUCH_REGRET = phrases(/owe|apolog|pardon|forgiv|mercy|excuse|regret|shame|remorse|unforgiv|inexcus|unpardon|indefens|sink|sunk|sank|ground|floor|earth|disappear|vanish|crawl|\bdie|dying|sorry|feel|felt|embarrass|mortif|slept|sleep|stop|my head|my face|blush|burn/i, ...TOO_MUCH);

/** Regret whose subject stands elsewhere, or that takes the form of a noun or a feeling. */
export const MORE_REGRET = phrases(/apolog|sorry|pardon|forgiv|indulgence|forbearance|amends|excuse|myself|feel|felt|regret|asham|embarrass|mortif|guilty|pain|griev|torment|haunt|shame|bother|kill/i, ...REGRET);
