import { phrases } from '../text/phrase';

const SUBJECT = '(?:{start}|\\bi (?:have |am |will |was |would like to |took the liberty (?:of|to) )?{adv})';
const HERE = '(?:in|on|here|to|into|as well|so|who|for|because|since|too|given)';
// A name begins with a capital, which a pattern that ignores capitals cannot see; it is looked at afterwards.
const WHOM = '(?:in )?(?!(?:my|our|their) own )(?:{person}|[a-zà-ž]+)';

/** Somebody else is said to read along. Whether the words behind the verb name a person is for the rule to see. */
export const COPIED = phrases(
	/cop(?:y|ied)|b?cc\b|b?cc['e]|adding|added|loop|bring|brought|pull|rop(?:ed|ing)|thread|chain|email|message|mail|note|conversation|same|to both|to all of|to you/i,
	`${SUBJECT}(?:copied|copying|copy)(?: in)? ${WHOM}(?: [a-z]+)?(?: and [a-z]+)?(?: ${HERE}\\b|{end})`,
	`${SUBJECT}(?:b?cc(?:[' -]?(?:ed|d|ing))?|b?cc(?:[' -]?(?:ed|d|ing))? in) (?!by\\b|licen|command|compiler|is\\b|was\\b)${WHOM}\\b`,
	`${SUBJECT}(?:loop(?:ed|ing)?|bring(?:ing)?|brought|pull(?:ed|ing)?|rop(?:ed|ing)) in ${WHOM}\\b`,
	`${SUBJECT}(?:loop(?:ed|ing)?|bring(?:ing)?|brought|pull(?:ed|ing)?) ${WHOM}(?: [a-z]+)? in(?:{end}| (?:here|on this|as well|too|who)\\b|to (?:this|the) (?:thread|conversation|email))`,
	`${SUBJECT}(?:put|putting|have|keep|keeping|kept|with|set|include|included|including|add|added|adding) [^.;?!]{1,50}(?:in|on|to|as) (?:the )?(?:b?cc|copy)\\b(?! (?:edit|writ))`,
	`${SUBJECT}(?:put|include|included|including|add|added|adding|invited|inviting) [^.;?!]{1,50}(?:in|on|to) (?:this|the|our) (?:email|thread|chain|message|mail|note|conversation|email thread)\\b(?! (?:so that it|to make it|below|above))`,
	`{start}(?:with )?[^.;?!]{1,40} (?:in|on) b?cc\\b`,
	`\\([^()]{0,30}b?cc['-]?(?:d|ed)?\\)|\\b(?:who is|who are|is|are) (?:also )?(?:b?cc['-]?(?:d|ed)|copied) (?:here|on this|in|above)|\\b(?:both |all )?(?:cc'?d|copied) (?:here|on this (?:email|message|note))`,
	`${SUBJECT}(?:add|added|adding|including|included|inviting|tagging) ${WHOM}(?: [A-Z][a-z]+)?(?: and [a-z]+)? (?:here|in here|on this|to this)(?={end}| (?:as well|so|who|because|since|too|email|thread|mail|message|note)\\b)`,
	'^b?cc ?: ?\\S',
	'\\bi am (?:{adv})(?:sending|writing|addressing|forwarding) (?:this |it )?(?:email |message |note |letter )?to (?:both (?:of )?you|you both|all of you|you all|you and (?!(?:hope|i|am|would|will|look|wish|want|also|thank|do|can|my thanks)\\b)|several|everyone|the whole)',
	'\\b(?:sent|sending|forwarded|forwarding) the same (?:email|message|note|text|lines) to ',
);
