import { dayOf, planOf, type DaySettings, type Plan } from '../follow-up/schedule';
import type { Day } from '../follow-up/situation/situation';
import type { Application } from '../interview/application';
import { drain } from './drain';
import { createLiveSurroundings, type LiveSurroundings } from './live-surroundings';

/** What each application asks for on a day, kept current one by one: always what `schedule` would say of them all. */
export interface LivePlans {
	/** The day, the settings or the language are others now: everything is planned anew. */
	setDay(day: DaySettings): void;
	/** A new application, or what has become of it; undefined when it is gone. */
	put(key: string, application: Application | undefined): void;
	/** Plans what has changed, and what shares a contact or an offer with it, until that is done or the time is used up: then false. */
	settle(isUsedUp: () => boolean): boolean;
}

/** No plans yet. `onPlan` hears of each application that is planned, with undefined when it is gone. */
export function createLivePlans(first: DaySettings, onPlan: (key: string, plan: Plan | undefined) => void): LivePlans {
	const applications = new Map<string, Application>();
	const waiting = new Set<string>();
	const untold = new Set<string>();
	let surroundings: LiveSurroundings;
	let day: Omit<Day, 'surroundings'>;

	function begin(settings: DaySettings): void {
		surroundings = createLiveSurroundings(settings.today, (key) => waiting.add(key));
		const { surroundings: _, ...shared } = dayOf(surroundings.seenBy(''), settings);
		day = shared;
		for (const key of applications.keys()) untold.add(key);
	}

	function tell(key: string): void {
		surroundings.put(key, applications.get(key));
		waiting.add(key);
	}

	function plan(key: string): void {
		const application = applications.get(key);
		onPlan(key, application && planOf(application, { ...day, surroundings: surroundings.seenBy(key) }));
	}

	begin(first);
	return {
		setDay: begin,
		put(key, application) {
			if (application) applications.set(key, application);
			else applications.delete(key);
			untold.add(key);
		},
		// All have told what they know of before the first is planned, so that none is planned twice.
		settle: (isUsedUp) => drain(untold, tell, isUsedUp) && drain(waiting, plan, isUsedUp),
	};
}
