import type { CalendarDate } from '../../date/calendar-date';
import type { Application } from '../../interview/application';
import type { LiveOffer, Surroundings } from './situation';

/** What applications learn from one another on a day: shared weekly caps and live offers (schedule.md, "Weekly cap", "Special situations"). */
export function surroundingsOf(applications: readonly Application[], today: CalendarDate): Surroundings {
	const counted = lastCounted(applications, today);
	const offers = liveOffers(applications, today);
	return {
		lastCountedOn: (companyKey, personKey) => counted.get(`${companyKey}\n${personKey}`) ?? null,
		offerFor: (applicationKey) => offers.find((offer) => offer.applicationKey !== applicationKey) ?? null,
	};
}

function lastCounted(applications: readonly Application[], today: CalendarDate): Map<string, CalendarDate> {
	const days = new Map<string, CalendarDate>();
	for (const { companyKey, sent } of applications) {
		for (const { on, kind, to } of sent) {
			if (on > today || kind === 'thank-you') continue;
			const key = `${companyKey}\n${to.key}`;
			const known = days.get(key);
			if (known === undefined || on > known) days.set(key, on);
		}
	}
	return days;
}

/** Offers that can still be answered, the newest first; of one day's, the one with the earlier deadline first. */
function liveOffers(applications: readonly Application[], today: CalendarDate): LiveOffer[] {
	return applications
		.flatMap(({ key, rounds, outcomes }): LiveOffer[] => {
			const outcome = outcomes.filter(({ on }) => on <= today).at(-1);
			if (outcome?.kind !== 'offer') return [];
			const deadline = outcome.deadline ?? null;
			if (deadline !== null && deadline < today) return [];
			return [{ applicationKey: key, company: rounds.at(-1)?.company.name ?? '', on: outcome.on, deadline }];
		})
		.sort((a, b) => b.on - a.on || (a.deadline ?? Infinity) - (b.deadline ?? Infinity));
}
