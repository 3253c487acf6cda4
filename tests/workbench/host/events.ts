import type { EventRef } from 'obsidian';
import { Events } from 'obsidian-test-mocks/obsidian';
import { offer } from './offer';

interface Entry extends EventRef {
	readonly e: Events;
	readonly name: string;
	readonly fn: (...data: unknown[]) => unknown;
	readonly ctx: unknown;
}

/** A listener that throws does not keep the others from being told; its error reaches the page. Taking one back takes only that one. */
export function installEvents(): void {
	offer('Events', Events.prototype, {
		on(this: Events, name: string, fn: (...data: unknown[]) => unknown, ctx?: unknown): EventRef {
			const entry: Entry = { e: this, name, fn, ctx };
			const lists = eventLists(this);
			lists[name] = [...(lists[name] ?? []), entry];
			return entry;
		},
		offref(this: Events, ref: Entry): void {
			const lists = eventLists(this);
			lists[ref.name] = (lists[ref.name] ?? []).filter((entry) => entry !== ref);
		},
		trigger(this: Events, name: string, ...data: unknown[]): void {
			for (const { fn, ctx } of eventLists(this)[name] ?? []) {
				try {
					fn.apply(ctx, data);
				} catch (error) {
					reportError(error);
				}
			}
		},
	});
}

/** The listeners of a source by event; private in the mock's types, and there all the same. */
export function eventLists(source: Events): Record<string, readonly Entry[]> {
	return (source as unknown as { _: Record<string, readonly Entry[]> })._;
}
