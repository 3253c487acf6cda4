import { describe, expect, it } from 'vitest';
import { readContext } from '../../../src/core/draft-review/read-context';
import { day } from '../../support/day';

describe('the context of a draft', () => {
	it('is read field by field', () => {
		expect(
			readContext({
				kind: 'Thank you',
				interviewDate: '2026-11-10T14:00',
				sendDate: '2026-11-11',
				sent: [{ date: '2026-11-01', kind: 'check in' }, { date: '2026-11-02', kind: 'a postcard' }],
				statedDate: '2026-11-13',
				stage: 'interviewing',
				to: 'Reyes, Dana <dana@acme.example>',
				cc: ['tom@acme.example', ''],
				bcc: [],
				notes: ['valves', 'labels'],
				company: 'Acme',
				role: 'Editor',
				interviewers: [{ name: 'Dana Reyes' }, 'Tom Vega'],
				otherDrafts: ['Hi Tom', { text: 'Hi Kim' }],
				callRequested: true,
				inReplyTo: 'Re: your mail',
				holidays: ['12-25'],
				timezone: 'Europe/Berlin',
			}),
		).toEqual({
			kind: 'thank-you',
			interviewOn: day('2026-11-10'),
			sendOn: day('2026-11-11'),
			sent: [{ on: day('2026-11-01'), kind: 'check-in' }, { on: day('2026-11-02'), kind: 'other' }],
			statedOn: day('2026-11-13'),
			stage: 'early',
			to: ['Reyes, Dana <dana@acme.example>'],
			cc: ['tom@acme.example'],
			bcc: [],
			notes: 'valves\nlabels',
			company: 'Acme',
			role: 'Editor',
			interviewers: ['Dana Reyes', 'Tom Vega'],
			otherDrafts: ['Hi Tom', 'Hi Kim'],
			callRequested: true,
			inReplyTo: true,
			holidays: ['12-25'],
		});
	});

	it.each([[undefined], [null], [7], ['text'], [[]], [{}], [{ kind: null, sendDate: null, sent: null, to: null, notes: null, holidays: null }]])('of %j knows nothing', (value) => {
		expect(readContext(value)).toEqual({});
	});

	it('leaves out what a field cannot hold, and keeps the rest', () => {
		expect(readContext({ kind: 'haiku', interviewDate: '2026-02-30', sendDate: 20261110, sent: ['nothing', { date: 'soon' }, null], callRequested: 'yes', notes: 4, company: 'Acme' })).toEqual({ sent: [], company: 'Acme' });
	});

	it.each([
		['applied', 'early'],
		['phone screen', 'early'],
		['finalist', 'late'],
		['final round', 'late'],
		['Offer', 'late'],
		['accepted', 'late'],
		['rejected', 'late'],
	])('takes the stage %j as %s', (stage, expected) => {
		expect(readContext({ stage })).toEqual({ stage: expected });
	});

	it.each([
		['a@x.example, b@x.example', 2],
		['a@x.example; b@x.example', 2],
		['Dana, Tom', 2],
		['Dana Reyes', 1],
		[['Dana Reyes'], 1],
		[[{ email: 'a@x.example' }, { name: 'Tom' }], 2],
		[['a@x.example, b@x.example'], 2],
	])('counts the people in %j', (to, count) => {
		expect(readContext({ to }).to).toHaveLength(count);
	});
});
