import { daysBetween } from '../date/calendar-date';
import type { Anchor } from './situation/anchor';
import { postTimelineWindow } from './ladder/post-timeline-check-in';
import type { Situation } from './situation/situation';

/**
 * Calendar days by which value-add and close move back behind a stated date: as many as the question after that
 * date ends beyond the check-in's last day, never fewer than 0 (schedule.md, "δ").
 */
export function delayAfterTimeline(situation: Situation, anchor: Anchor): number {
	const asked = postTimelineWindow(situation, anchor);
	if (!asked) return 0;
	return Math.max(0, daysBetween(anchor.on, asked.closes) - situation.settings.checkInDays[1]);
}
