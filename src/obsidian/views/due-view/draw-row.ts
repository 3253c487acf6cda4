import { setIcon, setTooltip } from 'obsidian';
import type { CalendarDate } from '../../../core/date/calendar-date';
import type { DueRow } from '../../../core/due-list';
import { subjectWords, titleWords } from '../../../core/due-words';
import type { Quiet } from '../../../core/follow-up/follow-up';
import type { Problem } from '../../../core/note/problem';
import type { Question } from '../../../core/note/question';
import { questionWords, readingWords } from '../../../core/reading-words';
import { setElementDescription, setElementName } from '../element-name';
import { isFix, type RowAction, type RowActionId } from './row-actions';
import { DOT, whenWords, windowTooltip } from './row-words';

/** What decides how a row looks besides the row itself. */
export interface RowLook {
	readonly today: CalendarDate;
	readonly locale: string;
	readonly unfolded: boolean;
	/** Everything that can be done with it. */
	readonly actions: readonly RowAction[];
}

/** What has a button in the row; the rest is in its menu. */
const WITH_BUTTON: ReadonlySet<RowActionId> = new Set(['draft', 'sent']);

type FollowUpRow = DueRow & { readonly kind: 'follow-up' };

/** Draws one row into its empty list item (`role="treeitem"`). */
export function drawRow(item: HTMLElement, row: DueRow, look: RowLook): void {
	switch (row.kind) {
		case 'follow-up':
			drawFollowUp(item, row, look);
			return;
		case 'quiet':
			drawQuiet(item, row.quiet);
			return;
		case 'problem':
			drawProblem(item, row.problem, look);
	}
}

function drawFollowUp(item: HTMLElement, row: FollowUpRow, look: RowLook): void {
	const { followUp, draft } = row;
	const { today, locale, unfolded } = look;
	const title = titleWords(followUp);
	const subject = subjectWords(followUp, { round: followUp.round, dot: DOT }) + (draft === undefined ? '' : `${DOT}draft`);
	const when = whenWords(followUp, today, locale);
	setElementName(item, `${title}, ${when}, ${subject}`);
	item.ariaExpanded = String(unfolded);
	item.toggleClass('is-waiting', followUp.theirTurn);
	const self = drawSelf(item, title);
	self.addClass('mod-collapsible');
	drawFoldIcon(self);
	const details = drawDetails(self, when, subject);
	details.addClass(`is-${followUp.state}`);
	details.toggleClass('is-last-day', followUp.closes === today);
	setTooltip(details, windowTooltip(followUp));
	setElementDescription(item, unfolded ? drawBody(item, row, look) : []);
}

/** Draws what an unfolded row says and can do; answers the parts that say something. */
function drawBody(item: HTMLElement, { followUp, question }: FollowUpRow, { actions, locale }: RowLook): HTMLElement[] {
	const { why, next, state, stated } = followUp;
	const body = item.createDiv({ cls: 'ifu-row-body' });
	const words: HTMLElement[] = [body.createDiv({ cls: 'ifu-row-why', text: why })];
	const reading = stated && readingWords(stated, locale);
	if (reading !== null) words.push(body.createDiv({ cls: 'ifu-row-reading', text: reading }));
	if (question) words.push(drawQuestion(body, question, actions, locale));
	if (next !== null) words.push(body.createDiv({ cls: 'ifu-row-next', text: next }));
	const buttons = drawButtons(body, actions.filter(({ id }) => WITH_BUTTON.has(id)));
	// What most likely comes next stands out: writing it, and once it is written, sending it.
	buttons.find('[data-action="draft"]').toggleClass('mod-cta', state !== 'upcoming');
	const more = buttons.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', 'data-action': 'menu', 'data-focus': 'menu' } });
	setIcon(more, 'more-horizontal');
	setTooltip(more, 'More');
	more.ariaHasPopup = 'menu';
	describeByRow(more);
	return words;
}

/** What is to be looked at in a reading, with a button for each answer; answers the part that says so. */
function drawQuestion(body: HTMLElement, question: Question, actions: readonly RowAction[], locale: string): HTMLElement {
	const asked = body.createDiv({ cls: 'ifu-row-question' });
	const words = asked.createDiv({ cls: 'ifu-row-question-text', text: questionWords(question, locale) });
	drawButtons(asked, actions.filter(isFix));
	return words;
}

function drawQuiet(item: HTMLElement, quiet: Quiet): void {
	const subject = subjectWords(quiet, { dot: DOT });
	setElementName(item, `${subject}: ${quiet.why}`);
	item.addClass('is-waiting');
	drawDetails(drawSelf(item, subject), '', quiet.why);
}

function drawProblem(item: HTMLElement, { note, line, message }: Problem, { actions }: RowLook): void {
	const name = note.slice(note.lastIndexOf('/') + 1).replace(/\.md$/i, '');
	setElementName(item, `${name}, line ${line}: ${message}`);
	drawDetails(drawSelf(item, name), `line ${line}`, message);
	if (actions.length > 0) drawButtons(item.createDiv({ cls: 'ifu-row-body' }), actions);
}

function drawSelf(item: HTMLElement, title: string): HTMLElement {
	const self = item.createDiv({ cls: 'tree-item-self is-clickable ifu-row-self' });
	self.createDiv({ cls: 'tree-item-inner ifu-row-inner' }).createDiv({ cls: 'ifu-row-title', text: title });
	return self;
}

/** The line under the title: when (or where), and what about. */
function drawDetails(self: HTMLElement, when: string, about: string): HTMLElement {
	const details = self.find('.ifu-row-inner').createDiv({ cls: 'ifu-row-details' });
	if (when !== '') {
		details.createSpan({ cls: 'ifu-row-when', text: when });
		details.appendText(DOT);
	}
	details.appendText(about);
	return details;
}

/** The triangle that folds and unfolds; a mouse's and a finger's way, keys have their own. */
export function drawFoldIcon(self: HTMLElement): void {
	const icon = createDiv({ cls: 'tree-item-icon collapse-icon', attr: { 'aria-hidden': 'true', 'data-action': 'fold' } });
	self.prepend(icon);
	setIcon(icon, 'right-triangle');
}

function drawButtons(body: HTMLElement, actions: readonly RowAction[]): HTMLElement {
	const buttons = body.createDiv({ cls: 'ifu-row-actions' });
	for (const { id, title } of actions) {
		describeByRow(buttons.createEl('button', { text: title, attr: { type: 'button', 'data-action': id, 'data-focus': id } }));
	}
	return buttons;
}

/** The same words stand on the buttons of every row: which one it is belongs to the button. */
function describeByRow(button: HTMLElement): void {
	button.setAttr('aria-describedby', button.closest('[role="treeitem"]')?.getAttribute('aria-labelledby') ?? null);
}
