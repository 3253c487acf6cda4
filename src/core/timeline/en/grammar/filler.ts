import { leadPattern, oneOf } from '../../phrase-pattern';

const TIME = '(?:noon|midday|midnight|\\d{1,2}(?::\\d\\d)?~[ap]\\.?m\\.?|\\d{1,2}:\\d\\d),?(?: on)?';

/** A word that may stand before named days and changes nothing: "by around Friday", "until probably the 25th", "by 5pm Friday". */
export const FILLER = leadPattern(
	`${oneOf(
		...['around', 'about', 'approximately', 'roughly', 'probably', 'likely', 'maybe', 'perhaps', 'possibly', 'hopefully', 'say', 'like'],
		...['sometime', 'some time', 'at some point', 'on', 'in', 'at', 'during', 'as early as', 'either', 'this time'],
		'the (?:morning|afternoon|evening) of',
		TIME,
	)} `,
);
