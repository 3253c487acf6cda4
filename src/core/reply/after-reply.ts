import { dayWords } from '../date/date-words';
import type { CalendarDate } from '../date/calendar-date';
import type { FollowUp } from '../follow-up/follow-up';
import { schedule } from '../follow-up/schedule';
import { STEP_WORDS } from '../follow-up/step-words';
import type { Application, LoggedOutcome, LoggedReply } from '../interview/application';
import { LADDER_STEPS } from '../interview/interview';
import type { Settings } from '../settings/settings';

/** A reply as it is about to be logged, with the outcome that goes with it. */
export interface ReplyNews {
	readonly reply: LoggedReply;
	readonly outcome: LoggedOutcome | null;
}

interface Vault {
	readonly applications: readonly Application[];
	readonly today: CalendarDate;
	readonly settings: Settings;
	/** A BCP 47 tag. */
	readonly locale: string;
}

/** What comes next once the reply is logged, as a sentence: the schedule as it will then stand. Empty for an application that nobody knows. */
export function wordsAfterReply(application: Application | undefined, news: ReplyNews, { applications, today, settings, locale }: Vault): string {
	if (!application) return '';
	const changed = withNews(application, news);
	const { followUps, quiet } = schedule(applications.map((each) => (each.key === application.key ? changed : each)), today, settings, locale);
	const next = followUps.find(({ applicationKey }) => applicationKey === application.key);
	if (next) return nextWords(next, today, locale);
	return quiet.find(({ applicationKey }) => applicationKey === application.key)?.why ?? '';
}

function withNews(application: Application, { reply, outcome }: ReplyNews): Application {
	const byDay = (a: { readonly on: number }, b: { readonly on: number }): number => a.on - b.on;
	const replies = [...application.replies, reply].sort(byDay);
	if (!outcome) return { ...application, replies };
	const outcomes = [...application.outcomes.filter(({ path }) => path !== outcome.path), outcome].sort(byDay);
	return { ...application, replies, outcomes };
}

function nextWords({ step, opens, optional, state }: FollowUp, today: CalendarDate, locale: string): string {
	const name = STEP_WORDS[step].toLowerCase();
	if (state !== 'upcoming') return `Next: ${name}, which is due${optional ? ' if you feel like it' : ' already'}.`;
	const onLadder = LADDER_STEPS.some((one) => one === step);
	const condition = onLadder ? ', if they stay silent' : optional ? ', if you feel like it' : '';
	return `Next: ${name} from ${dayWords(opens, today, locale)}${condition}.`;
}
