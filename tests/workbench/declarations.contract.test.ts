import { beforeAll, describe, expect, it } from 'vitest';
import { openSample } from './fixtures/sample';
import type { Offered } from './host/offer';
import { readDeclarations } from './obsidian-declarations';
import type { WorkbenchWindow } from './workbench-window';

/** Not declared, and there in the app; a plugin of ours may not use them. */
const UNDECLARED = new Set(['App.commands']);

describe('what the host offers', () => {
	const declarations = readDeclarations();
	let offered: readonly Offered[] = [];

	beforeAll(async () => {
		const bench = await openSample();
		offered = await bench.page.evaluate(() => (window as unknown as WorkbenchWindow).host.offered);
	});

	it('is a good deal', () => {
		expect(offered.length).toBeGreaterThan(100);
	});

	it('is declared by Obsidian under that name', () => {
		const unknown = offered.filter(({ owner, name }) => !declarations.get(owner)?.has(name)).map(({ owner, name }) => `${owner}.${name}`);
		expect(unknown.filter((name) => !UNDECLARED.has(name))).toEqual([]);
	});

	it('asks for no more than Obsidian passes, and is a function where Obsidian has one', () => {
		const wrong = offered.filter(({ owner, name, arity }) => {
			const declared = declarations.get(owner)?.get(name);
			if (!declared) return false;
			return declared.parameters === undefined ? arity !== undefined : arity === undefined || arity > declared.parameters;
		});
		expect(wrong).toEqual([]);
	});
});

describe('the editor for plugins', () => {
	it('does itself all that Obsidian declares, but for what does nothing in particular', async () => {
		const bench = await openSample();
		const offered = await bench.page.evaluate(() => (window as unknown as WorkbenchWindow).host.offered);
		const own = offered.filter(({ owner }) => owner === 'Editor').map(({ name }) => name);
		const declared = [...(readDeclarations().get('Editor')?.keys() ?? [])];
		expect(declared.filter((name) => !own.includes(name))).toEqual(['getDoc', 'refresh']);
	});
});

describe('the reading of the declarations', () => {
	const declarations = readDeclarations();

	it('knows functions, members and what is inherited', () => {
		expect(declarations.get('module')?.get('setIcon')).toEqual({ parameters: 2 });
		expect(declarations.get('module')?.get('editorInfoField')).toEqual({});
		expect(declarations.get('Vault')?.get('create')).toEqual({ parameters: 3 });
		expect(declarations.get('Vault')?.get('trigger')).toEqual({ parameters: 2 });
		expect(declarations.get('WorkspaceLeaf')?.get('isDeferred')).toEqual({});
		expect(declarations.get('Vault')?.has('noSuchThing')).toBe(false);
	});
});
