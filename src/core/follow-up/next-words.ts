import { later } from '../date/calendar-date';
import type { KnownPerson } from '../interview/application';
import { ladderItem } from './ladder-item';
import type { Item } from './rule';
import { day } from './sentence';
import type { Situation } from './situation/situation';
import { STEP_WORDS } from './step-words';

const NOBODY: KnownPerson = { key: '', name: '', linked: false };

/** What comes after an item, as a sentence: the ladder as it would stand once the item had been sent; null when nothing comes. */
export function nextWords(situation: Situation, item: Item): string | null {
	if (item.step === 'after-rejection') return null;
	if (item.step === 'offer-response') {
		const deadline = situation.outcome?.deadline;
		return deadline === undefined ? null : `Next: your decision, by ${day(deadline, situation)}.`;
	}
	if (item.step === 'graceful-close') return 'Nothing after that: if they never answer, it simply ends there.';
	const next = ladderItem(afterSending(situation, item));
	if (!next) return null;
	const step = STEP_WORDS[next.step].toLowerCase();
	return next.opens <= situation.today ? `Next: ${step}, which is due already.` : `Next: ${step} from ${day(next.opens, situation)}, if they stay silent.`;
}

/** The situation on the day the item is best sent from today on, right after sending it. */
function afterSending(situation: Situation, { step, to, opens }: Item): Situation {
	if (step === 'thank-you') return situation;
	const on = later(situation.today, opens);
	const sent = [...situation.sent, { on, kind: step, to: to ?? NOBODY }];
	return { ...situation, today: on, sent, lastCountedOn: to && on, offerElsewhere: null };
}
