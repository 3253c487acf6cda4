import {
	cursorCharLeft, cursorCharRight, cursorDocEnd, cursorDocStart, cursorGroupLeft, cursorGroupRight, cursorLineDown, cursorLineUp,
	deleteLine, indentLess, indentMore, insertNewlineAndIndent, moveLineDown, moveLineUp, redo, undo,
} from '@codemirror/commands';
import { foldAll, toggleFold, unfoldAll } from '@codemirror/language';
import { EditorSelection, type SelectionRange, type Text, type TransactionSpec } from '@codemirror/state';
import { type Command, EditorView } from '@codemirror/view';
import type { EditorChange, EditorCommandName, EditorPosition, EditorRange, EditorRangeOrCaret, EditorSelection as ObsidianSelection, EditorSelectionOrCaret, EditorTransaction } from 'obsidian';
import { Editor } from 'obsidian-test-mocks/obsidian';
import { changeBetween } from './changed-stretch';
import { offerMembersOf } from './offer';

const COMMANDS: Record<EditorCommandName, Command> = {
	deleteLine, foldAll, indentLess, indentMore, toggleFold, unfoldAll,
	goDown: cursorLineDown,
	goEnd: cursorDocEnd,
	goLeft: cursorCharLeft,
	goRight: cursorCharRight,
	goStart: cursorDocStart,
	goUp: cursorLineUp,
	goWordLeft: cursorGroupLeft,
	goWordRight: cursorGroupRight,
	newlineAndIndent: insertNewlineAndIndent,
	swapLineDown: moveLineDown,
	swapLineUp: moveLineUp,
};

/** Obsidian's editor for plugins, by lines and characters from 0, on a CodeMirror. */
export class EditorAdapter extends Editor {
	/** Not declared by Obsidian, and there in the app. */
	readonly cm: EditorView;

	constructor(cm: EditorView) {
		super();
		this.cm = cm;
	}

	override getValue(): string {
		return this.cm.state.doc.toString();
	}

	override setValue(content: string): void {
		const text = content.replace(/\r\n?/g, '\n');
		this.cm.dispatch({ changes: changeBetween(this.getValue(), text), userEvent: 'set' });
	}

	override lineCount(): number {
		return this.cm.state.doc.lines;
	}

	override lastLine(): number {
		return this.lineCount() - 1;
	}

	override getLine(line: number): string {
		return this.cm.state.doc.line(line + 1).text;
	}

	override setLine(n: number, text: string): void {
		this.replaceRange(text, { line: n, ch: 0 }, { line: n, ch: Infinity });
	}

	override posToOffset(pos: EditorPosition): number {
		return offsetIn(this.cm.state.doc, pos);
	}

	override offsetToPos(offset: number): EditorPosition {
		const { doc } = this.cm.state;
		const line = doc.lineAt(Math.max(0, Math.min(offset, doc.length)));
		return { line: line.number - 1, ch: Math.max(0, Math.min(offset, doc.length)) - line.from };
	}

	override getRange(from: EditorPosition, to: EditorPosition): string {
		return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
	}

	override replaceRange(replacement: string, from: EditorPosition, to?: EditorPosition, origin?: string): void {
		this.transaction({ changes: [{ text: replacement, from, ...(to ? { to } : {}) }] }, origin);
	}

	override getSelection(): string {
		const { from, to } = this.cm.state.selection.main;
		return this.cm.state.sliceDoc(from, to);
	}

	override somethingSelected(): boolean {
		return this.cm.state.selection.ranges.some((range) => !range.empty);
	}

	override replaceSelection(replacement: string, origin?: string): void {
		this.transaction({ replaceSelection: replacement }, origin);
	}

	override getCursor(side: 'anchor' | 'from' | 'head' | 'to' = 'head'): EditorPosition {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	override setCursor(pos: EditorPosition | number, ch = 0): void {
		this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
	}

	override setSelection(anchor: EditorPosition, head?: EditorPosition): void {
		this.setSelections([{ anchor, ...(head ? { head } : {}) }]);
	}

	override setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
		const { doc } = this.cm.state;
		this.cm.dispatch({ selection: EditorSelection.create(ranges.map(({ anchor, head }) => rangeIn(doc, anchor, head)), main) });
	}

	override listSelections(): ObsidianSelection[] {
		return this.cm.state.selection.ranges.map(({ anchor, head }) => ({ anchor: this.offsetToPos(anchor), head: this.offsetToPos(head) }));
	}

	override wordAt(pos: EditorPosition): EditorRange | null {
		const word = this.cm.state.wordAt(this.posToOffset(pos));
		return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
	}

	/** Changes stand where they would before any of them; selections where they are after all of them. */
	override transaction(tx: EditorTransaction, origin?: string): void {
		const { state } = this.cm;
		const inPlace = (change: EditorChange): TransactionSpec['changes'] => ({
			from: offsetIn(state.doc, change.from),
			to: offsetIn(state.doc, change.to ?? change.from),
			insert: change.text,
		});
		const selected = tx.replaceSelection === undefined ? {} : state.replaceSelection(tx.replaceSelection);
		const changes = state.changes([selected.changes ?? [], ...(tx.changes ?? []).map((change) => inPlace(change) ?? [])]);
		const ranges = tx.selections ?? (tx.selection ? [tx.selection] : []);
		const selection = ranges.length > 0 ? selectionIn(changes.apply(state.doc), ranges) : selected.selection;
		this.cm.dispatch({ changes, ...(selection ? { selection } : {}), ...(origin === undefined ? {} : { userEvent: origin }) });
	}

	/** The lines of the selection: all are read, then changed in one go. */
	override processLines<T>(
		read: (line: number, lineText: string) => T | null,
		write: (line: number, lineText: string, value: T | null) => EditorChange | undefined,
		ignoreEmpty = true,
	): void {
		const [first, last] = [this.getCursor('from').line, this.getCursor('to').line];
		const lines = Array.from({ length: last - first + 1 }, (_, at) => ({ line: first + at, text: this.getLine(first + at) }));
		const meant = lines.filter(({ text }) => first === last || !ignoreEmpty || text.trim() !== '');
		const values = meant.map(({ line, text }) => read(line, text));
		const changes = meant.map(({ line, text }, at) => write(line, text, values[at] ?? null)).filter((change) => change !== undefined);
		if (changes.length > 0) this.transaction({ changes });
	}

	override exec(command: EditorCommandName): void {
		COMMANDS[command](this.cm);
	}

	override undo(): void {
		undo(this.cm);
	}

	override redo(): void {
		redo(this.cm);
	}

	override focus(): void {
		this.cm.focus();
	}

	override blur(): void {
		this.cm.contentDOM.blur();
	}

	override hasFocus(): boolean {
		return this.cm.hasFocus;
	}

	override getScrollInfo(): { top: number; left: number } {
		const { scrollTop, scrollLeft } = this.cm.scrollDOM;
		return { top: scrollTop, left: scrollLeft };
	}

	override scrollTo(x?: number | null, y?: number | null): void {
		const present = this.getScrollInfo();
		this.cm.scrollDOM.scrollTo(x ?? present.left, y ?? present.top);
	}

	override scrollIntoView({ from, to }: EditorRange, center = false): void {
		const range = rangeIn(this.cm.state.doc, from, to);
		this.cm.dispatch({ effects: EditorView.scrollIntoView(range, { y: center ? 'center' : 'nearest' }) });
	}
}

offerMembersOf('Editor', EditorAdapter.prototype);

/** A place outside the text is the nearest one inside. */
function offsetIn(doc: Text, { line, ch }: EditorPosition): number {
	if (line < 0) return 0;
	if (line >= doc.lines) return doc.length;
	const { from, to } = doc.line(line + 1);
	return Math.min(from + Math.max(0, ch), to);
}

function rangeIn(doc: Text, anchor: EditorPosition, head = anchor): SelectionRange {
	return EditorSelection.range(offsetIn(doc, anchor), offsetIn(doc, head));
}

function selectionIn(doc: Text, ranges: readonly EditorRangeOrCaret[]): EditorSelection {
	return EditorSelection.create(ranges.map(({ from, to }) => rangeIn(doc, from, to)));
}
