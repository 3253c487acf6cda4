import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { ANSWER, bracket, YOU } from '../grammar/agents';
import { everySpelling, WORD } from '../grammar/spelling';

const TELLS = '(?:bescheid|rückmeldung|feedback|antwort|info|infos|update|rückruf)';

/** They call, write, let the candidate know, or come back in another way; and what they send. */
export const messagesMatter: Matter = {
	name: 'messages',
	isAnswer: true,
	clear: wordsPattern(
		...everySpelling(
			`meld(?:e|en|et)(?: (?:wir|ich|sie|er|man|${WORD})){0,2} (?:uns|mich|sich)|${bracket('uns|mich|sich', '(?:zu |zurück(?:zu)?)?(?:melden|meldet|melde|rühren|rührt)|gemeldet (?:haben|hat)')}|rühr(?:en|t) (?:uns|sich)`,
			`${bracket('lässt|lassen|lasse', '(?:von (?:sich|uns|mir) hören|wissen|zukommen)')}|von (?:sich|uns|mir) hören (?:zu )?lassen|wissen (?:zu )?lassen`,
			`${bracket('ruft|rufen wir|rufen alle|rufen', '(?:an|zurück|durch)')}|${bracket(YOU, '(?:an|zurück)(?:zu)?rufen')}|(?:an|zurück)(?:zu)?rufen|anruft|ich rufe ${YOU}|rufe ich (?:dich|euch)`,
			`schreib(?:t|en) (?:wir )?(?:${YOU}|eine)|${bracket('mir|dir|ihnen|euch', '(?:zu )?(?:schreiben|mailen|schicken|senden|antworten)')}|(?:schick(?:t|en)|send(?:et|en)|mail(?:t|en)) (?:wir )?(?:${YOU}|die|das|eine?)`,
			'informier(?:en|t)|benachrichtig(?:en|t)|kontaktier(?:en|t)|verständig(?:en|t)|verkünd(?:en|et)|bekannt(?: ?(?:zu)?geben| ?gegeben)|in kenntnis (?:zu )?setz(?:en|t)|antwortet|antworten wir|zu antworten|zurück(?:zu)?schreiben|rück(?:zu)?melden',
			`${bracket('teil(?:t|en)(?! sie (?:uns|mir))', 'mit')}|mit(?:zu)?teilen|mitgeteilt|${bracket('gibt|gebe|geben(?! sie (?:uns|mir))', TELLS)}|${TELLS} (?:zu )?(?:geben|gibt)|${bracket('sag(?:t|en)(?! sie (?:uns|mir))', 'bescheid|zu|ab')}|bescheid (?:zu )?sagen`,
			`${bracket('komm(?:e|t|en)', `auf ${YOU}(?: \\S+){0,3} zu(?:rück)?`)}|auf ${YOU}(?: \\S+){0,3} zu(?:rück)?(?:zu)?kommen|${bracket('setz(?:t|en)', 'in verbindung')}|in verbindung (?:zu )?setzen|${bracket('nehmen|nimmt', 'kontakt auf')}|kontakt auf(?:zu)?nehmen`,
		),
	),
	vague: wordsPattern(...everySpelling(`${ANSWER}|telefonisch|schriftlich|ruf(?:t|en)|schreib(?:t|en)|meld(?:e|en|et)|zu(?:zu)?sagen|ab(?:zu)?sagen|antwort(?:e|en)`)),
};

export const messagesExamples: MatterExamples = {
	counts: [
		'Kim ruft nächsten Dienstag an',
		'Sie sagten, dass sie sich innerhalb einer Woche melden',
		'Wir melden uns bis zum 20. November bei Ihnen',
		'Ich rufe Sie am Mittwoch mit dem Ergebnis an',
		'Briefe kommen bis Ende März',
		'Das Team kommt Anfang nächster Woche auf Sie zu',
		'Kim gibt mir bis Freitag Bescheid',
		'Alle werden innerhalb von 5 Werktagen informiert',
		'Sie lassen bis Freitag von sich hören',
	],
	doesNotCount: [
		'Ich schreibe ihnen am Freitag',
		'Sie haben mich am Montag angerufen',
		'Bitte geben Sie uns bis Freitag Bescheid, ob Sie annehmen',
		'Am Donnerstag meine Notizen und noch eine Mail geschickt',
	],
};
