import { Chrono } from 'chrono-node/en';
import { LONG_AHEAD, lengthened, type Steps } from '../../once/steps';

/**
 * Brings the parsers and then the refiners of a Chrono into use one by one, each in steps of its own: together they would hold up
 * whoever asks for the first date. The sample holds a bit of everything that they find and join.
 */
export function* prepareChrono(chrono: () => Chrono, sample: string): Steps {
	const { parsers, refiners } = chrono();
	// An engine translates anew for texts with typographic characters.
	const texts = [sample, `\u201c${sample}`];
	for (const parser of parsers) yield* useOn(texts.map(lengthened), new Chrono({ parsers: [parser], refiners: [] }));
	for (const refiner of refiners) yield* useOn(texts, new Chrono({ parsers, refiners: [refiner] }));
	yield* useOn(texts, chrono());
}

function* useOn(texts: readonly string[], chrono: Chrono): Steps {
	for (const text of texts) {
		yield LONG_AHEAD;
		chrono.parse(text, ANY_DAY);
	}
}

const ANY_DAY = new Date(2026, 10, 20, 12);
