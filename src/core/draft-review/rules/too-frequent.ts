import { daysBetween } from '../../date/calendar-date';
import { openingOf } from '../draft';
import { mayGoAtAnyTime } from '../review-context';
import { examplesFrom, type DraftRule } from '../rule';

/** A second message within a week. */
export const tooFrequentRule: DraftRule = {
	id: 'too-frequent',
	title: 'Too soon after the last message',
	why: 'One message a week is interest, two are pressure. Thank-yous do not count, and an answer to them or an offer from elsewhere cannot wait.',
	find(draft, context, { capDays }) {
		const { sendOn, sent = [] } = context;
		if (sendOn === undefined || mayGoAtAnyTime(context)) return [];
		const gaps = sent.filter(({ kind }) => kind !== 'thank-you').map(({ on }) => daysBetween(on, sendOn));
		const gap = Math.min(...gaps.filter((days) => days >= 0));
		if (gap >= capDays) return [];
		const message = `Your last message went to them ${daysAgo(gap)}; leave ${capDays} days between two, so that interest does not turn into pressure.`;
		return [{ rule: 'too-frequent', message, ...openingOf(draft) }];
	},
};

function daysAgo(days: number): string {
	return days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
}

const TEXT = 'I remain glad to help with the seed labels.';
const after = (date: string, kind: string, more: object = {}): { text: string; context: Record<string, unknown> } => ({ text: TEXT, context: { sent: [{ date, kind }], ...more } });

/** Six days and less, seven and more, and what does not count. */
export const tooFrequentExamples = /* @__PURE__ */ examplesFrom(() => ({
	context: { kind: 'check-in', sendDate: '2026-11-18' },
	fires: [
		after('2026-11-18', 'value-add'),
		after('2026-11-17', 'check-in'),
		after('2026-11-12', 'check-in'),
		after('2026-11-12', 'post-timeline-check-in', { kind: 'value-add' }),
		after('2026-11-15', 'Check in'),
		after('2026-11-14', 'a note of some other kind'),
		after('2026-11-14', 'competing-offer', { kind: 'graceful-close' }),
		{ text: TEXT, context: { sent: [{ date: '2026-10-01', kind: 'check-in' }, { date: '2026-11-16', kind: 'thank-you' }, { date: '2026-11-13', kind: 'value-add' }] } },
	],
	staysSilent: [
		after('2026-11-11', 'check-in'),
		after('2026-11-17', 'thank-you'),
		after('2026-11-17', 'Thank you note'),
		after('2026-11-17', 'check-in', { kind: 'thank-you' }),
		after('2026-11-17', 'check-in', { kind: 'competing-offer' }),
		after('2026-11-17', 'check-in', { inReplyTo: true }),
		after('2026-11-19', 'check-in'),
		after('2026-11-17', 'check-in', { sendDate: undefined }),
		after('some day', 'check-in'),
	],
}));
