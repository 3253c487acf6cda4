import type { App } from 'obsidian';
import type { CalendarDate } from '../../../core/date/calendar-date';
import { longDayWords } from '../../../core/date/date-words';
import { LONGEST_WORDS, readTimeline } from '../../../core/timeline/read-timeline';
import { addDayField, type DayContext } from './day-field';
import { openForm } from './form';
import { addField } from './form-field';
import { addNameField } from './name-field';

/** What somebody wrote back. */
export interface ReplyInWords {
	readonly on: CalendarDate;
	/** Null when nobody was named. */
	readonly from: string | null;
	readonly words: string;
}

interface ReplyOptions extends DayContext {
	readonly subject: string;
	/** The name to begin with. */
	readonly from: string | null;
	/** Names to offer. */
	readonly names: readonly string[];
	onConfirm(reply: ReplyInWords): void;
}

/** Asks when they replied, who, and what they wrote; shows at once which date their words hold. */
export function openReplyModal(app: App, { subject, from, names, onConfirm, ...context }: ReplyOptions): void {
	openForm(app, {
		title: 'They replied',
		subject,
		confirm: 'Log reply',
		build(form) {
			const said = addField(form, { name: 'Their words', placeholder: 'We need two more weeks', multiline: true, onInput: update });
			said.inputEl.maxLength = LONGEST_WORDS;
			const person = addNameField(app, form, { name: 'From', initial: from ?? '', names });
			const date = addDayField(form, context, {
				name: 'Date',
				initial: 'today',
				hint: 'The day their answer came.',
				lies: 'until-today',
				onInput: update,
			});

			function update(): void {
				said.preview(timelinePreview(said.words(), date.day()?.on, context));
			}

			update();
			return () => {
				const [name, day] = [person.require(), date.require()];
				if (name === undefined || !day) return null;
				const reply: ReplyInWords = { on: day.on, from: name || null, words: said.words() };
				return () => onConfirm(reply);
			};
		},
	});
}

/** What their words mean for the wait that follows; `on` is the day they wrote, undefined when it cannot be read. */
function timelinePreview(words: string, on: CalendarDate | undefined, { dateOrder, languages, locale }: DayContext): string {
	if (words === '') return 'As they wrote it. A date in it becomes the one to wait for.';
	if (on === undefined) return '';
	const timeline = readTimeline(words, { saidOn: on, dateOrder, languages });
	if (!timeline) return `No date in these words, so the usual rhythm starts anew on ${longDayWords(on, locale)}.`;
	const { earliest, latest, sure } = timeline;
	const doubt = sure ? '' : '. Is that what they meant? If not, type the date itself.';
	if (latest !== null) return `→ ${longDayWords(latest, locale)}${doubt}`;
	return earliest === null ? '' : `→ not before ${longDayWords(earliest, locale)}${doubt}`;
}
