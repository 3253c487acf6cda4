import { latePattern } from '../../../once/late-pattern';
import type { AnswerByWords } from '../../reply-language';
import { spelt } from '../../../timeline/de/grammar/spelling';

/** "Geben Sie uns Bescheid", "gilt bis", "Bedenkzeit": the days beside these words are for the candidate's answer. */
export const ANSWER_BY: AnswerByWords = {
	cue: latePattern(() => new RegExp(
		spelt(
			'(?:bescheid|rückmeldung|antwort(?:en|est)?|zusage|zusagen|zusagst|annahme|anzunehmen|annehmen|annimmst|unterschr\\w+|unterzeichn\\w+|zurücksenden|zurückschicken|gilt|gültig|steht|läuft|offen|frist|bedenkzeit|entscheid\\w+|überleg\\w+|melde[nt]?|meldest|meldung|bestätig\\w+|hören)(?![a-z])',
		),
		'g',
	)),
	otherDay: latePattern(() => new RegExp(spelt('(?:beginn|start|starten|anfang|anfangen|beginnen|arbeitsbeginn|eintritt|einstieg|ersten tag|gespräch|telefonat|treffen|telefonieren|sprechen|vom|ab|seit|zum)(?: (?:ist|am|wäre|sei|dem|den|zum|der|ab|im|um)){0,3} $'))),
};
