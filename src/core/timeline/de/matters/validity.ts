import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { bracket } from '../grammar/agents';
import { everySpelling } from '../grammar/spelling';

/** How long something holds: an offer, a visa, a contract. */
export const validityMatter: Matter = {
	name: 'validity',
	isAnswer: false,
	clear: wordsPattern(
		...everySpelling(
			`gültig|${bracket('gilt|gelten(?! als)', 'bis|ab|noch|nur')}|${bracket('läuft|laufen', 'ab|aus')}|(?:ab|aus)(?:zu)?laufen|abläuft|ausläuft|verfällt|verfallen|befristet|befristung|endet|enden`,
			`${bracket('steht|bleibt|bleiben|halten', '(?:offen|frei|gültig|bestehen|bis)')}|aufbewahr\\S+|gespeichert|speichern|(?:miet|arbeits)?vertrag (?:läuft|geht|bis)|aktenkundig`,
		),
	),
	vague: wordsPattern(...everySpelling('läuft|laufen|visum|mietvertrag|aufenthaltstitel|kündigungsfrist')),
};

export const validityExamples: MatterExamples = {
	counts: ['Mein anderes Angebot läuft am Montag aus, deshalb wollen sie bis Freitag entscheiden'],
	doesNotCount: ['Das Angebot gilt bis zum 4. Dezember', 'Mein Visum ist bis zum 31. Oktober gültig', 'Wir bewahren Bewerbungen sechs Monate auf, sie werden so lange gespeichert', 'Mein Mietvertrag läuft Ende Juni aus'],
};
