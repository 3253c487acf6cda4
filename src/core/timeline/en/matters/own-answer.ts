import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { I_WILL } from '../grammar/agents';

const REPLY = '(?:answer|decision|response|reply|acceptance|choice)';

/** The answer that the candidate owes: to decide on an offer, to accept, to sign. */
export const ownAnswerMatter: Matter = {
	name: 'own answer',
	isAnswer: false,
	clear: wordsPattern(
		`(?:my|your) (?:final |formal )?${REPLY}|(?:make|making) up (?:my|your) mind|(?:make|making) my (?:\\w+ )?(?:decision|choice)|and i (?:are|will|have)(?: going)?(?: to)? (?:decid|mak|choos)\\w+(?: our \\w+)?`,
		`(?:want|need|require|ask|push|press)(?:s|ed|ing)? (?:me |you )?(?:for )?(?:an?|my|your) ${REPLY}(?: from (?:me|you))?|(?:need|want|require|expect)s? (?:\\w+ ){0,3}(?:yes or no|${REPLY}) from (?:me|you)|(?:want|need|push|press)(?:s|ed|ing)? (?:me|you) (?:for|to) (?:\\w+ )?(?:an? )?(?:${REPLY}|decide|answer|accept|sign|respond|reply|choose)`,
		'hear from you|hearing from you|let (?:us|them|him|her|hr) know|tell (?:us|them)(?= (?:by|if|whether))|get back to (?:us|them)|respond to (?:the|this|their|our)|reply to (?:us|them|this|the|their)|owe them(?: an? \\w+)?',
		`to (?:accept|sign|say (?:yes|no|whether)|make (?:my|your|up my|up your)|think (?:it|about))|(?:gave|gives|giving|given|give) (?:me|you) (?:\\w+ ){0,2}(?:until|till|only)|(?:gave|gives|giving|given|give) (?:me|you) (?:\\d+|an?|one|two|three|five) (?:hours?|days?|weeks?) to|given (?:me|until)|(?:i|you)(?:'ve| have|'d| had|'ll have| will have)? (?:got |only )*(?:until|till)|${I_WILL}(?:decide|choose|accept|answer|sign|say|give (?:them|my|him|her|the|an?))`,
		'(?:must|need to|needs? to|have to|has to|required to|asked to|want me to|wants me to|please|kindly|deadline to|time to) (?:\\w+ly )?(?:decide|accept|respond|reply|confirm|sign|return|answer|rsvp|complete|submit|let us know)|accept(?:ing)? (?:by|the offer|their offer|it)',
		"(?:i|you)(?:'d| would|'ll| will)? (?:need|have|want|like|ought) to (?:\\w+ly )?(?:decide|accept|respond|reply|confirm|sign|answer|choose)|i(?:'d| would|'ll| will) get back to (?:them|her|him|hr)",
	),
};

export const ownAnswerExamples: MatterExamples = {
	counts: ['You will have our decision by Friday', 'She makes up her mind by Tuesday', 'They said they will let us know by Friday', 'They hope to decide by the 4th'],
	doesNotCount: ['They need my answer by Friday', 'Please let us know by the 20th whether you accept', 'I have to decide by Monday', "I'd need to answer by Monday", 'I told them I would get back to them by Friday', 'They gave me until Friday to accept', 'We need to hear from you by Friday'],
};
