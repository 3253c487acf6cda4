import type { Settings } from '../../core/settings/settings';
import { readingWays } from '../../core/timeline/languages';
import { prepareReading } from '../../core/timeline/prepare-reading';
import { inSlices } from './work-slices';

/** Does once for each language what would make the first note that is read take long, in slices, until that is over or done. */
export function readingPreparation(settings: () => Settings): (isOver: () => boolean) => Promise<void> {
	const prepared = new Set<string>();
	return async (isOver) => {
		const { language } = settings();
		if (prepared.has(language)) return;
		await inSlices(prepareReading(readingWays(settings())), isOver);
		if (!isOver()) prepared.add(language);
	};
}
