import { latePattern } from '../../../once/late-pattern';
import { oneOf } from '../../phrase-pattern';
import { WHOLE_MONTH } from './calendar-words';
import { spelt } from './spelling';

const SHORT = ['(?:mo|di|mi|do|fr|sa)(?![a-z])', '(?:am|bis|oder|und|nächsten) so(?![a-z])', '(?:jan|jän|feb|mär|mrz|apr|jun|jul|aug|sept?|okt|nov|dez)(?![a-z])', 'kw', 'q ?[1-4]', 'eo[dwmy]', 'ultimo', '20\\d\\d'];
const ORDINALS = '(?:erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft|zigst|ßigst)en';
const PARTS_OF_WORDS = ['tag', 'mittwoch', 'sonnabend', 'woche', 'monat', 'quartal', 'jahr', 'stunde', 'std', 'heut', 'morgen', 'gestern', 'feierabend', 'schluss', 'frist', WHOLE_MONTH, ORDINALS];
const HOLIDAYS = ['weihnacht', 'heilig', 's[iy]lvester', 'ostern', 'pfingst', 'himmelfahrt', 'fronleichnam', 'dreikönig', 'drei könig', 'nikolaus'];

/** Words one of which stands in everything that the phrases read as days: names of days and periods, dates in numbers, units of time. */
export const DAY_HINT = latePattern(() => new RegExp(spelt(`\\d ?\\.|\\d[/-]\\d|\\d ?h(?![a-z])|\\b${oneOf(...SHORT)}|${oneOf(...PARTS_OF_WORDS, ...HOLIDAYS)}`), 'g'));

/** Parts of words one of which stands in every sentence that clearly speaks of an answer. */
export const ANSWER_HINT = latePattern(() => new RegExp(
	spelt(
		oneOf(
			'ent?sch(?:eid|ied|luss)|beschl|wähl|wahl|zuw|fest|einig|stimm|tagt|tagen|berat|berät|treff|triff|setz|schließ|schluss|ja oder|so oder|ergebnis|klarheit|sitzung|vertagt|versch|vergeben|gefallen|gefunden|getroffen',
			'hör|erf(?:a|ä)hr|bescheid|antwort|rückm|zusag|absag|nachricht|feedback|info|angebot|ruf|mail|brief|post|update|neuigkeit|wiss|weiß|mehr|wart|geduld|rechne|nichts|kein|meld|funkstille|rühr',
			'lass|läss|schreib|schrieb|schick|send|benachr|kontakt|verständ|verkünd|bekannt|kenntnis|teil|mit|gib|geb|sag|komm|verbindung|neh|nimm|geh|raus|weiter|öffentlich|geklärt|erstellt|versandt|folg|fällt|mach|unterbreit|vertrag',
			'runde|schritt|zeit|timeline|verfahren|prozess|frist|dauer|sorg|gedanken|panik|angst|beunruh|verzweif|verunsich|wunder|nerv|gilt|gelt|wert|betracht|versteh|bedeut|heißt|frag|ablehn|davon|tee|bitt|meint|genannt|versproch|versprach|verspricht|schätz|angekündigt|plan|hieß|ziel|peil|hoff|laut|brauch',
		),
	),
));
