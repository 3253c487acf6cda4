import type { Modal } from 'obsidian';

const open = new Set<Modal>();

/** Opens a modal and remembers it while it is open. */
export function openModal(modal: Modal): void {
	open.add(modal.setCloseCallback(() => open.delete(modal)));
	modal.open();
}

/** Closes all modals: once the plugin is switched off, nothing of it may stay on the screen. */
export function closeModals(): void {
	for (const modal of [...open]) modal.close();
}
