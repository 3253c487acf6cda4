import type { CalendarDate } from '../../../core/date/calendar-date';
import { daysToChoose } from '../../../core/timeline/days-to-choose';
import { LONGEST_WORDS, readTimeline } from '../../../core/timeline/read-timeline';
import { settle } from '../../../core/timeline/settled';
import type { Timeline } from '../../../core/timeline/timeline';
import { addDayChoices } from './day-choices';
import type { DayContext } from './day-field';
import { addField } from './form-field';
import { timelinePreview } from './timeline-preview';

/** A field for their words on when they will answer, with the days to choose from where people would differ about them. */
export interface TimingField {
	/** The words, with the day that was chosen in brackets behind the expression. */
	words(): string;
	/** Reads the words anew, because the day they count from has changed. */
	refresh(): void;
}

// For the day in brackets, which is read only where it fits.
const ROOM_FOR_DAY = 40;

/** Adds the field at the end of the form; `saidOn` is the day of the interview, undefined while it cannot be read. */
export function addTimingField(form: HTMLElement, context: DayContext, { initial, saidOn }: { readonly initial: string; readonly saidOn: () => CalendarDate | undefined }): TimingField {
	const field = addField(form, { name: 'Their words on timing', initial, placeholder: 'We decide by Friday', multiline: true, onInput: show });
	field.inputEl.maxLength = LONGEST_WORDS - ROOM_FOR_DAY;
	const choices = addDayChoices(form, context, show);

	function read(): Timeline | undefined {
		const on = saidOn();
		return on === undefined ? undefined : readTimeline(field.words(), { ...context, saidOn: on });
	}

	function show(): void {
		const on = saidOn();
		choices.show(daysToChoose(read()), field.words(), on);
		field.preview(timelinePreview(field.words(), on, choices.chosen(), context));
	}

	show();
	return {
		words() {
			const [timeline, chosen] = [read(), choices.chosen()];
			return timeline && chosen ? settle(field.words(), timeline, chosen, context.languages) : field.words();
		},
		refresh: show,
	};
}
