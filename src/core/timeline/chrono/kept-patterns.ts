import type { Chrono, Parser } from 'chrono-node';

type Configuration = Pick<Chrono, 'parsers' | 'refiners'>;

/** The configuration with parsers that ask for their pattern once: some of chrono's put together a new one for every text. */
export function withKeptPatterns({ parsers, refiners }: Configuration): Configuration {
	return { parsers: parsers.map(keepingPattern), refiners };
}

function keepingPattern(parser: Parser): Parser {
	let kept: RegExp | undefined;
	return {
		pattern: (context) => (kept ??= parser.pattern(context)),
		extract: (context, match) => parser.extract(context, match),
	};
}
