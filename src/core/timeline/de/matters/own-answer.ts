import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { bracket } from '../grammar/agents';
import { everySpelling } from '../grammar/spelling';

const REPLY = '(?:antwort|entscheidung|zusage|rückmeldung|unterschrift|wahl)';
const TO_REPLY = '(?:entscheiden|zu(?:zu)?sagen|ab(?:zu)?sagen|an(?:zu)?nehmen|ab(?:zu)?lehnen|unterschreiben|unterzeichnen|antworten|bescheid (?:zu )?(?:geben|sagen)|rückmeldung (?:zu )?geben|antwort (?:zu )?geben|zurück(?:zu)?(?:melden|schreiben)|melden|reagieren|bestätigen)';

/** The answer that the candidate owes: to decide on an offer, to accept, to sign. */
export const ownAnswerMatter: Matter = {
	name: 'own answer',
	isAnswer: false,
	clear: wordsPattern(
		...everySpelling(
			`(?:meine|deine) (?:endgültige |finale )?${REPLY}|${bracket('(?:sie|die|hr) (?:woll\\S+|brauch\\S+|erwart\\S+|möcht\\S+)', `(?:von mir|meine ${REPLY})`)}`,
			`${bracket('ich (?:muss|soll|sollte|will|möchte|werde|kann|darf|habe)(?! mich nicht| nicht)|(?:muss|soll|kann|darf|will) ich|du (?:musst|sollst|kannst)|sie müssen', TO_REPLY)}|ich entscheide|entscheide mich|ich überlege|überlege ich|überlege mir|entscheide ich|ich unterschreibe|ich sage (?:zu|ab)`,
			`${bracket('bitte', `(?:um )?(?:${TO_REPLY}|rückmeldung|antwort|bescheid)`)}|${bracket('(?:teilen|geben|sagen|melden|schicken|senden|lassen) sie (?:uns|mir|sich)|(?:teil|gib|sag|schick|lass) (?:uns|mir)', '(?:bitte|mit|bescheid|rückmeldung|antwort|wissen|zurück)')}|^melden sie sich`,
			`${bracket('(?:ich|du|wir|sie) (?:habe|hast|haben)|habe ich|hast du', '(?:bedenkzeit|zeit)')}|bedenkzeit|angebot an(?:zu)?nehmen|${bracket('(?:nehme|nehmen) (?:ich|sie)', 'an')}|${bracket('rufen sie (?:uns|mich)|ruf (?:uns|mich)', 'an|zurück')}`,
		),
	),
};

export const ownAnswerExamples: MatterExamples = {
	counts: ['Unsere Entscheidung haben Sie bis Freitag', 'Sie hofft, sich bis zum 4. zu entscheiden', 'Sie geben uns bis Freitag Bescheid'],
	doesNotCount: [
		'Sie brauchen bis Freitag eine Antwort von mir',
		'Bitte teilen Sie uns bis zum 20. mit, ob Sie annehmen',
		'Ich muss mich bis Montag entscheiden',
		'Ich habe bis Freitag Bedenkzeit',
		'Ich soll bis Freitag zusagen',
	],
};
