import { addDays, daysBetween, isoDate } from '../../date/calendar-date';
import { longDayWords } from '../../date/date-words';
import { businessDaysOf } from '../../settings/business-days-of';
import { openingOf } from '../draft';
import { mayGoAtAnyTime } from '../review-context';
import { examplesFrom, type DraftRule } from '../rule';

/** A message before the day on which they said they would answer is over. */
export const beforeTimelineRule: DraftRule = {
	id: 'before-timeline',
	title: 'Before the day that they named',
	why: 'They said when they would answer. Asking earlier says that you did not listen, or do not believe them; from the first working day after it a message is welcome.',
	find(draft, context, settings) {
		const { statedOn, sendOn, holidays = [] } = context;
		if (statedOn === undefined || sendOn === undefined || mayGoAtAnyTime(context)) return [];
		const { isBusinessDay } = businessDaysOf({ ...settings, holidays: [...settings.holidays, ...holidays] });
		let first = addDays(statedOn, 1);
		// A run of days off that long is refused by the settings; the bound keeps a strange list of holidays finite.
		while (!isBusinessDay(first) && daysBetween(statedOn, first) < 60) first = addDays(first, 1);
		if (sendOn >= first) return [];
		const message = `They named ${longDayWords(statedOn)} for their answer; wait until ${longDayWords(first)} (${isoDate(first)}), so that they can keep their word.`;
		return [{ rule: 'before-timeline', message, ...openingOf(draft) }];
	},
};

const TEXT = 'I remain glad to help with the seed labels.';
const on = (sendDate: string | undefined, more: object = {}): { text: string; context: Record<string, unknown> } => ({ text: TEXT, context: { sendDate, ...more } });

/** Around Friday 13 November 2026. */
export const beforeTimelineExamples = /* @__PURE__ */ examplesFrom(() => ({
	context: { kind: 'check-in', statedDate: '2026-11-13' },
	fires: [
		on('2026-11-09'),
		on('2026-11-13'),
		on('2026-11-14'),
		on('2026-11-15T20:00'),
		on('2026-11-16', { holidays: ['2026-11-16'] }),
		on('2026-11-16', { holidays: ['11-16'] }),
		on('2026-11-13', { kind: 'value-add' }),
		on('2026-11-12', { kind: 'graceful-close' }),
		on('2026-11-15', { kind: 'post-timeline-check-in' }),
	],
	staysSilent: [
		on('2026-11-16'),
		on('2026-11-17', { holidays: ['2026-11-16'] }),
		on('2026-11-20'),
		on('2026-11-11', { kind: 'thank-you' }),
		on('2026-11-11', { kind: 'competing-offer' }),
		on('2026-11-11', { inReplyTo: true }),
		on('2026-11-11', { statedDate: undefined }),
		on('2026-11-11', { statedDate: 'soon' }),
		on(undefined),
	],
}));
