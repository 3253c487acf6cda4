import { isoDate, type CalendarDate } from '../../src/core/date/calendar-date';
import type { FollowUp } from '../../src/core/follow-up/follow-up';
import type { RuleExample } from '../../src/core/follow-up/rule';
import { schedule } from '../../src/core/follow-up/schedule';
import type { Application } from '../../src/core/interview/application';
import { applicationsOf } from '../../src/core/interview/applications';
import { OUTCOMES, OTHER_MESSAGES, STEPS, type Interview, type MessageKind, type OutcomeKind, type Person } from '../../src/core/interview/interview';
import { readSettings } from '../../src/core/settings/read-settings';
import type { Timeline } from '../../src/core/timeline/timeline';
import { day } from './day';

/**
 * Reads the lines of a rule's example into interviews:
 *
 *     at Acme / Editor                                       begins another application
 *     round 2026-11-03 14:00 with Dana, Sam (recruiter); contact Kim
 *     said by 2026-11-13 “by Friday”                         or: said not before 2027-01-05 “…”
 *     sent 2026-11-04 thank-you to Dana
 *     reply 2026-11-18 from Kim by 2026-12-02 “two weeks”    person and date are optional
 *     outcome offer 2026-11-20 deadline 2026-11-25
 *     snoozed until 2026-11-14
 *
 * Every line but the first two speaks of the round before it. A person may be a link: `[[Dana]]`.
 */
export function readStory(lines: readonly string[]): Interview[] {
	const interviews: Interview[] = [];
	let company = 'Acme';
	let role = 'Editor';
	for (const line of lines) {
		const at = /^at (.+) \/ (.+)$/.exec(line);
		if (at) {
			company = at[1] ?? '';
			role = at[2] ?? '';
			continue;
		}
		if (line.startsWith('round ')) {
			interviews.push(readRound(line, company, role, interviews.length));
			continue;
		}
		const last = interviews.pop();
		if (!last) throw new Error(`no round before: ${line}`);
		interviews.push(readLine(line, last));
	}
	return interviews;
}

/** The applications of a story whose notes link to nothing. */
export function applicationsOfStory(lines: readonly string[]): Application[] {
	return unlinkedApplications(readStory(lines));
}

/** The applications of interviews in a vault that has no note behind any link. */
export function unlinkedApplications(interviews: readonly Interview[]): Application[] {
	return applicationsOf(interviews, { nameOf: () => undefined });
}

/** A day's follow-ups of a story, in the words that rule examples expect. */
export function followUpsOn(today: string, { given, settings }: Pick<RuleExample, 'given' | 'settings'>): string[] {
	const { followUps } = schedule(applicationsOfStory(given), day(today), readSettings(settings ?? {}).settings);
	return followUps.map(inWords);
}

/** A follow-up as rule examples write it. */
export function inWords({ state, step, to, opens, closes, reason }: FollowUp): string {
	return `${state} ${step} to ${to?.name ?? 'nobody'} ${isoDate(opens)}..${closes === null ? 'open' : isoDate(closes)} ${reason}`;
}

function readRound(line: string, company: string, role: string, index: number): Interview {
	const match = /^round (\S+)(?: (\d\d):(\d\d))?(?: #(\d+))?(?: with ([^;]+))?(?:; contact (.+))?$/.exec(line);
	if (!match) throw new Error(`cannot read: ${line}`);
	const [, on, hour, minute, round, people, contact] = match;
	return {
		path: `Interviews/${String(index).padStart(2, '0')}.md`,
		company: { name: company },
		role: { name: role },
		on: day(on),
		...(hour && { minutes: Number(hour) * 60 + Number(minute) }),
		...(round && { round: Number(round) }),
		interviewers: people ? people.split(', ').map(person) : [],
		...(contact && { contact: person(contact) }),
		sent: [],
		replies: [],
	};
}

function readLine(line: string, last: Interview): Interview {
	const said = /^said (by|not before) (\S+) “(.+)”$/.exec(line);
	if (said) return { ...last, stated: { words: said[3] ?? '', timeline: timeline(said[1], said[2], last.on) } };
	const sent = /^sent (\S+) (\S+) to (.+)$/.exec(line);
	if (sent) return { ...last, sent: [...last.sent, { on: day(sent[1]), kind: messageKind(sent[2]), to: person(sent[3] ?? '') }] };
	const reply = /^reply (\S+)(?: from (.+?))?(?: (by|not before) (\S+))? “(.+)”$/.exec(line);
	if (reply) {
		const [, on, from, bound, date, words] = reply;
		const read = { on: day(on), words: words ?? '', ...(from && { from: person(from) }), ...(bound && { timeline: timeline(bound, date, day(on)) }) };
		return { ...last, replies: [...last.replies, read] };
	}
	const outcome = /^outcome (\S+) (\S+)(?: deadline (\S+))?$/.exec(line);
	if (outcome) {
		const [, kind, on, deadline] = outcome;
		return { ...last, outcome: { kind: outcomeKind(kind), on: day(on) }, ...(deadline && { offerDeadline: day(deadline) }) };
	}
	const snoozed = /^snoozed until (\S+)$/.exec(line);
	if (snoozed) return { ...last, snoozedUntil: day(snoozed[1]) };
	throw new Error(`cannot read: ${line}`);
}

function timeline(bound: string | undefined, date: string | undefined, saidOn: CalendarDate): Timeline {
	const window = bound === 'by' ? { earliest: saidOn, latest: day(date) } : { earliest: day(date), latest: null };
	return { ...window, matched: date ?? '', from: 0, to: 10, sure: true, others: [], language: 'en' };
}

function person(text: string): Person {
	const titled = /^(.+) \((.+)\)$/.exec(text);
	const name = titled?.[1] ?? text;
	const link = /^\[\[(.+)\]\]$/.exec(name)?.[1];
	return { name: link ?? name, ...(link !== undefined && { link }), ...(titled?.[2] !== undefined && { title: titled[2] }) };
}

function messageKind(text: string | undefined): MessageKind {
	const kind = [...STEPS, ...OTHER_MESSAGES].find((known) => known === text);
	if (!kind) throw new Error(`no such message: ${text}`);
	return kind;
}

function outcomeKind(text: string | undefined): OutcomeKind {
	const kind = OUTCOMES.find((known) => known === text);
	if (!kind) throw new Error(`no such outcome: ${text}`);
	return kind;
}
