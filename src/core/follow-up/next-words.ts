import { later, type CalendarDate } from '../date/calendar-date';
import type { Application, KnownPerson, LoggedMessage } from '../interview/application';
import type { MessageKind } from '../interview/interview';
import { ladderChoice } from './ladder-item';
import type { Item } from './rule';
import { day } from './sentence';
import { situationOf, type Day, type Situation } from './situation/situation';
import { surroundingsOf } from './situation/surroundings';
import { STEP_WORDS } from './step-words';

const NOBODY: KnownPerson = { key: '', name: '', linked: false };

/** What comes after an item, as a sentence: the ladder as it would stand once the item had been sent; null when nothing comes. */
export function nextWords(situation: Situation, item: Item): string | null {
	return wordsBehind(item.step, situation, () => afterSending(situation, item));
}

/** The same for a message that has just been logged, on whichever day it went out; `logged` is not in the applications yet. */
export function nextWordsAfter(logged: LoggedMessage, application: Application, applications: readonly Application[], day: Omit<Day, 'surroundings'>): string | null {
	const changed = { ...application, sent: [...application.sent, logged].sort((a, b) => a.on - b.on) };
	const all = applications.map((each) => (each.key === changed.key ? changed : each));
	const situation = situationOf(changed, { ...day, surroundings: surroundingsOf(all, day.today) });
	return situation && wordsBehind(logged.kind, situation, () => ({ ...situation, offerElsewhere: null }));
}

function wordsBehind(kind: MessageKind, situation: Situation, sent: () => Situation): string | null {
	switch (kind) {
		case 'after-rejection':
		case 'withdrawal':
		case 'decline-offer':
			return null;
		case 'offer-response': {
			const deadline = situation.outcome?.deadline;
			return deadline === undefined ? null : `Next: your decision, by ${day(deadline, situation)}.`;
		}
		case 'graceful-close':
			return 'Nothing after that: if they never answer, it simply ends there.';
		default:
			return ladderWords(sent());
	}
}

function ladderWords(situation: Situation): string | null {
	const next = ladderChoice(situation)?.rung;
	if (!next) return null;
	const step = STEP_WORDS[next.step].toLowerCase();
	return next.opens <= situation.today ? `Next: ${step}, which is due already.` : `Next: ${step} from ${day(next.opens, situation)}, if they stay silent.`;
}

/** The situation on the day the item is best sent from today on, right after sending it. */
function afterSending(situation: Situation, { step, to, opens }: Item): Situation {
	if (step === 'thank-you') return situation;
	const on: CalendarDate = later(situation.today, opens);
	const sent = [...situation.sent, { on, kind: step, to: to ?? NOBODY }];
	return { ...situation, today: on, sent, lastCountedOn: to && on, offerElsewhere: null };
}
