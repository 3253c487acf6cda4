import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { bracket } from '../grammar/agents';
import { WORRY } from '../grammar/negation';
import { everySpelling } from '../grammar/spelling';

/** Not to worry, when (not) to ask, or to take silence for a no: what rule 3 counts. */
export const noWorryMatter: Matter = {
	name: 'no worry',
	isAnswer: true,
	clear: wordsPattern(
		...everySpelling(
			`${WORRY}(?: (?:zu )?(?:machen|haben|sein|werden))?`,
			`${bracket('gilt|gelten|werten?|betrachten?|versteh(?:e|en|t)|bedeutet|heißt', '(?:absage|ablehnung|nein)')}|als (?:eine )?(?:absage|ablehnung|nein)|keine sorge|${bracket('(?:ich|sie|du|wir) (?:soll|sollte|sollten|sollst)(?: mich| sich| dich| uns)? nicht', '(?:melden|nachfragen|nachhaken|anrufen|rechnen)')}|${bracket('ich (?:soll|darf|kann)(?: mich)?|(?:darf|kann) ich(?: mich)?', '(?:nachfragen|nachhaken|(?:nochmals?|noch mal|noch einmal|wieder) (?:melden|anrufen))')}|davon ausgehen|(?:gehe|gehen) (?:ich |sie |wir )?davon aus`,
		),
	),
};

export const noWorryExamples: MatterExamples = {
	counts: ['Vor dem 7. müssen Sie sich keine Sorgen machen', 'Keine Antwort bis Freitag bedeutet eine Absage', 'Sorgen Sie sich nicht vor dem 7.', 'Ich soll mich nicht vor dem 7. Dezember melden', 'Ich darf ab dem 7. Dezember nachfragen', 'Man sagte, ich soll in zwei Wochen nochmal nachfragen'],
	doesNotCount: ['Seine Reise an den See ist am 7., also keine Panik'],
};
