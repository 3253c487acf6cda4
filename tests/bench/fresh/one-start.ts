import process from 'node:process';
import { day } from '../../support/day';
import type { Contender } from '../contender';
import { elapsed } from '../stopwatch';
import { FRESH_DAY, FRESH_WORDS, type FreshFigures } from './figures';

// All that a fresh process does: load the contender it is told, read a few timelines, say how long each took.
const started = performance.now();
const contender = (await import(new URL(`../contenders/${process.argv[2] ?? ''}.mjs`, import.meta.url).href)) as Contender;
const loading = performance.now() - started;
const readings = FRESH_WORDS.map((words) => contender.reading(words, day(FRESH_DAY))).map(elapsed);
process.stdout.write(JSON.stringify({ loading, readings } satisfies FreshFigures));
