import type { HeightGuesses } from './height-guesses';
import { rowHeights, type RowHeights } from './row-heights';

/** A row, told apart from others by its key. */
export interface Keyed {
	readonly key: string;
}

/** The heights of all rows of a list: measured where a row has been drawn once, guessed where not. */
export class ListHeights<Row extends Keyed> {
	private heights = rowHeights([]);
	private rows: readonly Row[] = [];
	private measured = new Map<string, number>();
	private guessedBy = 0;

	/** Rows of one kind are about as high as each other. */
	constructor(
		private readonly kindOf: (row: Row) => string,
		private readonly guesses: HeightGuesses,
	) {}

	/** Takes other rows; what was measured of those that stay is kept. */
	take(rows: readonly Row[]): void {
		const known = this.measured;
		this.rows = rows;
		this.measured = new Map();
		this.add(known);
	}

	/** Of a row by its number; only what is usual for its kind says something of other rows. */
	set(index: number, row: Row, height: number, isUsual: boolean): void {
		this.measured.set(row.key, height);
		this.heights.set(index, height);
		if (isUsual) this.guesses.learn(this.kindOf(row), height);
	}

	/** Forgets what was measured, since it is no longer so. */
	forget(): void {
		this.measured.clear();
		this.add(this.measured);
	}

	/** With the guesses as they are by now. */
	current(): RowHeights {
		if (this.guessedBy !== this.guesses.version()) this.add(this.measured);
		return this.heights;
	}

	private add(known: ReadonlyMap<string, number>): void {
		const { guesses, measured } = this;
		this.guessedBy = guesses.version();
		this.heights = rowHeights(
			this.rows.map((row) => {
				const height = known.size > 0 ? known.get(row.key) : undefined;
				if (height === undefined) return guesses.of(this.kindOf(row));
				measured.set(row.key, height);
				return height;
			}),
		);
	}
}
