import { openNote, type OwnNote } from '../../../src/core/note/own-note';
import { PROPERTY_KEYS } from '../../../src/core/settings/property-keys';
import type { Settings } from '../../../src/core/settings/settings';
import { acmeText, settingsWith } from './note-text';

/** An interview note of 3 November 2026 with more lines from line 6 on, open for reading. */
export function openAcme(lines: readonly string[], some: Partial<Settings> = {}): OwnNote {
	const note = openNote('Acme.md', acmeText(...lines), settingsWith(some), 'interview', PROPERTY_KEYS);
	if (!note) throw new Error('not an interview note');
	return note;
}
