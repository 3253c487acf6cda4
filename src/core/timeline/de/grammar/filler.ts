import { leadPattern, oneOf } from '../../phrase-pattern';
import { spelt } from './spelling';

const TIME = '(?:mittags?|mitternacht|\\d{1,2}(?:[:.]\\d\\d)?~(?:uhr|h)|\\d{1,2}:\\d\\d),?';

/** A word that may stand before named days and changes nothing: "bis etwa Freitag", "am 20.", "in der nächsten Woche", "bis 12 Uhr am Montag". */
export const FILLER = leadPattern(
	spelt(
		`${oneOf(
			...['etwa', 'ungefähr', 'circa', 'zirka', 'ca\\.?', 'rund', 'gegen', 'um', 'so', 'wohl', 'voraussichtlich', 'vorauss\\.', 'wahrscheinlich', 'vermutlich', 'vielleicht', 'hoffentlich'],
			...['irgendwann', 'irgendwo', 'noch', 'schon', 'bereits', 'eigentlich', 'nur', 'also', 'eben', 'sagen wir', 'einschließlich', 'inklusive', 'inkl\\.?', 'allerspätestens', 'eher', 'mal', 'dann'],
			...['zum', 'zur', 'zu', 'am', 'an', 'im', 'in', 'auf', 'der', 'die', 'den', 'dem', 'das', 'des', 'vom', 'über', 'während', 'entweder'],
			'(?:abend|mittag|vormittag|nachmittag) (?:des|vom)',
			TIME,
		)} `,
	),
);
