import process from 'node:process';
import { schedule } from '../../../src/core/follow-up/schedule';
import { applicationsOf } from '../../../src/core/interview/applications';
import { createNoteIndex } from '../../../src/core/note/note-index';
import { readSettings } from '../../../src/core/settings/read-settings';
import { SCHEDULES_A_PROCESS } from './figures';
import { elapsed } from '../stopwatch';
import { BENCH_DAY } from '../vault/job-search';
import { vaultNotes } from '../vault/vault-notes';
import { benchOptions } from '../vault/write-vault';

const NOTES = 22_000;
const APPLICATIONS = 1_000;
// An engine goes on making it faster for about so many days.
const WARM_UP = 20;

// All that a fresh process does: read the interviews of a vault and plan a thousand applications for one day, again and again.
const { settings } = readSettings({});
const index = createNoteIndex(settings);
for (const { path, text } of vaultNotes(benchOptions(NOTES))) if (path.startsWith('Interviews/')) index.put(path, text);
const applications = applicationsOf(index.interviews(), { nameOf: () => undefined }).slice(0, APPLICATIONS);
if (applications.length < APPLICATIONS) throw new Error(`there are ${applications.length} applications only`);
const times = Array.from({ length: WARM_UP + SCHEDULES_A_PROCESS }, () => elapsed(() => void schedule(applications, BENCH_DAY, settings)));
process.stdout.write(JSON.stringify(times.slice(WARM_UP)));
