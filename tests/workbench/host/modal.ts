import { ConfirmationButton, ConfirmationModal, Modal, SuggestModal } from 'obsidian-test-mocks/obsidian';
import { setIcon } from './icons';
import { offer } from './offer';

const openModals = new WeakMap<Modal, { readonly focusBefore: Element | null }>();

/** Opens modals on the page: Escape, the cross and a click beside it close; focus goes in, stays in, and comes back. */
export function installModals(): void {
	offer('Modal', Modal.prototype, {
		constructor__(this: Modal): void {
			arrange(this);
			this.scope.register([], 'Escape', () => {
				this.close();
				return false;
			});
		},
		open(this: Modal): void {
			if (openModals.has(this)) return;
			openModals.set(this, { focusBefore: document.activeElement });
			this.app.keymap.pushScope(this.scope);
			document.body.append(this.containerEl);
			this.onOpen();
			if (!this.modalEl.contains(document.activeElement)) (initialFocus(this) ?? this.modalEl).focus();
		},
		close(this: Modal): void {
			const state = openModals.get(this);
			if (!state) return;
			openModals.delete(this);
			this.app.keymap.popScope(this.scope);
			this.containerEl.remove();
			this.onClose();
			// Private in the mock's types, and there all the same.
			(this as unknown as { closeCallback: (() => void) | null }).closeCallback?.();
			if (this.shouldRestoreSelection && state.focusBefore instanceof HTMLElement && state.focusBefore.isConnected) state.focusBefore.focus();
		},
		setContent(this: Modal, content: DocumentFragment | string): Modal {
			this.contentEl.replaceChildren(content);
			return this;
		},
	});
	installConfirmation();
}

function arrange(modal: Modal): void {
	const { containerEl, modalEl, titleEl, contentEl } = modal;
	containerEl.className = 'modal-container mod-dim';
	const background = createDiv({ cls: 'modal-bg' });
	background.addEventListener('click', () => modal.close());
	containerEl.prepend(background);
	modalEl.className = 'modal';
	modalEl.tabIndex = -1;
	modalEl.setAttribute('role', 'dialog');
	modalEl.setAttribute('aria-modal', 'true');
	modalEl.addEventListener('keydown', (event) => keepFocusInside(modalEl, event));
	titleEl.className = 'modal-title';
	contentEl.className = 'modal-content';
	const cross = createDiv({ cls: 'modal-close-button', attr: { role: 'button', 'aria-label': 'Close' } });
	setIcon(cross, 'x');
	cross.addEventListener('click', () => modal.close());
	const header = createDiv({ cls: 'modal-header' });
	header.append(titleEl);
	modalEl.prepend(cross, header);
}

function keepFocusInside(modalEl: HTMLElement, event: KeyboardEvent): void {
	if (event.key !== 'Tab') return;
	const stops = [...modalEl.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]')].filter(
		(element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.offsetParent !== null,
	);
	const edge = event.shiftKey ? stops[0] : stops.at(-1);
	if (edge && document.activeElement !== edge && modalEl.contains(document.activeElement) && document.activeElement !== modalEl) return;
	event.preventDefault();
	(event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}

const initialFocusOf = new WeakMap<HTMLElement, HTMLElement>();

function initialFocus(modal: Modal): HTMLElement | undefined {
	if (modal instanceof SuggestModal) return modal.inputEl;
	return modal instanceof ConfirmationModal ? initialFocusOf.get(modal.buttonContainerEl) : undefined;
}

/** Buttons of a confirmation close it, unless their handler answers something truthy. */
function installConfirmation(): void {
	offer('ConfirmationModal', ConfirmationModal.prototype, {
		constructor2__(this: ConfirmationModal): void {
			this.buttonContainerEl.className = 'modal-button-container';
			this.modalEl.append(this.buttonContainerEl);
			this.buttonContainerEl.addEventListener('workbench-answered', () => this.close());
		},
		addCancelButton(this: ConfirmationModal, text = 'Cancel'): ConfirmationModal {
			return this.addButton((button) => button.setButtonText(text).setCancel().onClick(() => undefined));
		},
	});
	offer('ConfirmationButton', ConfirmationButton.prototype, {
		onClick(this: ConfirmationButton, handler: (event: MouseEvent) => unknown): ConfirmationButton {
			this.buttonEl.onclick = async (event) => {
				if (!(await handler(event))) this.buttonEl.dispatchEvent(new Event('workbench-answered', { bubbles: true }));
			};
			return this;
		},
		setInitialFocus(this: ConfirmationButton): ConfirmationButton {
			const container = this.buttonEl.parentElement;
			if (container) initialFocusOf.set(container, this.buttonEl);
			return this;
		},
		setCancel(this: ConfirmationButton): ConfirmationButton {
			this.buttonEl.addClass('mod-cancel');
			return this;
		},
	});
}
