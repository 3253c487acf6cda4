import { getLanguage } from 'obsidian';
import type { Settings } from '../../core/settings/settings';

/** The same settings with Obsidian's own language where `auto` stands; the same object until they change. */
export function inAppLanguage(current: () => Settings): () => Settings {
	let known: { readonly raw: Settings; readonly resolved: Settings } | null = null;
	return () => {
		const raw = current();
		if (known?.raw !== raw) known = { raw, resolved: raw.language === 'auto' ? { ...raw, language: getLanguage() } : raw };
		return known.resolved;
	};
}
