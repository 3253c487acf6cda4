import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { bracket } from '../grammar/agents';
import { everySpelling } from '../grammar/spelling';

/** Who is away, and for how long. */
export const absenceMatter: Matter = {
	name: 'absence',
	isAnswer: false,
	clear: wordsPattern(
		...everySpelling(
			`${bracket('ist|bin|sind|war|hat|habe|haben|geht|gehe', '(?:urlaub|elternzeit|mutterschutz|ferien|dienstreise|geschäftsreise|verreist|abwesend|krank|krankgeschrieben|frei|geschlossen|weg|unterwegs)')}|(?:im|in|auf) (?:urlaub|elternzeit|mutterschutz|ferien|dienstreise|geschäftsreise|reisen)`,
			`${bracket('ist|bin|sind|kommt|komme', '(?:wieder )?(?:zurück|da|im büro|im haus|erreichbar)')}|nicht (?:im büro|da|im haus|erreichbar)|verreist|abwesend|betriebsferien|${bracket('bin', '(?:bei|auf|weg|nicht da)')}|${bracket('schließt|schließen', 'büro|haus|firma')}|bleibt geschlossen`,
		),
	),
	vague: wordsPattern(...everySpelling('urlaub|ferien|zurück|pause|geschlossen|messe|konferenz')),
};

export const absenceExamples: MatterExamples = {
	counts: ['Sie ist am Montag zurück und ruft bis Mittwoch an', 'Er ist bis zum 7. im Urlaub, deshalb entscheiden sie am 10.', 'Sie melden sich binnen einer Woche zurück'],
	doesNotCount: ['Die Leiterin ist bis nächsten Freitag im Urlaub', 'Unser Büro ist vom 24. Dezember bis zum 2. Januar geschlossen', 'Kim ist am Dienstag wieder da'],
};
