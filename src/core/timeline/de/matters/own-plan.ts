import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { bracket, I_WILL, TO_ACT, TO_TURN } from '../grammar/agents';
import { everySpelling } from '../grammar/spelling';

const ASK = '(?:frage|hake|fasse|bedanke|erkundige|bewerbe|erinnere)';
const TURN = '(?:rufe|schreibe|schicke|sende|maile|kontaktiere|gehe|suche|lehne|melde)';
const TRAVEL = '(?:ziehe|fliege|fahre|verreise|reise|kündige|heirate)';
const NOTHING_CAME = '(?:höre|hören|gehört habe|kommt|gekommen ist|bekomme|erhalte|erhalten habe|passiert(?: ist)?|meldet|melden|gemeldet (?:haben|hat)|da ist|habe|hat)';

/** What candidates mean to do themselves: they call, ask, send, leave. An employer may say "ich rufe Sie an", but never "ich hake nach". */
export const ownPlanMatter: Matter = {
	name: 'own plan',
	isAnswer: false,
	isOwnPlan: true,
	clear: wordsPattern(
		...everySpelling(
			bracket(`(?:${I_WILL})(?! (?:sie|ihnen|dich|dir|euch) )`, `(?:${TO_TURN}|${TO_ACT})`),
			`ich ${ASK}|${ASK} ich|${TURN} ich(?! (?:sie|ihnen|dich|dir|euch|mich)(?![a-z]))|ich (?:schreibe|schicke|sende|maile|kontaktiere|suche|lehne)(?! (?:sie|dich|dir|euch)(?![a-z]))|(?:schreibe|schicke|sende|maile) ich (?:ihnen|ihr|ihm|denen)(?: \\S+){0,2} (?:meine?n?|eine?)|ich rufe(?! (?:sie|dich|euch)(?![a-z]))|ich melde mich (?:dort|da|bei (?:hr|frau|herrn|der|dem|den|denen))|melde ich mich (?:dort|da|nochmals?|bei (?:hr|frau|herrn|der|dem|den|denen))`,
			`${NOTHING_CAME}, (?:dann |so )?(?:${TURN}|${ASK}|sage|nehme|unterschreibe|gebe|mache|gehe) ich|(?:dann|sonst|ansonsten|notfalls) (?:${TURN}|${ASK}) ich`,
			`ich ${TRAVEL}|${TRAVEL} ich|hinterhertelefonieren|(?:dort|hr|recruiterin|recruiter|personalabteilung|frau \\S+|herrn \\S+|bei \\S+)(?: \\S+){0,4} (?:anrufen|anschreiben|nachfragen)`,
			`mein plan(?: ist)?|^plan|plan:|to-?dos?|erinnerung|nicht vergessen|notiz an mich|merken|wiedervorlage|ich gebe (?:ihnen|denen|ihm|ihr)|${bracket('ich habe', '(?:prüfung|klausur|hochzeit|arzttermin|flug|umzug)')}|${bracket('ich', 'umziehe|verreise|fliege')}`,
		),
	),
};

export const ownPlanExamples: MatterExamples = {
	counts: ['Ich werde es am Dienstag wissen', 'Ich melde mich bis Freitag bei dir', 'Ich hoffe, ich bekomme nächste Woche den Anruf', 'Ich muss wohl bis zu sechs Wochen warten'],
	doesNotCount: [
		'Ich schreibe ihnen am Freitag eine Mail',
		'Mein Plan ist, in zwei Wochen nachzufragen',
		'Ich ziehe am 20. um',
		'Erinnerung: Sam am Freitag fragen',
		'Wenn ich bis Montag nichts höre, rufe ich an',
		'Wenn bis Freitag nichts kommt, melde ich mich bei ihnen',
		'Am Montag bei Frau Weber anrufen',
	],
};
