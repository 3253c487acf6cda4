import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { bracket } from '../grammar/agents';
import { everySpelling } from '../grammar/spelling';

/** A length or a day named right after words of saying, guessing or needing: "er sagte zwei Wochen", "das dauert 30 Tage". */
export const retoldMatter: Matter = {
	name: 'retold',
	isAnswer: true,
	clear: wordsPattern(...everySpelling('abwarten und tee trinken|(?:es|das) (?:kann|könnte|wird|soll|dürfte)(?: (?:noch|wohl|auch|mal|schon|bis zu|etwa))?(?: \\S+){1,4} dauern', bracket('wurden?', '(?:genannt|gesagt|versprochen|zugesagt|angekündigt)'))),
	adjacent: wordsPattern(
		...everySpelling(
			'sagt|sagte[n]?|gesagt|meint|meinte[n]?|gemeint|versprochen|versprach|verspricht|erwähnte?|schätzt|schätzte|geschätzt|laut \\S+|hieß(?: es)?|heißt(?: es)?|angekündigt|angepeilt|peil(?:t|en)|ziel(?: ist)?|geplant(?: ist)?|plan(?:t|en)|hoff(?:t|en)(?: auf)?|tipp(?:e|t)(?: auf)?|denkt|glaubt|immer|definitiv|garantiert',
			'dauer(?:t|n)(?: (?:das|es|wohl|noch|in der regel|normalerweise|meist|üblicherweise|erfahrungsgemäß|leider)){0,2}|brauch(?:t|en)(?: (?:sie|er|wir|das team|noch|dafür)){0,2}|(?:wartezeit|bearbeitung)(?: (?:ist|dauert|beträgt))?',
		),
	),
	vague: wordsPattern('dauern|dauert'),
};

export const retoldExamples: MatterExamples = {
	counts: ['Er sagte zwei Wochen', 'Kim meint Anfang nächster Woche', 'Das kann zwei Wochen dauern', 'Laut HR dauert es noch einen Monat'],
	doesNotCount: ['Sie sagte, ihr Geburtstag ist am 3. Juni', 'Sie sagte, der Kurs beginnt in zwei Wochen'],
};
