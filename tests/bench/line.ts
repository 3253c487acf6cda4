/** One line of the benchmark: what is measured, and how much is allowed. */
export interface Line {
	readonly name: string;
	readonly unit: Unit;
	/** What is aimed at: the most that the median may be; without it the figure is only shown. */
	readonly atMost?: number;
	/** The most before a run fails, so that what has been reached is not lost. A count is held to what is aimed at; other figures without a guard fail no run. */
	readonly guard?: number;
	run(effort: Effort): Outcome | Promise<Outcome>;
}

/** A ratio, a time, a size, or a count; a count has nothing behind its number. */
export type Unit = '×' | 'ms' | 'MB' | 'kB' | '';

/** How much work goes into a figure. */
export interface Effort {
	/** Samples of whatever is a median. */
	readonly samples: number;
	/** How long to look for the worst, where nobody can know it. */
	readonly searchSeconds: number;
	/** Of the vault that most lines about a vault look at. */
	readonly notes: number;
	/** Of a large one; what grows with a vault is compared with a fifth of it. */
	readonly manyNotes: number;
}

/** What was measured; a count, or the worst of many, is one sample. */
export interface Outcome {
	readonly samples: readonly number[];
	/** What a reader may want to know besides the figure. */
	readonly remark?: string;
	/** True when less was measured than the promise is about, so that it is neither kept nor broken. */
	readonly isPartial?: boolean;
}
