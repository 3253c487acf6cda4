import { oneOf } from '../../../timeline/phrase-pattern';
import { JOB, upTo, WHO, WORD } from './plain-sentence';

const YOURS = `(?:you|your ${upTo(2)}(?:application|candidacy|candidature|profile|process|interview process|submission|case)|this (?:application|process)|things|it|this)`;
const PROCESS = `(?:the |this |our |your |any )?${upTo(2)}(?:process|application|candidacy|candidature|role|position|hiring|recruitment|interviews?|search|hire|stages?|conversations?|you)`;
const ON = `(?:forwards?|ahead|further|any further|on|onwards?)(?: (?:with|in|to|through|at)(?= ${PROCESS}))?(?! (?:with|without|to) (?!${PROCESS}))`;

/** Source of a pattern: going on with the candidate, which a no denies ("moving forward with you", "taking your application further"). */
export const GOING_ON = oneOf(
	`(?:be )?(?:mov|tak|carry|bring|push|progress|proceed|advanc|continu|go|pursu|proce)(?:e|es|ed|ing|)? (?:${YOURS} )?(?:any )?${ON}`,
	`(?:be )?(?:mov(?:e|ing)|tak(?:e|ing)|progress(?:ing)?|advanc(?:e|ing)|invit(?:e|ing)|put(?:ting)?|bring(?:ing)?) (?:you|your ${upTo(2)}(?:application|candidacy|candidature|profile)) (?:to (?:the |our |an? )?(?:next|final|second|third|following|last|interview|assessment|short ?list|offer|on-?site)|into the|through|in for|back|past|beyond)`,
	`(?:be )?(?:progress(?:ing)?|pursu(?:e|ing)|advanc(?:e|ing)|consider(?:ing)?|shortlist(?:ing)?|select(?:ing)?|hir(?:e|ing)|employ(?:ing)?|accept(?:ing)?|choos(?:e|ing)) (?:you(?! (?:a|an|the|that|to)\\b)|your ${upTo(2)}(?:application|candidacy|candidature|profile)|this (?:application|further))`,
	`(?:be )?(?:tak|pick|appoint|recommend|nominat|recruit|engag|admitt?|choos|invit)(?:e|ing)? (?:you(?! (?:an?|the|that|to|about|when|how|what|if|of|by|up|on (?!board)|any|anything)(?![a-z]))|you to (?:the|an?|our) ${upTo(3)}(?:round|stage|interviews?|lectureship|post|position|role|team|day))`,
	`(?:be )?(?:proceed(?:ing)?|continu(?:e|ing)|progress(?:ing)?|advanc(?:e|ing)|mov(?:e|ing)|go(?:ing)?)(?: (?:with|through|in|to)) (?:you\\b|your ${upTo(2)}(?:application|candidacy|candidature|profile)|the (?:process|application)|an offer|the next (?:round|stage|step)s?)`,
	`(?:be )?(?:proceed(?:ing)?|progress(?:ing)?)(?= ?(?:$|[,.;!]| at | as | because | and | but ))`,
	`(?:be )?(?:offer|giv|extend|mak|send)(?:e|ing|)? (?:you |to you )?(?:an?|the|this|that|any|our) ${upTo(4, `(?!(?:date|time|update|answer|decision|start|feedback|interviews?)\\b)${WORD}`)}(?:${JOB}|offer)|(?:be )?offer(?:ing)? you (?:employment|anything)|(?:be )?offering you the`,
);

/** Source of a pattern: nothing behind it in its clause says that it is only so until something happens. */
export const NOT_YET =
	"(?!(?:(?! (?:and|but|as|because) )[^.,;!?]){0,80}? (?:yet|until|till|unless|without (?:your|the|an?|more|having|first|any)|before|by (?:mon|tues|wednes|thurs|fri|the (?:end|first|second|middle|week|\\d)|end|then|tomorrow|\\d)|this (?:week|month|afternoon)|next (?:week|month)|today|tomorrow|(?:any )?(?:sooner|earlier|quicker|faster)|as (?:quickly|fast|soon))(?![a-z]))";

/** Source of a pattern: a decision or an inability, before what is not going to happen. */
export const WILL_NOT = oneOf(
	`${WHO} (?:(?:have|has|had) )?(?:decided|chosen|chose|elected|opted|agreed|resolved|concluded|determined|made the ${upTo(2)}(?:decision|choice|call)|come to the ${upTo(2)}(?:decision|conclusion)|taken the ${upTo(2)}decision)(?: (?:today|together|internally|that) ?)?(?: (?:we|i|they) (?:will|can|would|are))? (?:not(?: to)?(?: be)?|to not|against)`,
	`(?:the|our) ${upTo(2)}(?:decision|choice) (?:is|was|has been)(?: made| taken)? (?:not to|to not|against)`,
	`${WHO} (?:will|would|are|am|is|can|could|do|does|did|were|shall|must|regret to|going) not(?: longer)?(?: be)?(?: (?:able|in a position|going|planning|intending|looking|wanting|willing|minded|want|wish|intend|plan) to)?`,
	`${WHO} (?:do|did) not (?:feel|think|believe|see)(?: that)? (?:we|i|it|this|you|they|there)(?: ${WORD}){0,2} (?:can|will|would|could|should|are able to)(?: be)?`,
	`${WHO} (?:are|am|is|were|was|feel|felt) (?:unable|no longer able|not able) to`,
	`${WHO} (?:will|can|are) no longer(?: be)?`,
);

/** Source of a pattern: somebody else who is preferred, or another way that is gone. */
export const SOMEBODY_ELSE = oneOf(
	`(?:another|the other|some other|other) ${upTo(2, `(?!(?:round|rounds|batch|group|set|stage)\\b)${WORD}`)}(?:candidates?|applicants?|persons?|people|finalists?|profiles?|individuals?|applications?|direction|one)(?!'| interview)`,
	`others(?= |$|[,.;!])|(?:someone|somebody|anyone) (?:else|internal(?:ly)?|who|whose|with|more|from|already)|those (?:candidates|applicants|people|whose|who)`,
	`an? ${upTo(2, `(?:different|internal|stronger|local|external|referred|returning|former|more|better|suitable|experienced|qualified|senior|suited)`)}(?:candidates?|applicant|person|profile|direction|hire|colleague|employee)(?! who is you)`,
	`(?:a|the|one|some) (?:${WORD} )?(?:candidate|applicant|person|finalist)s? (?:who|whose|with|that|from)|(?:candidates|applicants|people) (?:who|whose|with|that|more|better|closer)|(?:the|our) internal (?:candidate|applicant|hire|person)`,
);

const RESOLVED = `(?:(?:decided|chosen|elected|opted|agreed|going|made the ${upTo(2)}decision) to )?`;

/** Source of a pattern: choosing, before whoever is chosen. */
export const CHOOSING = oneOf(
	`${WHO} (?:(?:have|has|had|are|am|is|will be|will) )?${RESOLVED}(?:go|going|gone|went|move|moving|moved|proceed|proceeding|proceeded|continue|continuing|continued|progress|progressing|progressed|advance|advancing|advanced)(?: (?:forwards?|ahead|on))?(?: with| to| in| for)`,
	`${WHO} (?:(?:have|has|had|are|am|is) )?${RESOLVED}(?:chosen|choose|chose|select|selected|selecting|pick|picked|picking|hire|hired|hiring|appoint|appointed|appointing|prefer|preferred|pursue|pursuing|pursued|opted for|opting for|opt for|settled on|settle on|decided on|decided in favou?r of|found|filled (?:it|the ${WORD}) with)`,
	`(?:offered|given|gave|awarded|going|gone|went|goes) (?:(?:it|the|this|that) ?(?:${WORD} ){0,2})?to`,
);
