import { wordsPattern, type Matter, type MatterExamples } from '../../matter';

const OUT =
	'(?:sent|mailed|e-?mailed|posted|released|announced|published|made|extended|issued|notified|contacted|called|told|informed|rung|phoned|written to|reached|communicated|confirmed|pinged|given|advised|texted|updated|turned (?:a)?round)';
const NEWS =
	'(?:offers?|matches|letters?|results?|decisions?|notifications?|notices|e-?mails?|rejections?|acceptances?|names|outcomes?|answers?|scores?|lists?|selections?|calls|invites|announcements?|verdicts?|feedback|news|word)';

/** How an answer gets on its way: offers go out, results are posted, candidates move forward. */
export const processMatter: Matter = {
	name: 'process',
	isAnswer: true,
	clear: wordsPattern(
		'(?:mov|tak)(?:e|es|ing) (?:\\w+ ){0,3}(?:forward|ahead)|mov(?:e|es|ing) on (?:to|with)|advanc(?:e|es|ing)|bring(?:s|ing)? (?:\\w+ ){0,2}(?:forward|back)|pass(?:es|ing)? (?:me|you|us) (?:on|along)',
		`(?:will|'ll|would|'d|should|to|shall|won't|can't|cannot|not|can|may|might|must|is going to|are going to|and|gets?|going to) (?:\\w+ly |all |then )?(?:be |get |have been )(?:\\w+ly |all |then )?${OUT}`,
		`${NEWS} (?:will be |should be |are |is |get |being |are being |to be |(?:was|were|is|are) (?:meant|supposed|due|expected) to be )?(?:\\w+ly |all )?(?:${OUT}|out)|(?:applicants|candidates|people|everyone|everybody|you|i|we) (?:will be |are |is |get |gets |being |to be )(?:\\w+ly |all )?(?:sent|mailed|posted|released|announced|published|extended|issued|notified|contacted|told|informed|advised|called)(?: out)?|(?:applicants|candidates|everyone|everybody) (?:notified|contacted|told|informed|advised|called)|gets? (?:all )?${OUT}`,
		`${NEWS} (?:\\w+ly |should |will |to |all |would |usually |then |(?:was|were|is|are) (?:supposed|due|expected|meant|set) to )?(?:go(?:es)?|going|com(?:e|es|ing)|due|expected|drops?|lands?|arriv(?:e|es|ing)|rolls?|follow|follows)(?: (?:out|up|in|through|back|expected|due))*|names (?:go|are) up`,
		'extend(?:s|ing)?(?: (?:an?|the|my|your))?(?: formal)? offers?|(?:mak|hav)(?:e|es|ing) (?:an? |the |their |our )?offers?(?: out)?|confirm(?:s|ing)? (?:selections?|candidates|the|who|whether)|offers? out',
		'turn-?\\s?around(?: time)?|turn(?:s|ing)? (?:it|this|that|things|them) (?:a)?round|time ?(?:line|frame|scale)s?|next steps?|eta|(?:hiring|decision|selection|application|recruitment|review|whole|entire|interview) process(?: (?:is|takes|took|will|should|can|may|could|usually|typically|normally|lasts))*',
	),
	vague: wordsPattern('process|hiring|review(?:s|ing)?|notified|informed|contacted|told'),
};

export const processExamples: MatterExamples = {
	counts: [
		'Offers go out the week of 7 December',
		'Results are posted within ten days',
		'They move two people forward by Friday',
		'Everybody will be told by the end of next week',
		'All applicants notified by 5 April',
		'The timeline is about two weeks',
	],
	doesNotCount: ['The posting was made on Friday', 'Next Friday my sister moves house'],
};
