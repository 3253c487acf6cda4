import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { bracket, I_MAY, TO_ACT, TO_TURN } from '../grammar/agents';
import { everySpelling } from '../grammar/spelling';

/** What candidates could or should do: no plan of theirs, so "wenn bis Montag nichts kommt, sollte ich anrufen" still tells of the answer. */
export const ownOptionMatter: Matter = {
	name: 'own option',
	isAnswer: false,
	clear: wordsPattern(...everySpelling('nach(?:zu)?(?:haken|fassen|fragen)', bracket(I_MAY, `(?:${TO_TURN}|${TO_ACT})`))),
};

export const ownOptionExamples: MatterExamples = {
	counts: ['Ich sollte bis Freitag etwas hören', 'Wenn ich bis zum 4. nichts gehört habe, sollte ich im Büro anrufen', 'Ich könnte am Montag mehr wissen'],
	doesNotCount: ['Soll ich am Montag im Büro anrufen?', 'Am Mittwoch nachhaken', 'Ich könnte in zwei Wochen anfangen', 'Ich kann am Donnerstag vorbeikommen'],
};
