import { moment } from 'obsidian';
import type { NoteVariables } from '../../../core/template/variables';

/** What Obsidian's own Templates would write into a note of this title at this moment. */
export function noteVariables(title: string): NoteVariables {
	const now = moment.unix(Date.now() / 1000);
	return { title, date: (format = 'YYYY-MM-DD') => now.format(format), time: (format = 'HH:mm') => now.format(format) };
}
