import type { CalendarDate } from '../../date/calendar-date';
import type { Application } from '../../interview/application';
import type { LiveOffer, Surroundings } from './situation';

/** What applications learn from one another on a day: shared weekly caps and live offers (schedule.md, "Weekly cap", "Special situations"). */
export function surroundingsOf(applications: readonly Application[], today: CalendarDate): Surroundings {
	const counted = new Map<string, CalendarDate>();
	const offers: LiveOffer[] = [];
	for (const application of applications) {
		for (const [key, on] of lastCountedIn(application, today)) counted.set(key, Math.max(on, counted.get(key) ?? on) as CalendarDate);
		const offer = liveOfferOf(application, today);
		if (offer) offers.push(offer);
	}
	offers.sort(byNewest);
	return {
		lastCountedOn: (companyKey, personKey) => counted.get(countedKey(companyKey, personKey)) ?? null,
		offerFor: (applicationKey) => offers.find((offer) => offer.applicationKey !== applicationKey) ?? null,
	};
}

/** One person at one company. */
export function countedKey(companyKey: string, personKey: string): string {
	return `${companyKey}\n${personKey}`;
}

/** The days of an application's last counted messages up to today, by `countedKey`. */
export function lastCountedIn({ companyKey, sent }: Application, today: CalendarDate): ReadonlyMap<string, CalendarDate> {
	const counted = sent.filter(({ on, kind }) => on <= today && kind !== 'thank-you');
	if (counted.length === 0) return NONE;
	const days = new Map<string, CalendarDate>();
	for (const { on, to } of counted) {
		const key = countedKey(companyKey, to.key);
		const known = days.get(key);
		if (known === undefined || on > known) days.set(key, on);
	}
	return days;
}

const NONE: ReadonlyMap<string, CalendarDate> = new Map();

/** An application's offer when it can still be answered today, else null. */
export function liveOfferOf({ key, rounds, outcomes }: Application, today: CalendarDate): LiveOffer | null {
	const outcome = outcomes.filter(({ on }) => on <= today).at(-1);
	if (outcome?.kind !== 'offer') return null;
	const deadline = outcome.deadline ?? null;
	if (deadline !== null && deadline < today) return null;
	return { applicationKey: key, company: rounds.at(-1)?.company.name ?? '', on: outcome.on, deadline };
}

/** The newest first; of one day's, the one with the earlier deadline first. No two compare equal. */
export function byNewest(a: LiveOffer, b: LiveOffer): number {
	return b.on - a.on || (a.deadline ?? Infinity) - (b.deadline ?? Infinity) || (a.applicationKey < b.applicationKey ? -1 : 1);
}
