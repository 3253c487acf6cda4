import { wordsPattern, type Matter, type MatterExamples } from '../../matter';

/** Thanks, good wishes and apologies that name a day. */
export const courtesyMatter: Matter = {
	name: 'courtesy',
	isAnswer: false,
	clear: wordsPattern(
		'thanks?(?: you)?(?: so much| again)? (?:for|on)|(?:great|nice|lovely|good|wonderful|pleasure|fun) (?:to (?:meet|talk|speak|see|chat)|meeting|talking|speaking|chatting|seeing|conversation)(?: (?:to|with))?(?: you)?|happy (?:halloween|holidays?|thanksgiving|new year|birthday|friday|monday)|merry|sorry (?:about|for)|apologi[sz]e|congrat\\w*|have a (?:great|good|nice|lovely)|enjoy (?:the|your)',
	),
	vague: wordsPattern('thank you|thanks|enjoyed|birthday|wedding|graduation'),
};

export const courtesyExamples: MatterExamples = {
	counts: ['Thanks for coming in; we will be in touch by Friday'],
	doesNotCount: ['It was great to meet you on Thursday', 'Sorry about the mix-up on Tuesday', 'Have a good weekend, and a merry Christmas'],
};
