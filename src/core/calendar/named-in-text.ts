import { latePattern } from '../once/late-pattern';
import type { InvitedPerson } from './invitation';
import { peopleOf } from './people-in-text';

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}";
const NAME = `${WORD}(?: (?:\\p{Lu}\\.|von|van|de|der|den|di|da|la|del|${WORD})){0,2} ${WORD}`;
const BEHIND_NAME = '(?: \\([^()\\n]{1,60}\\)| <[^<>\\n]{3,80}>)?(?:, [^,.;\\n()<>]{2,40})?';
const GAP = '(?:,? (?:and|und|&) |, )';
/** What comes before those whom one is going to meet. */
const CUE = '[Ww]ith|[Mm]it|[Mm]eet|[Mm]eeting|[Ii]nterviewers? (?:is|are|will be)';
const NAMED = latePattern(() => new RegExp(`(?:^|[^\\p{L}])(?:${CUE}) ((?:(?:Dr|Prof|Mr|Ms|Mrs|Herrn?|Frau)\\.? )?${NAME}(?:${BEHIND_NAME}${GAP}${NAME}){0,7}(?: \\([^()\\n]{1,60}\\)| <[^<>\\n]{3,80}>)?)`, 'gu'));
const WHOLE_NAME = latePattern(() => new RegExp(`^(?:(?:Dr|Prof|Mr|Ms|Mrs|Herrn?|Frau)\\.? )?${NAME}$`, 'u'));
/** Words with a capital that no person is called. */
const NO_NAME =
	latePattern(() => /(?:^|[^\p{L}])(?:team|teams|group|inc|corp|corporation|gmbh|ag|se|kg|ltd|llc|plc|labs?|software|systems?|solutions|studios?|bank|company|university|institute|hospital|department|office|council|engineering|engineers?|hiring|recruiting|recruitment|talent|human|resources|people|managers?|directors?|head|product|platform|data|design|backend|frontend|interview|interviews|zoom|google|microsoft|video|phone|regards|wishes|thanks|greetings|gr[üu](?:ß|ss)en?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:montag|dienstag|mittwoch|donnerstag|freitag))(?![\p{L}])/iu);

/** The people whom the sentences of a text name as those one is going to meet: "with Dana Reyes and Sam Ortiz". A first name alone may be anybody. */
export function namedInText(lines: readonly string[]): readonly InvitedPerson[] {
	return lines.flatMap((line) => [...line.matchAll(NAMED.expression)].flatMap(([, names = '']) => peopleOf(names).filter(({ name }) => WHOLE_NAME.test(name) && !NO_NAME.test(name))));
}
