import type { WorkbenchWindow } from './workbench-window';
import type { Workbench } from './workbench';

/** The path of the note in front. */
export async function notePath({ page }: Workbench): Promise<string> {
	return await page.evaluate(() => (window as unknown as WorkbenchWindow).host.app.workspace.getActiveFile()?.path ?? '');
}

/** What is selected in the editor in front. */
export async function selection({ page }: Workbench): Promise<string> {
	return await page.evaluate(() => {
		const { doc, selection: chosen } = (window as unknown as WorkbenchWindow).host.editor().state;
		return doc.sliceString(chosen.main.from, chosen.main.to);
	});
}

/** The notes of a folder, without it. */
export async function notesIn({ files }: Workbench, folder: string): Promise<string[]> {
	return (await files.list()).filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
}

/** A property of a note as it stands there. */
export async function propertyOf({ files }: Workbench, path: string, name: string): Promise<string | undefined> {
	return new RegExp(`^${name}: ?(.*)$`, 'm').exec(await files.read(path))?.[1];
}

/** Chooses in the list that asks; by typing, as a person does. */
export async function choose({ page, settled }: Workbench, words: string): Promise<void> {
	const prompt = page.locator('.prompt');
	await prompt.locator('input').fill(words);
	await prompt.getByText(words, { exact: true }).first().click();
	await settled();
}
