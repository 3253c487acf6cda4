import { Modal, Platform, type App } from 'obsidian';
import { openModal } from './open-modals';

// An invitation has a few thousand bytes; with pictures in it, some millions.
const MOST_BYTES = 10_000_000;

interface InvitationOptions {
	/** Takes the text of a calendar file and answers a sentence when there is no invitation in it. */
	onText(text: string): string | null;
	/** Takes what has been copied from elsewhere. */
	onCopied(): void;
}

/** Asks for a calendar file, dropped or picked, or for the text of an e-mail that has been copied. */
export function openInvitationModal(app: App, { onText, onCopied }: InvitationOptions): void {
	const modal = new Modal(app);
	modal.setTitle('New interview from invitation');
	modal.modalEl.addClass('ifu-modal');
	const zone = modal.contentEl.createDiv({ cls: 'ifu-drop' });
	zone.createDiv({ cls: 'ifu-drop-words', text: `${Platform.isMobile ? 'Choose the invitation' : 'Drop the invitation here'}: a calendar file whose name ends in .ics.` });
	const button = zone.createEl('button', { cls: 'mod-cta', text: 'Choose a file', attr: { type: 'button' } });
	const picker = zone.createEl('input', { cls: 'ifu-drop-picker', type: 'file', attr: { accept: '.ics,.ical,.ifb,text/calendar', tabindex: '-1', 'aria-label': 'Calendar file' } });
	zone.createDiv({ cls: 'ifu-drop-words', text: 'It came as an e-mail? Copy the text of it, then:' });
	const copied = zone.createEl('button', { text: 'Use the copied text', attr: { type: 'button' } });
	const complaint = modal.contentEl.createDiv({ cls: 'ifu-drop-error', attr: { role: 'alert' } });

	async function take(file: File | null | undefined): Promise<void> {
		if (!file) return;
		const problem = await problemWith(file, (text) => {
			const wrong = onText(text);
			if (wrong === null) modal.close();
			return wrong;
		});
		complaint.setText(problem === null ? '' : `“${file.name}”: ${problem}`);
		if (problem !== null) button.focus();
	}

	button.addEventListener('click', () => picker.click());
	copied.addEventListener('click', () => {
		modal.close();
		onCopied();
	});
	picker.addEventListener('change', () => {
		void take(picker.files?.[0]);
		// The same file can be chosen again once it is mended.
		picker.value = '';
	});
	acceptDrops(modal.modalEl, zone, (file) => void take(file));
	openModal(modal);
	button.focus();
}

async function problemWith(file: File, read: (text: string) => string | null): Promise<string | null> {
	if (file.size > MOST_BYTES) return 'This file is too large for an invitation. Export the one event by itself and use that file.';
	try {
		return read(decoded(await file.arrayBuffer()));
	} catch {
		return 'It could not be opened. Save it once more and try again.';
	}
}

/** Some programs write two bytes to a letter, and say so at the beginning. */
function decoded(bytes: ArrayBuffer): string {
	const [first, second] = new Uint8Array(bytes.slice(0, 2));
	const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
	return new TextDecoder(encoding).decode(bytes);
}

function acceptDrops(target: HTMLElement, zone: HTMLElement, onFile: (file: File | null | undefined) => void): void {
	target.addEventListener('dragover', (event) => {
		event.preventDefault();
		zone.addClass('is-over');
	});
	target.addEventListener('dragleave', () => zone.removeClass('is-over'));
	target.addEventListener('drop', (event) => {
		event.preventDefault();
		zone.removeClass('is-over');
		onFile(event.dataTransfer?.files[0]);
	});
}
