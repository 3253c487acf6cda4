import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import type { Effort, Line } from './line';
import { bundleEvaluation } from './lines/bundle-evaluation';
import { bundleSize } from './lines/bundle-size';
import { chronoAsked } from './lines/chrono-asked';
import { draftReview } from './lines/draft-review';
import { firstSpelledDate } from './lines/first-spelled-date';
import { firstTimeline } from './lines/first-timeline';
import { firstTimelines } from './lines/first-timelines';
import { hostileDrafts } from './lines/hostile-drafts';
import { hostileWords } from './lines/hostile-words';
import { indexFirstStart } from './lines/index-first-start';
import { indexFirstStartLarge } from './lines/index-first-start-large';
import { indexGrowing } from './lines/index-growing';
import { indexHeap } from './lines/index-heap';
import { indexLongestBlock } from './lines/index-longest-block';
import { indexMidnight } from './lines/index-midnight';
import { indexNextStart } from './lines/index-next-start';
import { indexOneChanged } from './lines/index-one-changed';
import { indexOneChangedGrowing } from './lines/index-one-changed-growing';
import { indexOtherChanged } from './lines/index-other-changed';
import { indexReads } from './lines/index-reads';
import { indexReadsAgain } from './lines/index-reads-again';
import { loading } from './lines/loading';
import { longProse } from './lines/long-prose';
import { peerGrayMatter } from './lines/peer-gray-matter';
import { peerJsYaml } from './lines/peer-js-yaml';
import { peerLuxon } from './lines/peer-luxon';
import { peerStockChrono } from './lines/peer-stock-chrono';
import { prose } from './lines/prose';
import { proseBlocks } from './lines/prose-blocks';
import { rememberedTimelines } from './lines/remembered-timelines';
import { scheduleMany } from './lines/schedule-many';
import { secondTimeline } from './lines/second-timeline';
import { vaultChronoAsked } from './lines/vault-chrono-asked';
import { vaultDue } from './lines/vault-due';
import { vaultFilesOpened } from './lines/vault-files-opened';
import { vaultGrowing } from './lines/vault-growing';
import { vaultScheduled } from './lines/vault-scheduled';
import { vaultYamlParsed } from './lines/vault-yaml-parsed';
import { warmTimelines } from './lines/warm-timelines';
import { circumstances, reportJson, rowText, withTable } from './report';
import { exitCodeOf, runLines } from './run-lines';

/** Everything that is measured, in the order in which it is shown. */
const LINES: readonly Line[] = [
	...[warmTimelines, rememberedTimelines, firstTimelines, firstTimeline, secondTimeline, firstSpelledDate, loading, prose, longProse, hostileWords, chronoAsked, proseBlocks, draftReview, hostileDrafts],
	...[vaultDue, vaultGrowing, peerGrayMatter, peerJsYaml, peerStockChrono, peerLuxon, vaultFilesOpened, vaultYamlParsed, vaultChronoAsked, vaultScheduled],
	...[indexFirstStart, indexFirstStartLarge, indexGrowing, indexNextStart, indexOneChanged, indexOneChangedGrowing, indexOtherChanged, indexMidnight, indexLongestBlock, indexHeap, indexReads, indexReadsAgain, scheduleMany, bundleSize, bundleEvaluation],
];

const FULL: Effort = { samples: 11, searchSeconds: 90, notes: 10_000, manyNotes: 50_000 };
const QUICK: Effort = { samples: 5, searchSeconds: 3, notes: 2_000, manyNotes: 2_000 };

const PAGE = 'docs/performance.md';
const WRONG_USAGE = 2;
const OPTIONS = ['--json', '--quick', '--write'];

const asked = process.argv.slice(2);
const [isJson, isQuick, isWritten] = OPTIONS.map((option) => asked.includes(option));
if (asked.some((option) => !OPTIONS.includes(option)) || (isQuick && isWritten)) {
	process.stderr.write(`Options: --json, --quick, --write. The page shows full runs only, so --quick and --write exclude each other.\n`);
	process.exitCode = WRONG_USAGE;
} else {
	const rows = await runLines(LINES, isQuick ? QUICK : FULL, (row) => {
		if (!isJson) process.stdout.write(rowText(row));
	});
	if (isJson) process.stdout.write(reportJson(rows, circumstances()));
	if (isWritten) await writeFile(PAGE, withTable(await readFile(PAGE, 'utf8'), rows, circumstances()));
	process.exitCode = exitCodeOf(rows);
}
