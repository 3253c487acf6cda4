import type { KeymapEventHandler, KeymapEventListener, Modifier } from 'obsidian';
import type { App } from 'obsidian-test-mocks/obsidian';
import { Keymap, Scope } from 'obsidian-test-mocks/obsidian';
import { offer } from './offer';

interface Binding {
	readonly handler: KeymapEventHandler;
	readonly modifiers: readonly Modifier[] | null;
	readonly key: string | null;
	readonly listener: KeymapEventListener;
}

const bindings = new WeakMap<Scope, Binding[]>();
const parents = new WeakMap<Scope, Scope>();

/** Makes scopes keep their listeners, which the mock drops. */
export function installScopes(): void {
	offer('Scope', Scope.prototype, {
		constructor__(this: Scope, parent?: Scope) {
			bindings.set(this, []);
			if (parent) parents.set(this, parent);
		},
		register(this: Scope, modifiers: Modifier[] | null, key: string | null, listener: KeymapEventListener): KeymapEventHandler {
			const handler: KeymapEventHandler = { scope: this.asOriginalType__(), modifiers: modifiers?.join(',') ?? null, key };
			bindings.get(this)?.unshift({ handler, modifiers, key, listener });
			return handler;
		},
		unregister(this: Scope, handler: KeymapEventHandler): void {
			const all = bindings.get(this) ?? [];
			const index = all.findIndex((binding) => binding.handler === handler);
			if (index !== -1) all.splice(index, 1);
		},
	});
}

/** Sends keys to the topmost pushed scope, else to the active view's, else to the app's, and from each to its parents. */
export function installKeymap(app: App): void {
	const pushed: Scope[] = [];
	offer('Keymap', app.keymap, {
		pushScope: (scope: Scope) => pushed.push(scope),
		popScope: (scope: Scope) => {
			const index = pushed.lastIndexOf(scope);
			if (index !== -1) pushed.splice(index, 1);
		},
	});
	const onKey = (event: KeyboardEvent): void => {
		if (event.isComposing) return;
		const ofView = app.workspace.activeLeaf?.view?.scope;
		const first = pushed.at(-1) ?? (ofView ? Scope.fromOriginalType__(ofView) : app.scope);
		for (let scope: Scope | undefined = first; scope; scope = parents.get(scope)) {
			if (dispatch(scope, event)) return;
		}
	};
	// Before the element that has the focus, as in the app: an open menu or modal comes first.
	window.addEventListener('keydown', onKey, true);
}

function dispatch(scope: Scope, event: KeyboardEvent): boolean {
	for (const { modifiers, key, listener } of [...(bindings.get(scope) ?? [])]) {
		if (key !== null && key.toLowerCase() !== event.key.toLowerCase()) continue;
		if (modifiers !== null && !hasExactly(event, modifiers)) continue;
		const answer: unknown = listener(event, { modifiers: modifiers?.join(',') ?? null, key, vkey: event.key });
		if (answer === false) {
			event.preventDefault();
			event.stopPropagation();
		}
		if (answer === false || key !== null) return true;
	}
	return false;
}

function hasExactly(event: KeyboardEvent, modifiers: readonly Modifier[]): boolean {
	const isMac = Keymap.isModifier(new KeyboardEvent('keydown', { metaKey: true }), 'Mod');
	const wanted = new Set<string>(modifiers.map((name) => (name === 'Mod' ? (isMac ? 'Meta' : 'Ctrl') : name)));
	const pressed = { Ctrl: event.ctrlKey, Meta: event.metaKey, Shift: event.shiftKey, Alt: event.altKey };
	return Object.entries(pressed).every(([name, isDown]) => wanted.has(name) === isDown);
}
