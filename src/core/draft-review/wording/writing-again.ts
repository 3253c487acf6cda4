import { OWN_MESSAGE, PROCESS } from './chasing-words';
import { phrases, type Phrases } from '../text/phrase';

const JOB = '(?:post|role|job|position|vacancy|application|opening|apprenticeship|internship|traineeship|fellowship|placement|residency|lectureship|place)';
const SMALL = '(?:(?:very|quick|brief|short|second|third|final|last|friendly|little|gentle|polite|kind|small|soft|tiny|slight|weekly|monday|usual|regular|another|humble|mild|courtesy|routine|obligatory|cheerful|cheeky|shameless|swift|wee|monthly|midweek|friday|honest|sheepish) )*';
const A = '(?:a|an|the|my|this|one|another|that|yet another) ';
const CHASER = '(?:check-?in|nudge|bump|ping|reminder|prod|poke|chaser|chase-up|follow[- ]?up)';
const NO_NOUN = '(?! (?:emails? (?:to|from) (?!you)|systems?|services?|calls?|meetings?|desks?|kiosks?|jobs?|letters?|clinics?|appointments?|visits?|studies|study|care|questions?|app|texts?|bot|in the|on your (?:wall|door|desk)|to (?:parents|customers|patients|all)))';
// What a chaser is about: the process, their answer, a message of one's own, or nothing at all.
const ABOUT_US = `(?={end}| (?:{adv})(?:on|of|to|about|regarding|concerning|for|with regard to|from|after) (?:${OWN_MESSAGE}|the (?:email|mail|message|note) (?:of|from)|my|our|me|where|how|${PROCESS}|the (?:[a-z]+ ){0,2}?${JOB})|(?:,| (?:but|and|from|as|since|because|that|so|in case|before|with)) )`;
const MIND =
	'(?:(?:forgive|excuse|pardon|indulge|(?:do not|not|will not|would not|never) mind|tolerate|bear with|apologi[sz]e for|apologies for|sorry (?:for|about)|sorry to be|thank you for bearing with|mind|ok(?:ay)?|all right|alright|fine|permissible|acceptable|time|moment) (?:(?:for|with) )?(?:me|my|that i am|if i am|i am|to be)?) ?(?:{adv})';
const CHASES = '(?:check(?:ing)? (?:back )?(?:in|up)|touch(?:ing)? base|circl(?:e|ing) (?:back|round|around)|loop(?:ing)? back|follow(?:ing)? up|chas(?:e|ing)|nudg(?:e|ing)|bump(?:ing)?|pester(?:ing)?|nag(?:ging)?|(?:writ|com)(?:e|ing) back(?: to you)?)';

const WRAPPED = [
	// “Forgive me for circling back”, “hope it is okay to check in”.
	`\\b${MIND}(?:(?:for|to|if i|that i|by|with) )?(?:{adv})${CHASES}(?={end}| (?:{adv})(?:so|with you|again|once|now|here|on (?:my|this|the|our)|about|regarding|to see|to ask|you|like this|this|after|a (?:second|third|little)|as|before|and|while)\\b)(?! (?:on|with) (?:customers|patients|guests|each|every|the (?:patients|guests|animals)))`,
	`\\b(?:keen|eager|happy|glad|great|good|nice|lovely|helpful|useful|best|time|wise|right|love|like|hoping|wanted|want|wish|chance|moment|opportunity|meaning|going|about|here|let us|shall we|can we|could we|may we|may i|can i|could i|might i|we (?:can|could|might|should)) (?:for me )?(?:{adv})(?:to )?(?:{adv})touch base\\b(?! (?:class|image|layer|table|case|camp|model|template|type|with (?:customers|patients|parents|suppliers|the (?:warehouse|night)))\\w*)`,
	`\\b(?:may|can|could|might) i (?:{adv})(?:check (?:back )?in|follow up|circle back|nudge you|chase (?:you|this)|bump this)\\b(?! (?:luggage|bags|guests|the))`,
	`(?:{start}|\\bi (?:am|was|have been) (?:{adv}))(?:only |just )?(?:contacting|emailing|writing(?: to)?|messaging|mailing|getting (?:back )?in touch with) (?:you )?(?:{adv})(?:again |back )?(?:to (?:check (?:in|on (?:my|the|where|how)|whether there)|follow up|touch base|chase|nudge)\\b)(?! (?:on|about) (?:your|that|the) (?:[a-z]+ )?(?:questions?|points?|ideas?|remarks?))`,
	`\\bi (?:{adv})(?:write|email|mail|message|come back|am here|am back|am in touch|reach out) (?:(?:to )?you )?(?:{adv})(?:to|in order to) (?:{adv})(?:check (?:back )?in|touch base|follow up|circle back|chase|nudge)\\b(?! (?:on|about) (?:your|that|the) (?:[a-z]+ )?(?:questions?|points?|ideas?|remarks?|stor(?:y|ies)|advice))`,
	`(?:{start}|\\bi (?:am|was) (?:{adv}))getting back in touch (?:{adv})(?:about|regarding|on|concerning|over) (?:my|our|the (?:[a-z]+ ){0,3}?${JOB}|${PROCESS})`,
	`\\b(?:this is|it is|it is only) (?:{adv})me(?:{adv})[ ,]*(?:{adv})(?:again[, -]*)?(?:{adv})(?:checking (?:back )?in|following up|circling back|touching base|chasing|bumping)\\b`,
	`(?:\\bi (?:{adv}|allow myself to |permit myself to |take the liberty (?:to|of) |would like to |want to |wish to |must |have to )|{start}(?:allow me to |let me |i )?)com(?:e|ing) back (?:{adv})(?:to (?:my|our) (?:[a-z-]+ ){0,2}?(?:emails?|messages?|mails?|notes?|letters?|applications?|interviews?)|(?:to|at|on) you (?:{adv})(?:about|regarding|concerning|with regard to|because of|on) (?:my|the (?:[a-z]+ ){0,3}?${JOB}|${PROCESS}))`,
	`(?:{start}|\\bi (?:am|was) {adv})following[ -]up (?:{adv})(?:with (?:regards?|respect|reference) to|in (?:regards?|relation|reference) to|in connection with|in respect of|as regards|in the matter of|for) (?:my|our|this|the (?:[a-z]+ ){0,3}?(?:${JOB}|interview|process))\\b`,
	'\\b(?:popping|pop|sliding|slide|slipping|dropping|drop|hopping|hop|sneaking|sneak|landing|appearing|creeping|coming|jumping|writing myself) (?:this )?(?:{adv})(?:back )?(?:up )?(?:again )?(?:in|into|onto|to) your (?:[a-z]+ )?(?:inbox|mailbox|mails?|emails?|in-?tray)\\b',
];

const NAMED = [
	`{start}(?:just|only|simply|merely) ${A}?${SMALL}${CHASER}\\b${NO_NOUN}${ABOUT_US}`,
	// “A gentle nudge”, “my weekly check-in”, “please see this as a reminder”.
	`\\b(?:forgive|excuse|pardon|mind|allow me|sorry for|apologies for|permit me|here is|here comes|this is|it is|consider (?:this|it)|(?:see|take|regard|treat|read|understand) (?:this|it)(?: (?:email|message|note|mail))? as|time for|call it|with|in|as|give (?:you|this|it)|giving (?:you|this|it|this thread|this email)|sending (?:you )?|send (?:you )?|sent (?:you )?|deserves?|needs?|calls for) (?:{adv})${A}?${SMALL}(?:${CHASER}|wee nudge)\\b${NO_NOUN}${ABOUT_US}`,
	`(?:\\bi [^.;?!,]{0,40}?|{start}|\\ballow me to |\\blet me |\\bto )(?:mak(?:e|ing)|made|do|doing|did|giv(?:e|ing)|send(?:ing)?|sent|writ(?:e|ing)|drop(?:ping)?|offer(?:ing)?|add(?:ing)?) (?:you |this )?(?:${A})?${SMALL}(?:${CHASER})\\b${NO_NOUN}(?= (?:on|of|to|about|regarding|concerning|for|after) (?:(?:${OWN_MESSAGE})|my|our|the (?:email|mail|message|note) (?:of|from)|the (?:[a-z]+ ){0,3}?(?:${JOB}|interview|process)))`,
	`(?:{start}|\\b(?:in|as|by way of) )(?:a |my )?${SMALL}follow[- ]?up (?:to|on|of|about) (?:(?:my|our) (?:[a-z-]+ ){0,2}?(?:emails?|messages?|mails?|notes?|letters?|applications?|interviews?)|the (?:email|mail|message|note)s? (?:i sent|of|from))`,
	`\\bremind(?:ing)? (?:you|your [a-z]+) (?:{adv})(?:of|about|that i (?:applied|sent|wrote|am still)) (?:(?:my|our) (?:[a-z-]+ ){0,2}?(?:emails?|messages?|mails?|notes?|letters?|applications?|interviews?|interest|candidacy|request)|the (?:email|mail|message|note)s? i|myself)`,
	`(?:{start}|\\bi am {adv}|\\bjust )(?:re-?sending|re-?surfacing|re-?upping|refloating|reviving|bumping|re-?posting|re-?forwarding) (?:{adv})(?:this|it|${OWN_MESSAGE}|the below)(?={end}| (?:{adv})(?:in case|since|as|so|because|to|again|once|from|below|email|message|thread|note|mail|for)\\b)(?! (?:in case|so|for) (?:the (?:file|picture|link|attachment)|you (?:need|want)))`,
];

const RECEIVED = [
	// Asking after one's own message: whether it came, whether it was read.
	'\\b(?:not )?(?:{adv})(?:hope|hoping|hopefully|trust|sure|certain|know|wonder(?:ing|ed)?|check(?:ing)?|ask(?:ing)?|worry|worried|afraid|fear|suspect|see|tell me|confirm|ensure)(?: (?:that|if|whether))? (?:{adv})my (?:(?:last|latest|previous|earlier|recent|first|second|original|thank-you|follow-up) )*(?:emails?|messages?|mails?|notes?|letters?|lines)(?: (?:of|from) (?:last )?[a-z]+(?: the [a-z0-9]+)?)? (?:{adv})(?:have |has |had |did |may have |might have |must have |will have )?(?:{adv})(?:not )?(?:{adv})(?:reach(?:ed)?|arrived?|got|get|gone|come|came|found|find|made|land(?:ed)?|end(?:ed)?|slipped|fell|fallen|been (?:lost|missed|overlooked|received|seen|swallowed|buried)|was (?:lost|missed|overlooked|received|swallowed|buried))\\b',
	'\\b(?:did|has|have) my (?:(?:last|latest|previous|earlier|recent|first|second|original|thank-you|follow-up) )*(?:emails?|messages?|mails?|notes?|letters?|lines)(?: (?:of|from) (?:last )?[a-z]+(?: the [a-z0-9]+)?)? (?:{adv})(?:reach(?:ed)?|arrived?|get (?:to|through)|got (?:to|through)|come through|came through|land|make it|made it|find (?:you|its)|found (?:you|its))\\b',
	`\\b(?:if|whether|that|hope|hoping|hopefully|trust|wonder|wondering) (?:{adv})(?:you )(?:{adv})(?:have |had |would |did |might have |may have )(?:{adv})(?:have |had |got |get |found |find )?(?:{adv})(?:(?:a|the|any|enough|some|half a) )?(?:little )?(?:chance|time|opportunity|moment|minute|second)s? (?:{adv})(?:to|for) (?:{adv})(?:see|read|look(?:ing)? (?:at|over|through|into)|review|open|go(?:ing)? (?:through|over)|consider|glance at|digest) (?:{adv})(?:(?:my|our) (?:[a-z-]+ ){0,2}?(?:emails?|messages?|mails?|notes?|letters?|applications?|cv|resume|résumé|portfolio)\\b|the (?:email|mail|message|note)s? i (?:sent|wrote))`,
	'\\b(?:did|have|had) you (?:{adv})(?:have |had |get |got |find |found )(?:{adv})(?:(?:a|the|any|enough|some) )?(?:chance|time|opportunity|moment|minute|second)s? (?:{adv})(?:to|for) (?:see|read|look(?:ing)? (?:at|over|through|into)|review|open|go through|consider|glance at) (?:{adv})my (?:[a-z-]+ ){0,2}?(?:emails?|messages?|mails?|notes?|letters?|applications?)\\b',
	'\\bin case my (?:[a-z-]+ ){0,3}?(?:emails?|messages?|mails?|notes?|letters?|lines|one) (?:{adv})(?:was|were|has|have|had|got|went|did|never|fell|slipped|ended|landed|is|are|has been|went)\\b',
];

/** Writing again about what was written before, in wrapped, named and questioning forms. */
export const WRITING_AGAIN: readonly Phrases[] = [
	phrases(/check|touch|circl|loop|follow|chas|nudg|bump|pester|nag|back|inbox|mailbox|in-?tray|your e?mails?/i, ...WRAPPED),
	phrases(/check|nudg|bump|\bping|remind|prod|pok|chas|follow|re-?sen|re-?sur|re-?up|refloat|reviv|re-?post|re-?forw/i, ...NAMED),
	phrases(/mail|message|\bnote|letter|lines|applica|\bcv|resume|résumé|portfolio/i, ...RECEIVED),
];
