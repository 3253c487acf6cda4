import { openingOf } from '../draft';
import { isReply } from '../review-context';
import { examplesFrom, type DraftRule } from '../rule';

/** A message on the day of the interview itself. */
export const sameDayRule: DraftRule = {
	id: 'same-day',
	title: 'Sent on the day of the interview',
	why: 'A message of the same evening reads as prepared in advance. The next morning shows that the talk was worth sleeping on, and it still arrives while they remember it.',
	find(draft, context) {
		const { interviewOn, sendOn, kind } = context;
		if (interviewOn === undefined || sendOn !== interviewOn || kind === 'competing-offer' || isReply(context)) return [];
		return [{ rule: 'same-day', message: 'The interview is today; send this tomorrow, so that it does not read as written in advance.', ...openingOf(draft) }];
	},
};

const SAME = { interviewDate: '2026-11-10', sendDate: '2026-11-10' };

/** Days that are the same although they are spelt otherwise, and days that only look the same. */
export const sameDayExamples = /* @__PURE__ */ examplesFrom(() => ({
	context: { kind: 'thank-you', ...SAME },
	fires: [
		'Thank you for the walk through the greenhouse.',
		{ text: 'I remain glad to help with the seed labels.', context: { kind: 'check-in' } },
		{ text: 'Here is the chart of the frozen valves.', context: { kind: 'value-add' } },
		{ text: 'Thank you for the walk.', context: { interviewDate: '2026-11-10T09:00', sendDate: '2026-11-10T22:45' } },
		{ text: 'Thank you for the walk.', context: { sendDate: '2026-11-10T23:30:00-08:00' } },
		{ text: 'Thank you for the walk.', context: { sendDate: '2026-11-11T03:00:00Z', timezone: 'America/New_York' } },
		{ text: 'Thank you for the walk.', context: { interviewDate: '2026-11-10T22:00Z', sendDate: '2026-11-11T09:00+13:00', timezone: 'Pacific/Auckland' } },
		{ text: 'Thank you for the walk.', context: { kind: undefined } },
	],
	staysSilent: [
		{ text: 'Thank you for the walk.', context: { sendDate: '2026-11-11' } },
		{ text: 'Another company has made me an offer with a deadline on Friday.', context: { kind: 'competing-offer' } },
		{ text: 'Thursday at ten suits me well.', context: { inReplyTo: true } },
		{ text: 'Thank you for telling me so quickly.', context: { kind: 'after-rejection' } },
		{ text: 'Thank you for the walk.', context: { sendDate: '2026-11-11T00:15:00+13:00' } },
		{ text: 'Thank you for the walk.', context: { sendDate: '2026-11-10T23:00:00Z', timezone: 'Asia/Kolkata' } },
		{ text: 'Thank you for the walk.', context: { interviewDate: undefined } },
		{ text: 'Thank you for the walk.', context: { sendDate: 'as soon as I can' } },
	],
}));
