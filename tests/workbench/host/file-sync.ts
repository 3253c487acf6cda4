import type { EditorView } from '@codemirror/view';
import type { TFile, Vault } from 'obsidian-test-mocks/obsidian';
import { changeBetween } from './changed-stretch';
import { nextTask } from './next-task';

const running = new Set<Promise<unknown>>();

/** Until every editor and its file say the same. */
export async function editorsSettled(): Promise<void> {
	while (running.size > 0) await Promise.all(running);
}

/**
 * Keeps an editor and its file equal. What is typed is written in the next task, where the app waits for two seconds, so that
 * flows need not wait; what others write in between is merged with it, as in the app.
 */
export class FileSync {
	readonly #vault: Vault;
	readonly #cm: EditorView;
	#file: TFile | undefined;
	/** What editor and file last agreed on. */
	#agreed = '';
	#saving: Promise<void> | undefined;

	constructor(vault: Vault, cm: EditorView) {
		this.#vault = vault;
		this.#cm = cm;
	}

	/** Takes up another file; `show` puts its text into the editor. */
	async open(file: TFile, show: (text: string) => void): Promise<void> {
		await this.save();
		await this.#inFile(file, (text) => {
			this.#file = file;
			this.#agreed = withPlainBreaks(text);
			show(this.#agreed);
			return text;
		});
	}

	/** Writes what the file does not say yet; keys that are pressed in one go are written at once. */
	async save(): Promise<void> {
		if (!this.#saving && this.#isAhead()) {
			this.#saving = this.#write().finally(() => {
				this.#saving = undefined;
			});
			track(this.#saving);
		}
		await this.#saving;
	}

	/** Takes over what the file says and the editor does not. */
	follow(): void {
		if (!this.#file) return;
		track(
			this.#inFile(this.#file, (text) => {
				this.#take(withPlainBreaks(text));
				return text;
			}),
		);
	}

	async #write(): Promise<void> {
		await nextTask();
		while (this.#file && this.#isAhead()) {
			const isThere = await this.#inFile(this.#file, (text) => {
				this.#take(withPlainBreaks(text));
				if (!this.#isAhead()) return text;
				this.#agreed = this.#text();
				return this.#agreed;
			});
			if (!isThere) return;
		}
	}

	/** Merges what is new in the file with what is new in the editor. */
	#take(text: string): void {
		if (text === this.#agreed) return;
		const typed = changeBetween(this.#agreed, this.#text());
		const changes = changeBetween(this.#agreed, text).map(typed);
		this.#agreed = text;
		// As the app calls it when the text does not come from the person at the keyboard.
		this.#cm.dispatch({ changes, userEvent: 'set' });
	}

	/** In turn with all other writers, so that nothing happens to the file in between; whether the file was there. */
	async #inFile(file: TFile, change: (text: string) => string): Promise<boolean> {
		const isThere = (): boolean => this.#vault.getFileByPath(file.path) === file;
		if (!isThere()) return false;
		try {
			await this.#vault.process(file, change);
			return true;
		} catch (error) {
			if (isThere()) throw error;
			return false;
		}
	}

	#isAhead(): boolean {
		return this.#file !== undefined && this.#text() !== this.#agreed;
	}

	#text(): string {
		return this.#cm.state.doc.toString();
	}
}

function track(work: Promise<unknown>): void {
	running.add(work);
	void work.finally(() => running.delete(work));
}

/** Line breaks as the editor has them. */
function withPlainBreaks(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}
