import { ItemView, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import { dayWords } from '../../../core/date/date-words';
import type { DueList, DueRow } from '../../../core/due-list';
import type { DueActions } from '../../vault/due-actions';
import type { DueListSource } from '../../vault/due-list-source';
import { setElementName } from '../element-name';
import { actionGuard, type ActionGuard } from './action-guard';
import { DueTree } from './due-tree';
import { emptyState, type EmptyState } from './empty-state';
import { progressBar, type ProgressBar } from './progress-bar';
import { actionsOf, type RowAction } from './row-actions';
import { countWords } from './row-words';
import { registerTreeControls } from './tree-controls';
import { treeFocus, type TreeFocus } from './tree-focus';
import type { ViewMemory } from './view-memory';

export const VIEW_TYPE_DUE = 'interview-follow-ups-due';

/** What stands on the screen while the view is open. */
interface Parts {
	readonly summary: HTMLElement;
	readonly progress: ProgressBar;
	readonly empty: EmptyState;
	readonly drawn: DueTree;
	readonly focus: TreeFocus;
	readonly guard: ActionGuard;
}

/** The sidebar list of follow-ups: what is due, for whom and why. Draws what the source says and hands every wish to the actions. */
export class DueView extends ItemView {
	/** Belongs to the app: the preview that hovers over a row. */
	hoverPopover: HoverPopover | null = null;

	private parts: Parts | null = null;
	/** Whether something has changed that nobody could have seen. */
	private isStale = false;
	/** Whether somebody has opened the list before it was whole. */
	private isAwaited = false;

	/** `memory` is one for all views of an app, so that they do not forget each other's. */
	constructor(
		leaf: WorkspaceLeaf,
		private readonly source: DueListSource,
		private readonly actions: DueActions,
		private readonly memory: ViewMemory,
	) {
		super(leaf);
		this.navigation = false;
	}

	getViewType(): string {
		return VIEW_TYPE_DUE;
	}

	getDisplayText(): string {
		return 'Follow-ups due';
	}

	override getIcon(): string {
		return 'calendar-clock';
	}

	override onResize(): void {
		if (this.isStale) this.draw();
		else this.parts?.drawn.follow();
	}

	/** Puts the focus into the list, on the item that had it last, else on the first row to act on; while the vault is being read, on the one that is first when it has been. */
	focusList(): void {
		if (this.isStale) this.draw();
		this.parts?.focus.enter();
		this.isAwaited = this.source.current().progress !== null;
	}

	protected override onOpen(): Promise<void> {
		this.parts = this.build();
		this.addAction('plus', 'New interview note', () => this.actions.newInterview());
		const draw = (): void => this.draw();
		this.register(this.source.onChange(draw));
		this.register(this.memory.onChange(draw));
		// However the view came to be shown again: unfolded, brought to the front, moved to a window.
		const shown = new ResizeObserver(() => this.onResize());
		shown.observe(this.contentEl);
		this.register(() => shown.disconnect());
		draw();
		return Promise.resolve();
	}

	private build(): Parts {
		const { app, contentEl, source, actions, memory } = this;
		contentEl.empty();
		contentEl.addClass('interview-follow-ups');
		const summary = contentEl.createDiv({ cls: 'ifu-summary', attr: { role: 'status' } });
		const progress = progressBar(contentEl);
		const empty = emptyState(contentEl, actions);
		const tree = contentEl.createDiv({ cls: 'ifu-tree', attr: { role: 'tree' } });
		setElementName(tree, 'Follow-ups', contentEl);
		const guard = actionGuard(() => performance.now());
		const actionsFor = (row: DueRow): readonly RowAction[] =>
			actionsOf(row, actions, source.locale()).map((action) => ({ ...action, run: () => guard.run(row.key, () => action.run()) }));
		const drawn = new DueTree({ container: tree, scroller: contentEl, memory, actionsFor });
		this.registerDomEvent(contentEl, 'scroll', () => drawn.follow());
		this.register(() => drawn.close());
		const focus = treeFocus(tree, drawn);
		registerTreeControls({ app, view: this, source: VIEW_TYPE_DUE, tree, drawn, focus, memory, actions, actionsFor });
		return { summary, progress, empty, drawn, focus, guard };
	}

	private draw(): void {
		const { parts, memory } = this;
		this.isStale = !this.contentEl.isShown();
		if (!parts || this.isStale) return;
		const snapshot = this.source.current();
		const { list, progress: reading } = snapshot;
		const locale = this.source.locale();
		drawSummary(parts.summary, list, locale);
		parts.progress.show(reading);
		parts.empty.show(reading === null ? list : null, locale);
		parts.focus.keepThrough(() => parts.drawn.show(snapshot, locale));
		const has = rowsOf(list);
		parts.guard.notice(has);
		// Before everything has been read, a row that is missing may still come.
		if (reading !== null) return;
		memory.keepOnly(has);
		if (this.isAwaited) this.endWait(parts.focus);
	}

	/** The focus goes on to what is to be done, unless it has been taken elsewhere meanwhile. */
	private endWait(focus: TreeFocus): void {
		const { activeElement, body } = this.contentEl.doc;
		this.isAwaited = false;
		if (activeElement === body || focus.isAtBeginning()) focus.enter();
	}
}

function drawSummary(summary: HTMLElement, { today, groups: { overdue, due } }: DueList, locale: string): void {
	const words = [dayWords(today, today, locale), ...countWords(overdue.length, due.length)].join(' · ');
	// The same text set again would be read out again.
	if (summary.getText() !== words) summary.setText(words);
}

/** Whether a list has a row with a key, in folded groups too. Mostly nobody asks, so its thousands are not gone through before. */
function rowsOf({ groups }: DueList): (rowKey: string) => boolean {
	let keys: Set<string> | null = null;
	return (rowKey) => (keys ??= new Set(Object.values(groups).flatMap((rows) => rows.map(({ key }) => key)))).has(rowKey);
}
