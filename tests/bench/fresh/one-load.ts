import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { Script } from 'node:vm';
import { elapsed } from '../stopwatch';

// All that a fresh process does: evaluate the built plugin once, with an app that gives classes to extend and nothing else.
const [, , file = ''] = process.argv;
const fromHere = createRequire(`${process.cwd()}/package.json`);
const app = new Proxy({}, { get: (_, member) => (typeof member === 'string' && /^[A-Z]/.test(member) ? class { readonly isStub = true; } : () => undefined) });
const module = { exports: {} };
const required = (name: string): unknown => (name === 'obsidian' ? app : fromHere(name));
required('@codemirror/state');
required('@codemirror/view');
const script = new Script(`(function (module, exports, require) {${readFileSync(file, 'utf8')}\n})`);
const evaluate = script.runInThisContext() as (...args: readonly unknown[]) => void;
// What this process has read before is not the plugin's to clear away.
(globalThis as { gc?: () => void }).gc?.();
process.stdout.write(JSON.stringify({ evaluation: elapsed(() => evaluate(module, module.exports, required)) }));
