import { schedule as uncounted } from '../../../src/core/follow-up/schedule';
import { counts } from './counts';

export * from '../../../src/core/follow-up/schedule';

export function schedule(...args: Parameters<typeof uncounted>): ReturnType<typeof uncounted> {
	counts.scheduled++;
	return uncounted(...args);
}
