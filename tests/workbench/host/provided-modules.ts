import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as lint from '@codemirror/lint';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import { OBSIDIAN_MODULE } from './obsidian-module';

/** What a plugin may require: Obsidian, and of CodeMirror the very instances that the editors of the app are made of. */
export const PROVIDED_MODULES: ReadonlyMap<string, unknown> = new Map<string, unknown>([
	['obsidian', OBSIDIAN_MODULE],
	['@codemirror/commands', commands],
	['@codemirror/language', language],
	['@codemirror/lint', lint],
	['@codemirror/state', state],
	['@codemirror/view', view],
]);
