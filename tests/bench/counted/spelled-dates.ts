import { spelledDates as uncounted } from '../../../src/core/timeline/chrono/spelled-dates';
import { counts } from './counts';

export function spelledDates(...args: Parameters<typeof uncounted>): ReturnType<typeof uncounted> {
	counts.chronoAsked++;
	return uncounted(...args);
}
