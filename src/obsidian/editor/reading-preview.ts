import type { EditorState, Extension, Range, Text } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type PluginValue, type ViewUpdate } from '@codemirror/view';
import { editorInfoField, editorLivePreviewField } from 'obsidian';
import { noteReadings, type NoteReadings, type ReadingsContext } from './note-readings';
import type { LineEdit, LineSpan, NoteText } from './note-text';
import type { PlacedReading } from './reading';
import type { ReadingMemo } from './reading-memo';
import { ReadingWidget } from './reading-widget';

/** Shows in every editor how the words on timing of an interview note are read, at the end of their line. The text and its history stay untouched. */
export function readingPreview(context: ReadingsContext, memo: ReadingMemo): Extension {
	return ViewPlugin.define((view) => new ReadingPreview(view, noteReadings(context, memo)), {
		decorations: (preview) => preview.decorations,
		eventHandlers: {
			compositionend() {
				this.catchUp();
			},
		},
	});
}

/** Where a reading belongs. */
type Place = 'head' | 'body';

/** Places in the text. */
interface Stretch {
	readonly from: number;
	readonly to: number;
}

class ReadingPreview implements PluginValue {
	decorations: DecorationSet = Decoration.none;
	/** Whether something changed that has not been looked at. */
	private isBehind = false;
	/** The stretch of text that was on the screen when it was last read; null when folded lines lay in between. */
	private seen: Stretch | null = null;
	private timer = 0;

	constructor(
		private readonly view: EditorView,
		private readonly readings: NoteReadings,
	) {
		this.readAll(view.state);
	}

	update(update: ViewUpdate): void {
		const { view, state, startState, docChanged, changes } = update;
		const isOther = isLivePreview(state) !== isLivePreview(startState);
		if (!docChanged && !update.viewportChanged && !isOther && !this.isBehind) return;
		this.decorations = this.decorations.map(changes);
		this.seen &&= { from: changes.mapPos(this.seen.from, -1), to: changes.mapPos(this.seen.to, 1) };
		// While a word is being composed (Japanese, an accent, a phone's keyboard), something new beside it would end that.
		this.isBehind ||= view.composing;
		if (view.composing) return;
		if (this.isBehind || isOther) {
			this.isBehind = false;
			this.readAll(state);
			return;
		}
		if (docChanged) this.follow(update);
		if (update.viewportChanged) this.showUnseen(state);
	}

	destroy(): void {
		this.view.dom.win.clearTimeout(this.timer);
	}

	/** After the editor itself has ended a composition. */
	catchUp(): void {
		const { win } = this.view.dom;
		win.clearTimeout(this.timer);
		this.timer = win.setTimeout(() => {
			if (this.isBehind) this.view.dispatch({});
		});
	}

	private readAll(state: EditorState): void {
		this.readings.open(pathOf(state), textOf(state.doc));
		this.showHead(state);
		this.showBody(state, 'all');
	}

	/** What is edited outside the screen is read when it comes to be seen. */
	private follow({ state, startState, changes }: ViewUpdate): void {
		let from = Infinity;
		let to = 0;
		let end = 0;
		changes.iterChangedRanges((fromA, toA, _, toB) => {
			from = Math.min(from, fromA);
			to = toA;
			end = toB;
		});
		const before = linesBetween(startState.doc, from, to);
		const edit: LineEdit = { from: startState.doc.lineAt(from).number, before, after: linesBetween(state.doc, from, end) };
		const touched = this.readings.follow(pathOf(state), textOf(state.doc), edit);
		if (touched.head) this.showHead(state);
		if (touched.body) this.showBody(state, touched.body);
	}

	private showHead(state: EditorState): void {
		// In Live Preview the properties are no text but fields of their own, and nothing can stand at the end of their lines.
		const readings = isLivePreview(state) ? [] : this.readings.head();
		this.show(state.doc, 'head', readings, { from: 1, to: state.doc.lines });
	}

	/** Shows these lines of the body anew, as far as they are on the screen. */
	private showBody({ doc }: EditorState, lines: LineSpan | 'all'): void {
		if (lines === 'all') this.show(doc, 'body', [], { from: 1, to: doc.lines });
		const { visibleRanges } = this.view;
		for (const visible of visibleRanges) {
			const from = Math.max(doc.lineAt(visible.from).number, lines === 'all' ? 1 : lines.from);
			const to = Math.min(doc.lineAt(visible.to).number, lines === 'all' ? doc.lines : lines.to);
			if (from > to) continue;
			for (const { readings, ...span } of this.readings.body(textOf(doc), { from, to })) this.show(doc, 'body', readings, span);
		}
		if (lines === 'all') this.seen = onlyOne(visibleRanges);
	}

	private showUnseen(state: EditorState): void {
		const { doc } = state;
		const visible = onlyOne(this.view.visibleRanges);
		const { seen } = this;
		if (!visible || !seen || visible.from > seen.to || visible.to < seen.from) {
			this.showBody(state, 'all');
			return;
		}
		if (visible.from < seen.from) this.showBody(state, { from: 1, to: doc.lineAt(seen.from).number });
		if (visible.to > seen.to) this.showBody(state, { from: doc.lineAt(seen.to).number, to: doc.lines });
		this.seen = visible;
	}

	private show(doc: Text, place: Place, readings: readonly PlacedReading[], { from, to }: LineSpan): void {
		this.decorations = this.decorations.update({
			filterFrom: doc.line(from).from,
			filterTo: doc.line(to).to,
			filter: (_, __, { spec }) => (spec as { readonly place: Place }).place !== place,
			add: readings.map((reading) => atEndOfLine(reading, place, doc)),
			sort: true,
		});
	}
}

function atEndOfLine(reading: PlacedReading, place: Place, doc: Text): Range<Decoration> {
	// Behind the cursor, which stays where the text ends.
	return Decoration.widget({ widget: new ReadingWidget(reading), side: 1, place }).range(doc.line(Math.min(reading.line, doc.lines)).to);
}

function onlyOne([first, ...others]: readonly Stretch[]): Stretch | null {
	return first && others.length === 0 ? first : null;
}

function linesBetween(doc: Text, from: number, to: number): string[] {
	const [first, last] = [doc.lineAt(from).number, doc.lineAt(to).number];
	return Array.from({ length: last - first + 1 }, (_, index) => doc.line(first + index).text);
}

function textOf(doc: Text): NoteText {
	return { lines: doc.lines, line: (number) => doc.line(number).text, whole: () => doc.toString() };
}

function pathOf(state: EditorState): string {
	return state.field(editorInfoField, false)?.file?.path ?? '';
}

function isLivePreview(state: EditorState): boolean {
	return state.field(editorLivePreviewField, false) ?? false;
}
