import { ItemView, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import { dayWords } from '../../../core/date/date-words';
import type { DueList } from '../../../core/due-list';
import type { DueActions } from '../../vault/due-actions';
import type { DueListSource } from '../../vault/due-list-source';
import { setElementName } from '../element-name';
import { dueTree, type DueTree } from './due-tree';
import { emptyState, type EmptyState } from './empty-state';
import { progressBar, type ProgressBar } from './progress-bar';
import { countWords } from './row-words';
import { registerTreeControls } from './tree-controls';
import { treeFocus, type TreeFocus } from './tree-focus';
import { viewMemory, type ViewMemory } from './view-memory';

export const VIEW_TYPE_DUE = 'interview-follow-ups-due';

/** What stands on the screen while the view is open. */
interface Parts {
	readonly summary: HTMLElement;
	readonly progress: ProgressBar;
	readonly empty: EmptyState;
	readonly drawn: DueTree;
	readonly focus: TreeFocus;
	readonly memory: ViewMemory;
}

/** The sidebar list of follow-ups: what is due, for whom and why. Draws what the source says and hands every wish to the actions. */
export class DueView extends ItemView {
	/** Belongs to the app: the preview that hovers over a row. */
	hoverPopover: HoverPopover | null = null;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly source: DueListSource,
		private readonly actions: DueActions,
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

	protected override onOpen(): Promise<void> {
		const { app, contentEl, actions } = this;
		contentEl.empty();
		contentEl.addClass('interview-follow-ups');
		const summary = contentEl.createDiv({ cls: 'ifu-summary', attr: { role: 'status' } });
		const progress = progressBar(contentEl);
		const empty = emptyState(contentEl);
		const tree = contentEl.createDiv({ cls: 'ifu-tree', attr: { role: 'tree' } });
		setElementName(tree, 'Follow-ups', contentEl);
		const memory = viewMemory(app);
		const drawn = dueTree(tree, memory);
		const focus = treeFocus(tree);
		const redraw = (): void => this.draw({ summary, progress, empty, drawn, focus, memory });
		registerTreeControls({ app, view: this, source: VIEW_TYPE_DUE, tree, drawn, focus, memory, actions, redraw });
		this.register(this.source.onChange(redraw));
		redraw();
		return Promise.resolve();
	}

	private draw({ summary, progress, empty, drawn, focus, memory }: Parts): void {
		const { list, progress: reading } = this.source.current();
		const locale = this.source.locale();
		const { overdue, due } = list.groups;
		const words = [dayWords(list.today, list.today, locale), ...countWords(overdue.length, due.length)].join(' · ');
		// The same text set again would be read out again.
		if (summary.getText() !== words) summary.setText(words);
		progress.show(reading);
		empty.show(reading === null ? list : null, locale);
		focus.keepThrough(() => drawn.show(list, locale));
		// Before everything has been read, a row that is missing may still come.
		if (reading === null) memory.keepOnly(rowKeysOf(list));
	}
}

/** The keys of all rows, those of folded groups too. */
function rowKeysOf({ groups }: DueList): ReadonlySet<string> {
	return new Set(
		Object.values(groups)
			.flat()
			.map(({ key }) => key),
	);
}
