import { once } from '../../once/once';
import type { Draft } from '../draft';
import type { Span } from '../finding';
import { MASK, ownWords } from './masked-text';

/** One make of slot: what it looks like, and what looks like it but is meant. */
interface SlotShape {
	readonly pattern: RegExp;
	/** `before` and `after` are up to 40 characters around it. */
	isMeant(found: string, before: string, after: string): boolean;
}

const MENTIONED = /^ ?(?:tags?|elements?|syntax|placeholders?|expressions?|tokens?|brackets|markers?|keyword|attribute|blocks?|types?)\b/i;
const NEAR = 40;

// Where a name or a thing is named, and so where its slot stands.
const NAMED_HERE = /(?:^|[\s,;(])(?:dear|hi|hello|hey|about|at|as|for|of|with|to|join|in|on|from|and|the)(?: (?:mrs?|ms|mx|dr)\.?)? $/i;
const THING = '(?:name|first name|last name|surname|full name|topic|date|role|company|title|position|detail|project|team|skill|interviewer|recruiter|weekday|city|department)';

const shapes = once((): readonly SlotShape[] => [
	{ pattern: /\{\{[^{}\n]{0,60}\}\}/g, isMeant: (found, before, after) => /[=(]\s?$/.test(before) || /[;:"'`$=]/.test(found) || MENTIONED.test(after) },
	{ pattern: /\$?\{[A-Za-z][\w .'’/-]{0,40}\}/g, isMeant: (found, before, after) => /[=(){\]]\s?$|\w$/.test(before) || before.endsWith('{') || after.startsWith('}') || /\b(?:return|int|let|const|var)\b/.test(found) || /^\{[a-z]\}$/.test(found) || MENTIONED.test(after) },
	{ pattern: /\[(?:[^[\]\n]|\[[^[\]\n]{0,200}\]){1,1500}\]/g, isMeant: isMeantInBrackets },
	{ pattern: /<[A-Za-zÀ-ž][^<>\n]{0,60}>/g, isMeant: isMeantInAngles },
	{ pattern: /_{2,}/g, isMeant: (_, before, after) => /[\p{L}\p{N}_*]$/u.test(before) || (/^[\p{L}\p{N}*]/u.test(after)) || (/(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(after)) },
	{ pattern: /\bTO-?DO\b/g, isMeant: isTalkOfTodos },
	{ pattern: /\btodo(?=:)/gi, isMeant: (found) => found === 'TODO' },
	{ pattern: /\bX{2,3}\b/g, isMeant: isNumeralOrKind },
	{ pattern: /\bxx+\b(?= (?:years?|people|minutes?|hours?|days?|weeks?|months?|percent|times|customers|users)|%)/g, isMeant: () => false },
	{ pattern: /\bXYZ\b/g, isMeant: (_, __, after) => /^[ -](?:axis|axes|coordinates?|stage|plot|space|format)/i.test(after) },
	{ pattern: /\(\s*(?:insert|add|fill in|your|their|company|first|last|full|job|role|topic)(?: [a-z’']+){0,5} ?(?:name|here|link|detail|topic|strength|skill|example|title|date|project|role|company|number|one thing)?[.!]?\s*\)/gi, isMeant: (found) => !/^\(\s*(?:insert|fill in)\b|\b(?:name|here)[.!]?\s*\)$/i.test(found) || /\b(?:is|are|was|were|you|I)\b/.test(found) },
	{ pattern: /\bINSERT(?: [A-Z]{2,}){1,4}\b/g, isMeant: (found) => /\bINSERT INTO\b/.test(found) },
	{ pattern: /%[A-Z][A-Z_]{2,30}%|%%[A-Za-z_]{2,30}%%|\*\|[A-Z_]{2,30}\|\*|#[A-Z_]{3,30}#/g, isMeant: () => false },
	{ pattern: /(?:^|\s)\?{2,}(?=[\s.,;]|$)/g, isMeant: () => false },
	{ pattern: new RegExp(`\\(\\s*(?:your |their |his |her |the )?${THING}\\s*\\)`, 'gi'), isMeant: (_, before, after) => !NAMED_HERE.test(before) || MENTIONED.test(after) },
	{ pattern: /<<[A-Za-z][\w ’'-]{0,40}>>/g, isMeant: (_, before, after) => /\w$/.test(before) || MENTIONED.test(after) },
	{ pattern: new RegExp(`\\b(?:YOUR |THEIR )?(?:FIRST|LAST|FULL|COMPANY|RECRUITER|INTERVIEWER|JOB|ROLE|HIRING|MANAGER)[ _](?:NAME|TITLE|MANAGER)\\b|\\bYOUR (?:NAME|ROLE|TITLE|COMPANY)\\b|\\b${THING.toUpperCase()}\\b`, 'g'), isMeant: isMeantInCapitals },
	{ pattern: /\b[Dd]ear (?:(?:Mrs?|Ms|Mx|Dr)\.? ?)?(?=,)|\b(?:Dear|Hi|Hello|Hey)(?: (?:Mrs?|Ms|Mx|Dr)\.?)? ?(?:\.{2,}|…)/g, isMeant: (_, before) => /\p{L}[,’' ]*$/u.test(before) },
	{ pattern: /\b(?:TBD|TBA|TBC|FIXME)\b/g, isMeant: (found, before, after) => isTalkOfTodos(found, before, after) || /\b(?:is|are|was|were|be|still|as|yet|marked|says?|reads?|said|remains?|comments?|label(?:led)?) $/i.test(before) },
	{ pattern: /\blorem ipsum\b/gi, isMeant: (_, __, after) => /^ (?:text|filler|copy|generator)/.test(after) },
]);

/** Every place that was to be filled in, in order. */
export function slotsIn({ prose, text }: Pick<Draft, 'prose' | 'text'>): Span[] {
	const own = ownWords(text);
	const spans = shapes().flatMap(({ pattern, isMeant }) =>
		[...prose.matchAll(pattern)].flatMap((match): Span[] => {
			const lead = match[0].length - match[0].trimStart().length;
			const from = match.index + lead;
			const found = match[0].slice(lead);
			const to = from + found.length;
			// What stands between quotation marks is theirs, unless the whole of it is a slot.
			const isWholeQuote = /^[[{<_]/.test(found) && /["“'‘]/.test(prose.charAt(from - 1)) && /["”'’]/.test(prose.charAt(to));
			const isQuoted = own[from] === MASK && prose[from] !== MASK && !isWholeQuote;
			const before = prose.slice(Math.max(0, from - NEAR), from);
			return (found.includes(MASK) && !isProse(found)) || isQuoted || isMeant(found, before, prose.slice(to, to + NEAR)) ? [] : [{ from, to }];
		}),
	);
	return outermost(spans.sort((a, b) => a.from - b.from || b.to - a.to));
}

function outermost(spans: readonly Span[]): Span[] {
	let end = -1;
	return spans.filter(({ from, to }) => {
		if (from < end) return false;
		end = to;
		return true;
	});
}

const EDITORIAL = /^(?:sic|edit(?:ed)?|ext|external|internal|urgent|spam|pdf|video|slides|audio|german|french|laughs|laughter|emphasis .*|note|!.*|\^.*|…|\.\.\.|etc\.?|redacted|wip|rfc|draft|beta|and|or|optional|the|a|an|translated|inaudible|illegible|pause|applause|original|ed\.?|crosstalk|citation needed|image|photo|picture|screenshot|chart|figure|attachment|logo|his|her|their|they|he|she|our|we|is|was|are|were)$/i;

/** Enough words to say what belongs here; whatever signs they hold, no index and no citation is like that. */
function isProse(inside: string): boolean {
	return (inside.match(/\p{L}[\p{L}’'-]*/gu)?.length ?? 0) >= 5;
}

function isMeantInBrackets(found: string, before: string, after: string): boolean {
	const inside = found.slice(1, -1).trim();
	const bullet = /(?:^|\n)[ \t]*(?:[-*+]|\d+\.)[ \t]$/;
	// A link to a note of the vault.
	if (/^\[\[[^[\]]*\]\]$/.test(found)) return true;
	if (isProse(inside) && !/^(?:\(|: )/.test(after)) return /\bet al\b|, (?:1[89]|20)\d\d\]$/.test(found);
	if (!/\p{L}/u.test(inside) || EDITORIAL.test(inside) || /^(?:\(|\[|: )/.test(after)) return true;
	if (/[\p{L}\p{N}_)\]]$/u.test(before) || before.endsWith('[') || after.startsWith(']')) return true;
	if (/^x$/i.test(inside) && (bullet.test(before) || before.includes('[ ]'))) return true;
	// An index, a ticket, a citation with its year or number, a range of letters, a list of values.
	return /^[a-wyz]$/.test(inside) || /^\d+(?:[,;–-]\s*(?:p{1,2}\.?\s*|ch\.?\s*|sec\.?\s*)?\d+)+$/i.test(inside) || /^[A-Z]+-?\d+$/.test(inside) || /\b(?:1[89]|20)\d\d\b|\bet al\b|^RFC \d+$|^(?:see|cf\.?|compare|after|from|in) [\w ]{0,20}\d+$|^(?:fig|table|p|pp|ch|sec|ref|note)\.? ?\d+$/i.test(inside) || /^\^?\w-\w/.test(inside) || /["'=;]/.test(inside.replace(/\p{L}'\p{L}|’/gu, ''));
}

const HTML = /^\/?(?:a|abbr|b|i|u|p|q|s|br|hr|em|strong|small|sub|sup|div|span|pre|code|kbd|img|ul|ol|li|dl|dt|dd|h[1-6]|table|thead|tbody|tr|td|th|form|input|button|select|option|label|textarea|html|head|body|meta|script|style|iframe|svg|path|canvas|video|audio|source|section|article|header|footer|main|nav|aside|figure|figcaption|details|summary|dialog|template|blockquote|center|font|marquee|blink)(?: [^<>]*|\/)?$/i;

const KEY = /^(?:enter|esc|escape|tab|ctrl|control|shift|alt|option|cmd|command|space|return|backspace|delete|del|home|end|pg ?up|pg ?dn|f\d{1,2}|up|down|left|right)(?:[+-].*)?$/i;

function isMeantInAngles(found: string, before: string, after: string): boolean {
	const inside = found.slice(1, -1).trim();
	if (HTML.test(inside) || KEY.test(inside) || MENTIONED.test(after) || /[@:=]|\/$|^\/|^[A-Z]$|^[A-Z]\w*, ?[A-Z]\w*$/.test(inside)) return true;
	// Types in code are joined to a name, and a comparison has a space behind its sign.
	return /[\p{L}\p{N}_<]$/u.test(before) || after.startsWith('>');
}

function isTalkOfTodos(_: string, before: string, after: string): boolean {
	if (/^(?:s\b|’s|'s|[ -](?:lists?|comments?|items?|apps?|boards?|markers?|tags?|notes?|files?|entries|entry|in the code|count|lines?|tickets?|column)\b)/i.test(after)) return true;
	return /\b(?:an?|the|every|each|your|our|my|old|no|that|this|one|per|for|of|open|stale|with) $/i.test(before) && !/^ ?[:(]/.test(after);
}

/** Capitals between small letters, where a name or a thing would be named; in a message of capitals they say nothing. */
function isMeantInCapitals(found: string, before: string, after: string): boolean {
	if (!/\p{Ll}/u.test(before + after)) return true;
	return (!found.startsWith('YOUR') && !NAMED_HERE.test(before)) || /\bthe $/i.test(before) || MENTIONED.test(after) || /^[ -](?:columns?|fields?|variables?|headers?|keys?|cells?|rows?|flags?|tables?|functions?)\b|^[(_=]/i.test(after);
}

const NUMBERED = /\b(?:chapter|part|volume|vol\.?|book|section|appendix|article|act|title|bowl|fantasy|type|class|mark|louis|pope|annex|clause|phase|generation|size|sizes|rev\.?|dos|triple|pairs?|chromosomes?|the) $/i;

function isNumeralOrKind(found: string, before: string, after: string): boolean {
	if (found === 'XXX' && /^-?rated\b/i.test(after)) return true;
	const isFilled = /^ (?:years?|project|team|role|company|position|people)/i.test(after);
	return (NUMBERED.test(before) && !isFilled) || /^(?:[ -](?:and XY|or XY|chromosomes?|century|large|karyotype)|[./]X)/i.test(after) || /\bXY (?:and|or) $/.test(before) || /[./]$/.test(before) && /\bX/i.test(before);
}
