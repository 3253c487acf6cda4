import { wordsPattern, type Matter, type MatterExamples } from '../../matter';

const BODY = '(?:adcoms?|committee|board|panel|council|faculty|trustees|partners|directors|team|(?:rank(?:ing)?|selection|hiring|decision|debrief|admissions?|search|review) (?:committee|meeting|panel))';
const DONE = '(?:decided|chosen|picked|selected|determined|filled|settled|approved|voted on|finali[sz]ed|made (?:up )?(?:a|an|the|their|his|her|its|that|this) (?:\\w+ )?(?:decision|choice|selection|minds?|offer)|made (?:our|their|his|her|its) minds? up|signed (?:it |this )?off)';

/** They decide, choose or settle who it is to be; a meeting that decides counts with its own date (rule 2). */
export const decidingMatter: Matter = {
	name: 'deciding',
	isAnswer: true,
	clear: wordsPattern(
		'decid(?:e|es|ing)|decisions?|desicions?|decisons?|descisions?|choos(?:e|es|ing)|choices?|verdict|fate|deliberat\\w+',
		`(?:be|been|being|gets?|have|has|is|are) (?:\\w+ly )?${DONE}|hav(?:e|ing) (?:it|this|that|(?:a|the|their) \\w+|someone|somebody|everything|\\w+) (?:all )?(?:picked|decided|chosen|selected|hired|made|done|filled|settled|finali[sz]ed|lined up)`,
		'mak(?:e|es|ing) (?:up (?:their|his|her|its|the|our) minds?|(?:a|an|the|their|his|her|its|that|this|some|any) (?:\\w+ )?(?:calls?|choices?|decisions?|selections?|offers?|recommendations?))|come(?:s|ing)? to (?:a|an|the|their) (?:\\w+ )?(?:decision|conclusion|agreement|choice)|reach(?:es|ing)? (?:a|the|their) (?:\\w+ )?(?:decision|verdict)',
		'settl(?:e|es|ing) (?:it|on|this|the|everything)|finali[sz](?:e|es|ing)|narrow(?:s|ing)? (?:\\w+ )?down|short-?list(?:s|ing)?|green-?light(?:s|ing)?|sign(?:s|ing)? (?:it |this )?off|signed (?:it |this )?off|approv(?:e|es|als?|ing)|determin(?:e|es|ing|ation)',
		'(?:pick|select)(?:s|ing)?|selections?|yes(?:/| or )(?:a )?no|thumbs up|go/no-go|for a yes or a no',
		'fill(?:s|ing)? (?:the|this|that|a|their) (?:\\w+ )?(?:role|position|job|post|spot|seat|vacancy|opening)|(?:role|position|job|post|spot|vacancy) (?:gets|is|will be|to be|being) filled',
		'(?:close|wrap|finish|tie)(?:s|ing)? (?:(?:it|this|that|things|everything|the (?:search|process|hiring|selection|screening)) )?(?:up|out)(?: (?:the )?(?:search|process|hiring))?|conclud(?:e|es|ing)|(?:finish|complet)(?:e|es|ing)? the (?:search|process|screening|selection|review)',
		`${BODY} (?:will |is to |are to |to )?(?:meets?|votes?|convenes?|sits?|decides?|ratif(?:y|ies)|reviews?|approves?|discuss(?:es)?|considers?|takes? (?:it|this|that) up|(?:is|are) (?:meeting|voting|deciding))`,
		'(?:committee|board|council|faculty|rank(?:ing)?|selection|hiring|decision|search|admissions?) (?:meeting|vote)s?(?:.s| is| are| will be| takes place)?(?: on)?|votes? on|(?:they|we|who) votes?|(?:to|will) vote|(?:meeting|meets?|get together|sit down)(?: \\w+){1,4} to (?:choose|decide|vote|pick|select|make|rank|finali[sz]e)|cut(?:s|ting)? (?:the list|it|us|them) (?:down )?to|(?:partners|directors|managers|team leads|owners|principals) (?:are |is |will be )?meet(?:ing)?|ratif(?:y|ies)|debriefs?|debriefing',
	),
};

export const decidingExamples: MatterExamples = {
	counts: [
		'She wants to pick somebody by Friday',
		'The role will be filled by the end of the month',
		'The hiring committee sits on 3 December',
		'We plan to settle on a candidate early next week',
		'They will come to a decision within ten days',
		'He will have made his choice by the 4th',
	],
	doesNotCount: ['I have to make up my mind by Friday', 'They decided on Tuesday to redo the brief', 'I will decide on Friday which offer to take'],
};
