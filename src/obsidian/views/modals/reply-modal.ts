import type { App } from 'obsidian';
import { isoDate, type CalendarDate } from '../../../core/date/calendar-date';
import { foldName } from '../../../core/interview/names';
import { outcomeText, replyLine } from '../../../core/note/text/log-lines';
import { readPerson } from '../../../core/note/text/person-text';
import { once } from '../../../core/once/once';
import { LONGEST_REPLY } from '../../../core/reply/own-sentences';
import { understandReply } from '../../../core/reply/understand-reply';
import { addDayField, type DayContext } from './day-field';
import { openForm } from './form';
import { addField } from './form-field';
import { addNameField } from './name-field';
import { addReplyOutcome, type ReplyOutcome } from './reply-outcome';
import { addReplyReading } from './reply-reading';

/** What somebody wrote back. */
export interface ReplyInWords {
	readonly on: CalendarDate;
	/** Null when nobody was named. */
	readonly from: string | null;
	/** What to keep of their words, in one line. */
	readonly words: string;
	/** What to log besides; null for nothing. */
	readonly outcome: ReplyOutcome | null;
}

interface ReplyOptions extends DayContext {
	readonly subject: string;
	/** The name to begin with. */
	readonly from: string | null;
	/** Names to offer. */
	readonly names: readonly string[];
	/** The outcome that the note holds, as typed; null when it holds none. */
	readonly heldOutcome: string | null;
	onConfirm(reply: ReplyInWords): void;
}

const HINT = 'Paste their mail, or type what they said. Only the sentence that matters is kept.';
// The first number that is put into words takes an engine some 12 ms, which the start of the app has no use for.
const tooLong = once(() => `Only the first ${LONGEST_REPLY.toLocaleString('en')} characters are read.`);

/** Asks what they wrote, who and when; shows at once what it means and what will be written. */
export function openReplyModal(app: App, { subject, from, names, heldOutcome, onConfirm, ...context }: ReplyOptions): void {
	openForm(app, {
		title: 'They replied',
		subject,
		confirm: 'Log reply',
		build(form) {
			let on: CalendarDate | undefined;
			const said = addField(form, { name: 'Their words', placeholder: 'We need two more weeks', multiline: true, onInput: update });
			said.setting.setClass('ifu-reply-words');
			said.inputEl.maxLength = LONGEST_REPLY;
			const reading = addReplyReading(form, context, update);
			const outcome = addReplyOutcome(form, context, { held: heldOutcome, on: () => on, onInput: showLine });
			const person = addNameField(app, form, { name: 'From', initial: from ?? '', names });
			person.field.inputEl.addEventListener('input', showLine);
			const date = addDayField(form, context, { name: 'Date', initial: 'today', hint: 'The day their answer came.', lies: 'until-today', onInput: update });
			const lineEl = form.createDiv({ cls: 'ifu-reply-line' });

			function update(): void {
				on = date.day()?.on;
				const words = said.words();
				const understanding = words === '' || on === undefined ? null : understandReply(words, { ...context, on });
				const sentence = reading.show(understanding, words, on);
				said.setting.descEl.toggleClass('is-hint', words === '');
				said.preview(words === '' ? HINT : words.length >= LONGEST_REPLY - 1 ? `${sentence} ${tooLong()}` : sentence);
				outcome.show(understanding);
				showLine();
			}

			function showLine(): void {
				const name = nameIn(person.field.words(), [from ?? '', ...names]);
				const lines = on === undefined || name === undefined ? [] : linesToLog({ on, from: name || null, words: reading.logWords(), outcome: outcome.present() });
				lineEl.setText(lines.join('\n'));
			}

			update();
			return () => {
				const [name, day, logged] = [person.require(), date.require(), outcome.require()];
				if (name === undefined || !day || logged === undefined) return null;
				const reply: ReplyInWords = { on: day.on, from: name || null, words: reading.logWords(), outcome: logged };
				return () => onConfirm(reply);
			};
		},
	});
}

/** What the note will hold, line by line. */
function linesToLog({ on, from, words, outcome }: ReplyInWords): readonly string[] {
	const line = `Will be logged as: ${replyLine(on, from, words)}`;
	if (!outcome) return [line];
	const deadline = outcome.deadline === null ? '' : `, answer by ${isoDate(outcome.deadline)}`;
	return [line, `With the outcome: ${outcomeText(outcome.kind, on)}${deadline}`];
}

/** The name as it will be logged; empty for nobody, undefined when it cannot be made out. */
function nameIn(words: string, known: readonly string[]): string | undefined {
	if (words === '') return '';
	return known.find((each) => foldName(each) === foldName(words)) ?? readPerson(words)?.name;
}
