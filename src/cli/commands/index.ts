import type { Command } from '../command';
import { check } from './check';
import { due } from './due';
import { review } from './review';
import { timeline } from './timeline';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [due, timeline, check, review];
