import { oneOf } from '../../phrase-pattern';
import { WORD } from './spelling';

const BETWEEN = '(?: [^\\s,;:!?]+){0,8}?';

/**
 * Source of a pattern: the two parts of a German predicate with up to eight words between them, a date among them: "ruft … an",
 * "wird … informiert".
 */
export function bracket(first: string, second: string): string {
	return `(?:${first})${BETWEEN} (?:${second})`;
}

/** Source of a pattern: those whom an employer speaks to. */
export const YOU = '(?:sie|dich|dir|ihnen|euch|mich|mir|uns|alle[n]?)';

/** Source of a pattern: candidates, and what they want, have or mean to do. */
export const I_WILL = oneOf('ich (?:will|werde|wollte|möchte|muss|müsste|plane|habe vor)', '(?:will|werde|möchte|muss) ich');

/** Source of a pattern: candidates, and what they could or should do. */
export const I_MAY = oneOf('ich (?:sollte|soll|könnte|kann|darf|dürfte)', '(?:soll|sollte|kann|könnte|darf|dürfte) ich');

/** Source of a pattern: verbs by which a candidate turns to somebody, as they stand at the end of a clause. */
export const TO_TURN = oneOf(
	'nach(?:zu)?(?:fragen|haken|fassen)|an(?:zu)?(?:rufen|schreiben|mailen|fragen)|erinnern|kontaktieren|mailen|(?:zu )?erkundigen|schreiben|schicken|senden|vorbei(?:zu)?(?:gehen|schauen)|bedanken',
);

/** Source of a pattern: what an answer can be. */
export const ANSWER = '(?:antwort(?:en)?|rückmeldung(?:en)?|zusagen?|absagen?|nachrichten?|feedback|ergebnis(?:se)?|infos?|informationen|entscheidung|angebote?|rückruf|anruf|mails?|e-mails?|briefe?|bescheide?|neuigkeiten|update|post)';

const GETS = 'hören|erfahren|bekommen|erhalten|kriegen|wissen|warten|abwarten|haben|sein|werden|rechnen|sehen|melden|hoffen|gedulden';
const NO_VERB = '[a-z]*wochen|[a-z]*tagen|monaten|jahren|stunden|morgen|ihnen|denen|ostern|pfingsten|weihnachten';

/** Source of a pattern: what candidates do, as an infinitive that ends a clause; not the verbs by which they only get an answer or give one. */
export const TO_ACT = `(?!(?:${GETS}|${NO_VERB})(?![a-z]))${WORD}n(?=\\s*(?:$|[.,;:!?)]))`;
