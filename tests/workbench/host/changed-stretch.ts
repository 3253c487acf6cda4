import { ChangeSet } from '@codemirror/state';

/** A stretch of a text, and what stands there instead; offsets in characters, the end exclusive. */
interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/** The one change that makes a text another: of whole lines, unless all happened within one line. Both with `\n` only. */
export function changeBetween(before: string, after: string): ChangeSet {
	return ChangeSet.of(before === after ? [] : changedStretch(before, after), before.length);
}

function changedStretch(before: string, after: string): Stretch {
	const [old, fresh] = [before.split('\n'), after.split('\n')];
	const head = countSame(old, fresh);
	const tail = countSame(old.slice(head).reverse(), fresh.slice(head).reverse());
	const gone = old.slice(head, old.length - tail);
	const come = fresh.slice(head, fresh.length - tail);
	const from = old.slice(0, head).join('\n').length + (head > 0 ? 1 : 0);
	if (gone.length > 0 && come.length > 0) {
		const stretch = { from, to: from + gone.join('\n').length, insert: come.join('\n') };
		return gone.length === 1 && come.length === 1 ? withinLine(stretch, gone.join('')) : stretch;
	}
	// Lines that come or go take a line break along: the one behind them, or at the end of the text the one before.
	const joined = [...gone, ...come].join('\n');
	const isAtEnd = tail === 0;
	if (gone.length > 0) return isAtEnd ? { from: from - 1, to: before.length, insert: '' } : { from, to: from + joined.length + 1, insert: '' };
	return isAtEnd ? { from: before.length, to: before.length, insert: `\n${joined}` } : { from, to: from, insert: `${joined}\n` };
}

function withinLine({ from, insert }: Stretch, gone: string): Stretch {
	const [old, fresh] = [gone.split(''), insert.split('')];
	const head = countSame(old, fresh);
	const tail = countSame(old.slice(head).reverse(), fresh.slice(head).reverse());
	return { from: from + head, to: from + gone.length - tail, insert: insert.slice(head, insert.length - tail) };
}

/** How many are the same at the beginning of both. */
function countSame(some: readonly string[], others: readonly string[]): number {
	const at = some.findIndex((one, index) => one !== others[index]);
	return at === -1 ? some.length : at;
}
