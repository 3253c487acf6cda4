import { readSettings } from '../../../src/core/settings/read-settings';
import { mayBeOurs } from '../../../src/core/note/note-kind';
import { vaultCounts } from '../fresh/many-vaults';
import type { Line } from '../line';
import { shortNumber } from '../stopwatch';
import { vaultNotes } from '../vault/vault-notes';
import { benchOptions } from '../vault/write-vault';

/** Properties that are broken as a whole are read once more each on its own, which is why it may be a little more than one. */
export const vaultYamlParsed: Line = {
	name: 'properties that YAML reads, for each note that is ours, looks like it or has other names',
	unit: '',
	atMost: 1.2,
	async run({ notes }) {
		const { settings } = readSettings({});
		let worth = 0;
		for (const { text } of vaultNotes(benchOptions(notes))) if (mayBeOurs(text, settings) || /^aliases:/m.test(text)) worth++;
		const { yamlParsed } = await vaultCounts(notes);
		return { samples: [yamlParsed / worth], remark: `${shortNumber(yamlParsed)} for ${shortNumber(worth)} of ${shortNumber(notes)} notes` };
	},
};
