import { upTo } from '../grammar/windows';
import { endOf, matchAt, oneOf, phrasePattern } from '../phrase-pattern';
import type { PhraseExamples, WindowPhrase } from '../phrase';
import { spelt } from './grammar/spelling';

const US = '(?:uns|mir|ihnen|ihm|ihr|dem team|denen)';
const REQUEST = oneOf(
	`(?:geben|gib|gebt|lassen|lass|lasst)(?: sie)? ${US}(?: dafür| hierfür| dazu| für \\S{1,20})?`,
	'bitten?(?: (?:wir|ich|sie|dich|euch|noch|dafür|hierfür)){0,3} um',
	'geduld(?:en sie sich| dich|et euch)?(?: (?:von|für))?',
);
const TAKES = oneOf(
	'(?:dauert|dauern|brauchen|braucht|brauche|benötigen|benötigt|benötige)(?: (?:wir|sie|das|es|ich|er|man|uns|dafür|hierfür|wohl|leider|erfahrungsgemäß|in der regel|normalerweise|üblicherweise|meist|meistens)){0,3}',
	'(?:rechne|rechnen|rechnet)(?: (?:sie|du|bitte|wir)){0,2} mit|(?:plane|planen|plant)(?: (?:sie|bitte)){0,2} mit',
	'(?:warten|warte|wartet)(?: (?:sie|bitte)){0,3}',
);
const TAIL = phrasePattern(spelt(' (?:zeit|geduld|bedenkzeit|bearbeitungszeit)'));

/** "Geben Sie uns zwei Wochen", "wir bitten um 10 Tage Geduld", "das dauert zwei Wochen": up to then, and worth a question. */
export const waitPhrase: WindowPhrase = {
	name: 'wait',
	pattern: phrasePattern(spelt(`(?:(${REQUEST})|${TAKES})(?: (?:bitte|noch|doch|also|ruhig|vielleicht|etwa|bis zu|so|mal|gut|ca\\.)){0,3}(?= )`)),
	read(match, reader) {
		const days = reader.daysAt(endOf(match));
		const window = days?.upTo && !days.end ? upTo(days, reader.saidOn) : undefined;
		if (!days || !window) return undefined;
		const tail = matchAt(TAIL, reader.text, days.to);
		// Some mean that they will be done by then, others that asking before is no use.
		return { ...window, ...(tail && { to: endOf(tail) }), ...(match[1] && { isRequest: true as const }), sure: false, others: [{ earliest: days.last, latest: null }] };
	},
};

export const waitExamples: PhraseExamples = {
	reads: [
		['Geben Sie uns zwei Wochen', '2026-11-20', '2026-11-20', '2026-12-04'],
		['Bitte gib uns noch 10 Tage Zeit', '2026-11-20', '2026-11-20', '2026-11-30'],
		['wir bitten Sie um zwei Wochen Geduld', '2026-11-20', '2026-11-20', '2026-12-04'],
		['wir brauchen noch zwei Wochen', '2026-11-18', '2026-11-18', '2026-12-02'],
	],
	ignores: ['wir brauchen noch zwei Entwickler', 'geben Sie uns Bescheid'],
};
