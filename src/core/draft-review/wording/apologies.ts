import { phrases } from '../text/phrase';

const MUCH = '(?:so|very|really|truly|deeply|terribly|extremely|awfully|incredibly|sincerely|profoundly|genuinely|dreadfully|beyond|immensely|most|unbelievably|horribly|eternally|tremendously|absolutely|painfully|utterly|ever so)';
const NOT_PITY = '(?! (?:{adv})(?:to (?:hear|learn|see|read|say|miss|have missed|lose|leave|disappoint|report|tell|let|inform)|for your (?:loss|trouble with|team)|that (?:it|this|the (?:role|position|team))\\b|about your (?:loss|colleague|news)|it (?:did|has|will) not|not to (?:be|join|have (?:been|met))|we (?:did|ran|could|never|had)|(?:to )?see you|you (?:are|were|had|have)))';
const I_AM = '(?:\\bi (?:am|feel|do feel|remain) |{start})';

/** One apology that is too much by itself. */
export const INTENSE = phrases(
	/sorry|apolog|regret|forgiv|pardon|excuse|mortif|asham|embarrass|terribl|awful|guilty|horribl|dreadful|so bad|feel bad|felt bad|words|my bad|mea culpa/i,
	`(?:\\bi (?:am|feel) |\\bhow |\\band |{start})(?:{adv})(?:${MUCH}[, ]+)+sorry\\b${NOT_PITY}`,
	`\\bi (?:${MUCH} )+(?:am|do feel) sorry\\b${NOT_PITY}`,
	`\\bi (?:{adv})(?:am )?sorry (?:from the bottom of my heart|beyond words|more than i can say)`,
	`\\bi [^.;?!]{0,20}${MUCH} (?:apologi[sz]e|regret (?:my|the (?:confusion|mistake|mix-up|delay|error)|having|that i))`,
	'\\bi [^.;?!]{0,20}apologi[sz]e (?:{adv})(?:profusely|sincerely|deeply|profoundly|unreservedly|wholeheartedly|from the bottom|a thousand times|once (?:more|again)|again|with all my heart|most)',
	'(?:sincere|sincerest|deepest|deep|profound|heartfelt|humblest|humble|profuse|thousand|million|many|endless|countless|most sincere|greatest) apolog(?:y|ies)',
	'(?:can|could) not (?:{adv})(?:apologi[sz]e|say sorry) (?:{adv})enough|(?:can|could) not (?:{adv})(?:say|tell you|express|begin to [a-z]+|stress enough) [^.;?!]{0,20}(?:sorry|apologetic|how bad)|no words (?:can|could|for)[^.;?!]{0,30}(?:sorry|apolog)|words (?:can|could) not[^.;?!]{0,30}(?:sorry|apolog|regret)|words fail',
	'how (?:{adv})(?:very |deeply |terribly )?(?:sorry|apologetic) i am',
	'(?:please|beg you to|hope you (?:can|will|could)|hope that you (?:can|will)) (?:{adv})(?:find it in your heart to )?(?:forgive|pardon|excuse)[^.;?!]{0,40}(?:sorry|apolog)|beg (?:you )?(?:for )?(?:your )?forgiveness|find it in your heart',
	"\\bi (?:{adv})(?:am|was|feel|felt) (?:{adv})(?:mortified|so ashamed|deeply ashamed|so embarrassed|deeply embarrassed|terribly embarrassed|very embarrassed|absolutely terrible|so terrible|so awful|so bad|so guilty)\\b(?! for (?:you|them))",
	'\\bi owe you (?:a|an|my) (?:sincere|huge|big|massive|deep|enormous|heartfelt|proper|real) apology',
	'words (?:can not|could not|do not|fail to|can hardly|can)[^.;?!]{0,20}(?:say|express|tell)[^.;?!]{0,20}sorry',
);

/** An apology; one of them is fine. */
export const APOLOGY = phrases(
	/sorry|apolog|regret|forgiv|pardon|excuse|mortif|asham|embarrass|terribl|awful|guilty|horribl|dreadful|so bad|feel bad|felt bad|words|my bad|mea culpa/i,
	`${I_AM}(?:{adv})sorry\\b${NOT_PITY}`,
	"\\bi (?:(?:would like|want|wish|have|need|must|do|should|can only|also|again|hereby|wanted|ought|once again|once more|feel i should|feel i must|really|just) ?)*(?:to )?(?:{adv})apologi[sz]e\\b",
	'(?:{start}|\\bwith |\\bmy |\\baccept |\\boffer |\\bowe you )(?:{adv})(?:my |an |our )?(?:{adv})apolog(?:y|ies)\\b(?! (?:letters?|emails?|templates?|page|you|we|they|was|were))',
	'(?:please|hope you (?:can|will|could|might)|hope that you (?:can|will)|to|kindly) (?:{adv})(?:forgive|pardon|excuse) (?:me|my|the|this|any)',
	'{start}(?:please )?(?:forgive|pardon|excuse) (?:me|my|the|this)\\b',
	'\\bi (?:{adv})(?:feel|felt) (?:{adv})(?:bad|terrible|awful|horrible|dreadful|guilty|ashamed|embarrassed) (?:about|for|that)',
	'\\bi am (?:{adv})(?:ashamed|embarrassed) (?:about|of|that|by) (?:my|how|that|i|the)',
	'{start}(?:my bad|mea culpa)\\b',
	'{start}(?:let me|allow me to) (?:{adv})apologi[sz]e',
);
