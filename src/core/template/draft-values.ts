import type { CalendarDate } from '../date/calendar-date';
import { letterDayWords, weekdayWords } from '../date/date-words';
import type { Section, SectionItems } from '../note/section-items';
import { firstNameOf } from './first-name';
import { onePointEach, pointsIn, sharedPoints, type Somebody } from './points';
import type { Values } from './variables';

/** What a vault knows for one message. */
export interface DraftFacts {
	readonly company: string;
	readonly role: string | null;
	readonly interviewOn: CalendarDate;
	readonly round: number;
	/** Null when nobody is known. */
	readonly to: (Somebody & { readonly firstName?: string }) | null;
	/** Who took part in the interview besides the user. */
	readonly interviewers: readonly Somebody[];
	/** Everybody whom the notes of the application name. */
	readonly everybody: readonly Somebody[];
	/** The sections of the interview's note, then of the notes of earlier rounds, the newest first. */
	readonly sections: readonly SectionItems[];
	/** The last day they named; null when they named none. */
	readonly stated: CalendarDate | null;
	readonly offerDeadline: CalendarDate | null;
	readonly myName: string;
	readonly signature: string;
}

/** The values of a message's variables; `locale` (a BCP 47 tag) writes the days. */
export function draftValues(facts: DraftFacts, locale: string): Values {
	const { company, role, interviewOn, round, to, stated, offerDeadline, myName, signature } = facts;
	const day = (date: CalendarDate): string => letterDayWords(date, locale);
	return valuesOf({
		company,
		role: role ?? undefined,
		first_name: to ? (to.firstName ?? firstNameOf(to.name)) : undefined,
		full_name: to?.name,
		interview_date: day(interviewOn),
		interview_weekday: weekdayWords(interviewOn, locale),
		round: String(round),
		...pointsFor(facts),
		stated_timeline: stated === null ? undefined : `${weekdayWords(stated, locale)} ${day(stated)}`,
		offer_deadline: offerDeadline === null ? undefined : `${weekdayWords(offerDeadline, locale)} ${day(offerDeadline)}`,
		my_name: myName,
		signature: signature.trim() === '' ? myName : signature,
	});
}

/** Those of the interviewers for whom the note has no talking point of their own. */
export function withoutPoint({ interviewers, everybody, sections }: Pick<DraftFacts, 'interviewers' | 'everybody' | 'sections'>): readonly Somebody[] {
	const own = onePointEach(pointsIn(sections[0]?.['talking points'] ?? [], everybody), interviewers);
	return interviewers.filter(({ key }) => !own.has(key));
}

/** Whether the note holds something to put right that names nobody, though several were there: it goes into nobody's message. */
export function hasCorrectionForNobody({ interviewers, everybody, sections }: Pick<DraftFacts, 'interviewers' | 'everybody' | 'sections'>): boolean {
	return interviewers.length > 1 && pointsIn(sections[0]?.corrections ?? [], everybody).some(({ person }) => person === null);
}

type Known<K extends keyof Values> = Readonly<Record<K, string | undefined>>;

function pointsFor(facts: DraftFacts): Known<'topic' | 'need' | 'correction'> {
	const { to, interviewers, everybody, sections } = facts;
	if (!to) return { topic: undefined, need: undefined, correction: undefined };
	const people = interviewers.some(({ key }) => key === to.key) ? interviewers : [to];
	const first = (notes: readonly SectionItems[], section: Section, choose: typeof onePointEach): string | undefined =>
		notes.flatMap((items) => choose(pointsIn(items[section], everybody), people).get(to.key) ?? [])[0];
	return {
		topic: first(sections, 'talking points', onePointEach),
		need: first(sections, 'challenges', sharedPoints),
		// What was put wrong weeks ago is put right in the first message or not at all.
		correction: first(sections.slice(0, 1), 'corrections', onePointEach),
	};
}

function valuesOf(known: Known<keyof Values>): Values {
	return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value.trim() !== ''));
}
