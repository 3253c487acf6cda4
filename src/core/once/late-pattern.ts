/** What may be asked of a regular expression, whether it is made yet or not. */
export type Pattern = Pick<RegExp, 'source' | 'lastIndex' | 'exec' | 'test'>;

/**
 * A regular expression that is made when it is first needed. An engine reads the source of each one as soon as it is made, and those
 * of a language are long; one that names classes of letters (`\p{L}`) costs a good part of a millisecond.
 */
export function latePattern(make: () => RegExp): LatePattern {
	return new LatePattern(make);
}

/** Answers like the expression that it makes; `expression` is for methods of strings, which want a real one. */
export class LatePattern implements Pattern {
	private made: RegExp | undefined;

	constructor(private readonly make: () => RegExp) {}

	get expression(): RegExp {
		return (this.made ??= this.make());
	}

	get source(): string {
		return this.expression.source;
	}

	get lastIndex(): number {
		return this.expression.lastIndex;
	}

	set lastIndex(place: number) {
		this.expression.lastIndex = place;
	}

	exec(text: string): RegExpExecArray | null {
		return this.expression.exec(text);
	}

	test(text: string): boolean {
		return this.expression.test(text);
	}
}
