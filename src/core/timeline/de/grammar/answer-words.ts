import { latePattern } from '../../../once/late-pattern';
import { oneOf } from '../../phrase-pattern';
import { spelt } from './spelling';

/** Headings under which a date alone says when an answer comes. */
export const ANSWER_HEADING = latePattern(() => new RegExp(spelt('zeitplan|zeitrahmen|zeitschiene|timeline|entscheidung|antwort|rückmeldung|feedback|(?:die )?nächsten? schritte?|wie geht es weiter|wie es weitergeht|was sie gesagt haben')));

/** How a condition begins. */
export const CONDITION = latePattern(() => new RegExp(spelt('\\b(?:wenn|falls|sofern|sollten?|außer)(?![a-z])')));

/** Words behind a date that lead on to what it is about. */
export const LOOKS_ON = /[ ,"']{0,3}(?:bevor|ehe|seit|vor)(?![a-z\u00df-\u024f])/y;

/** Words that say nothing by themselves: articles, pronouns, prepositions, hedges, and who it was that said it. */
export const SMALL_WORD = latePattern(() => new RegExp(
	spelt(
		`^${oneOf(
			'der|die|das|den|dem|des|eine?[nmrs]?|dies(?:e[nmrs]?)?|es|ich|mir|mich|mein(?:e[nmrs]?)?|du|dir|dich|dein(?:e[nmrs]?)?|er|ihm|ihn|sie|ihr(?:e[nmrs]?)?|ihnen|wir|uns|unser(?:e[nmrs]?)?|man|sich',
			'ist|sind|war|waren|sein|bin|wird|werden|wurde|wurden|würden?|soll|sollen|sollten?|kann|können|könnten?|muss|müssen|mag|möchten?|will|wollen|darf|dürfen|hat|haben|habe|hatten?|hätten?|gibt|geht',
			'und|oder|aber|so|wenn|falls|nicht|kein(?:e[nmrs]?)?|nein|noch|doch|als|dann|dass|ob|weil|da|denn|sonst|also|bzw',
			'bis|am|an|im|in|zum|zur|zu|für|von|vom|mit|ab|seit|vor|nach|um|gegen|über|unter|während|bei|beim|auf|aus|innerhalb|binnen|per|pro|wegen|laut',
			'vielleicht|wahrscheinlich|vermutlich|voraussichtlich|möglicherweise|eventuell|evtl|hoffentlich|sicher|bestimmt|wohl|ungefähr|etwa|circa|ca|rund|zirka|idealerweise|realistisch|offiziell|angeblich|eigentlich|spätestens|frühestens|allerspätestens',
			'mindestens|höchstens|maximal|max|min|später|früher|eher|bald|jederzeit|irgendwann|sehr|ganz|wirklich|nur|eben|mal|rum|herum|auch|schon|bereits|wieder|erst|länger|mehr|weniger|viel|etwas|glück|passiert|geschieht|je|heißt|hieß',
			'sagt|sagte|gesagt|meint|meinte|gemeint|glaubt|denkt|schätzt|hr|recruiter(?:in)?|personalerin?|personalabteilung|chef(?:in)?|tba|tbd|ok|okay|ja|asap|zb|usw|etc|stand|info|notiz|update',
			'tage?n?|wochen?|monate?n?|heute|morgen|vormittag|mittag|nachmittag|abend|nacht|uhr|ende|anfang|mitte|frau|herr|hr|fr',
		)}$`,
	),
));

/** Where one clause ends and another begins within a sentence. */
export const CLAUSE_BREAK = latePattern(() => new RegExp(
	spelt(`[,:](?=["']?\\s)|\\s-\\s|\u2014|[()]|\\s${oneOf('aber|weil|obwohl|während|jedoch|sondern|allerdings', '(?:und|oder) (?=(?:ich|wir|sie|er|es|dann|man|die|der|das|mein|unser|bis|am|ab|danach|ruf|ruft|rufen|meldet|melden|gibt|geben|entscheide[nt]|sagt|sagen|schreibt|schreiben|informieren|informiert)\\s)')}(?![a-z])`),
	'g',
));

/** Words that look like a date or a length of time. */
export const DATE_LIKE = latePattern(() => new RegExp(
	spelt(
		oneOf(
			'\\d\\.(?:\\s|\\d|$)|\\d[/-]\\d',
			'\\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?\\b',
			'\\b(?:heute|übermorgen|tage?n?|wochen?|monate?n?|quartal|kw)\\b',
			'\\b(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\\b',
			'\\b(?:feb|mrz|apr|jun|jul|aug|sept?|okt|nov|dez)\\b',
		),
	),
));

/** Titles before a name. */
export const TITLE = /\b(?:hr|dr|prof|dipl|ing|mag)$/;

/** What ends in a full stop within a sentence: abbreviations, days of a month and dates. */
export const ABBREVIATION = latePattern(() => new RegExp(
	spelt(
		`${oneOf(
			`\\b${oneOf('anf|ca|bzw|evtl|ggf|usw|etc|nr|vorauss|inkl|max|min|spät|z\\.b|d\\.h|u\\.a|o\\.ä|i\\.d\\.r|s\\.o', 'jan|jän|feb|mär|mrz|apr|jun|jul|aug|sept?|okt|nov|dez', 'mo|di|mi|do|fr|sa|so|std')}`,
			// "Am 20." and "am 3.12.", but not "2026."
			'(?:^|[^\\d.,:])(?:[0-2]?\\d|3[01])(?:\\. ?(?:0?\\d|1[0-2]))?',
		)}$`,
	),
));

/** How a new sentence begins behind such a full stop: in German a capital alone may be a noun of the same sentence. */
export const SENTENCE_START = latePattern(() => new RegExp(
	spelt(`^ +${oneOf(
		'Wir|Ich|Sie|Er|Es|Ihr|Man|Du|Der|Die|Das|Den|Dem|Ein|Eine|Dies|Diese|Dieser|Dieses|Mein|Meine|Unser|Unsere|Ihre|Kein|Keine',
		'Wenn|Falls|Sollte|Sollten|Sofern|Sobald|Dann|Danach|Davor|Daher|Deshalb|Bis|Am|Ab|Im|In|Zum|Nach|Vor|Und|Oder|Aber|Also|Leider|Bitte|Vielleicht|Heute|Morgen|Gestern|Sonst|Ansonsten|Anschließend|So|Auch|Noch|Nicht|Nichts|Danke|Vielen|Wer|Was|Wie|Wo|Wann',
		'Rufen|Melden|Schreiben|Geben|Gibt|Hat|Haben|Ist|Sind|Wird|Werden|Kann|Können|Muss|Habe|Bin|Soll|Darf|Will',
	)}(?![a-z\\u00df-\\u024f])`),
));
