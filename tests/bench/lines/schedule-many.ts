import { applicationsOf } from '../../../src/core/interview/applications';
import { schedule } from '../../../src/core/follow-up/schedule';
import { createNoteIndex } from '../../../src/core/note/note-index';
import { readSettings } from '../../../src/core/settings/read-settings';
import type { Line } from '../line';
import { elapsed } from '../stopwatch';
import { BENCH_DAY } from '../vault/job-search';
import { vaultNotes } from '../vault/vault-notes';
import { benchOptions } from '../vault/write-vault';

const NOTES = 22_000;
const APPLICATIONS = 1_000;
// An engine goes on making it faster for about so many days.
const WARM_UP = 20;

export const scheduleMany: Line = {
	name: 'schedule of 1,000 applications for one day, warm',
	unit: 'ms',
	atMost: 10,
	run({ samples }) {
		const { settings } = readSettings({});
		const index = createNoteIndex(settings);
		for (const { path, text } of vaultNotes(benchOptions(NOTES))) if (path.startsWith('Interviews/')) index.put(path, text);
		const applications = applicationsOf(index.interviews(), { nameOf: () => undefined }).slice(0, APPLICATIONS);
		if (applications.length < APPLICATIONS) throw new Error(`there are ${applications.length} applications only`);
		const times = Array.from({ length: WARM_UP + samples }, () => elapsed(() => void schedule(applications, BENCH_DAY, settings)));
		return { samples: times.slice(WARM_UP) };
	},
};
