import type { CalendarDate } from '../date/calendar-date';
import type { LiveOffer, Surroundings } from '../follow-up/situation/situation';
import { byNewest, countedKey, lastCountedIn, liveOfferOf } from '../follow-up/situation/surroundings';
import type { Application } from '../interview/application';
import { createAskers } from './askers';
import { createLastMessages } from './last-messages';

/** What applications learn from one another on a day, kept current one by one, with who has asked for what. */
export interface LiveSurroundings {
	/** A new application, or what has become of it; undefined when it is gone. */
	put(key: string, application: Application | undefined): void;
	/** What the application with this key sees from now on; what it asked before counts no longer. */
	seenBy(key: string): Surroundings;
}

/** What one application tells the others. */
interface Told {
	readonly counted: ReadonlyMap<string, CalendarDate>;
	readonly offer: LiveOffer | null;
}

const NOTHING: Told = { counted: new Map(), offer: null };

/** No applications yet. `onOther` hears of each application that was given an answer which is another one now. */
export function createLiveSurroundings(today: CalendarDate, onOther: (key: string) => void): LiveSurroundings {
	const told = new Map<string, Told>();
	const messages = createLastMessages();
	const askers = createAskers();
	let offers: readonly LiveOffer[] = [];

	const offerFor = (key: string): LiveOffer | null => offers.find((offer) => offer.applicationKey !== key) ?? null;

	function tellCounted(key: string, before: Told, now: Told): void {
		for (const contact of new Set([...before.counted.keys(), ...now.counted.keys()])) {
			if (!messages.set(contact, key, now.counted.get(contact))) continue;
			for (const other of askers.of(contact)) if (other !== key) onOther(other);
		}
	}

	// Every open application may have to speak of an offer: a change among them is rare, and only whoever sees another one is told.
	function tellOffer(key: string, before: Told, now: Told): void {
		if (JSON.stringify(before.offer) === JSON.stringify(now.offer)) return;
		const answers = [...told.keys()].map((other) => [other, offerFor(other)] as const);
		offers = [...offers.filter(({ applicationKey }) => applicationKey !== key), ...(now.offer ? [now.offer] : [])].sort(byNewest);
		for (const [other, answer] of answers) if (offerFor(other) !== answer) onOther(other);
	}

	return {
		put(key, application) {
			const before = told.get(key) ?? NOTHING;
			const now = application ? { counted: lastCountedIn(application, today), offer: liveOfferOf(application, today) } : NOTHING;
			if (application) told.set(key, now);
			else told.delete(key);
			tellCounted(key, before, now);
			tellOffer(key, before, now);
			if (!application) askers.forget(key);
		},
		seenBy(key) {
			askers.forget(key);
			return {
				lastCountedOn(companyKey, personKey) {
					const contact = countedKey(companyKey, personKey);
					askers.note(key, contact);
					return messages.lastTo(contact);
				},
				offerFor,
			};
		},
	};
}
