import yaml from 'js-yaml';
import { latePattern } from '../../once/late-pattern';

/** What a property can hold so that Obsidian's Properties can show it; null, nothing and an empty list leave it empty. */
export type PropertyValue = string | number | boolean | null | undefined | readonly string[];

/**
 * The whole text of a new note: its properties in this order, each on one line or as a list, and below them the body exactly
 * as given. A text reads back as it is, whatever it holds, but for two things: line breaks and control characters become spaces,
 * and "<%" becomes "< %", since a plugin that fills new notes would run what somebody else wrote there (the body has been filled
 * before, see `fillIn`). Of two properties of one name the first counts.
 */
export function noteText(properties: readonly (readonly [name: string, value: PropertyValue])[], body: string): string {
	const lines = new Map<string, string>();
	for (const [name, value] of properties) {
		const key = harmlessLine(name);
		if (!lines.has(key)) lines.set(key, `${scalar(key)}:${valueText(value)}\n`);
	}
	return `---\n${[...lines.values()].join('')}---\n${body}`;
}

function valueText(value: PropertyValue): string {
	if (typeof value === 'object' && value !== null) return oneByOne(value).map((item) => `\n  - ${scalar(item)}`).join('');
	const plain = typeof value === 'string' ? harmlessLine(value) : value;
	return plain === '' || plain === null || plain === undefined ? '' : ` ${scalar(plain)}`;
}

function oneByOne(items: readonly string[]): readonly string[] {
	return items.map(harmlessLine).filter((item) => item !== '');
}

function harmlessLine(text: string): string {
	return oneLine(text).replace(/<(?=%)/g, '< ');
}

// Whoever reads properties replaces these, each in a way of their own; here nobody has to.
const NOT_IN_A_LINE = latePattern(() => /[\s\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]+/gu);

/** The text as a property holds it: on one line, without what nobody can see. */
export function oneLine(text: string): string {
	return text
		.replace(/\p{Cs}/gu, '\uFFFD')
		.replace(NOT_IN_A_LINE.expression, ' ')
		.trim();
}

// "0o17" and "012" are numbers to some versions of YAML and texts to others.
const numberLike = new yaml.Type('tag:yaml.org,2002:number-like', {
	kind: 'scalar',
	resolve: (text: unknown) => typeof text === 'string' && /^[-+]?(?:0[box][\d_a-f]+|\.?\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|\.(?:inf|nan))$/i.test(text),
});

const SCHEMA = new yaml.Schema({ include: [yaml.CORE_SCHEMA], implicit: [numberLike] });

/** As Obsidian itself writes days and times: no version of YAML takes them for a number. */
const DAY = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/;

/** The value on one line, with quotation marks where YAML would take it for something else. */
function scalar(value: string | number | boolean): string {
	if (typeof value === 'string' && DAY.test(value)) return value;
	const dumped = yaml.safeDump(value, { schema: SCHEMA, lineWidth: -1 }).replace(/\n$/, '');
	// At the beginning of a line, three full stops and a space end the properties.
	if (dumped.startsWith('... ')) return `'${dumped.replaceAll("'", "''")}'`;
	return dumped.startsWith('"') ? withEmoji(dumped) : dumped;
}

/** What js-yaml writes as `\U0001F600` stands as itself, for those who read the note as text. */
function withEmoji(quoted: string): string {
	return quoted.replace(/\\(?:U([\dA-F]{8})|.)/g, (escape: string, hex: string | undefined) => (hex === undefined ? escape : String.fromCodePoint(parseInt(hex, 16))));
}
