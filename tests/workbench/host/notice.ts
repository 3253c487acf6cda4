import { Notice } from 'obsidian-test-mocks/obsidian';
import { offer } from './offer';

/** How long a notice stays when the plugin does not say, in milliseconds. */
const USUAL_DURATION = 4000;

/** One notice that was shown. */
export interface ShownNotice {
	readonly text: string;
	/** Milliseconds; 0 stays until clicked. */
	readonly duration: number;
}

/** Puts notices on the page, where they go after their time or at a click; answers all that were ever shown, oldest first. */
export function installNotices(): readonly ShownNotice[] {
	const shown: ShownNotice[] = [];
	// The plugin's leftover timers are counted; the host's own are none of them.
	const { setTimeout } = window;
	const show = setTimeout.bind(window);
	offer('Notice', Notice.prototype, {
		constructor__(this: Notice, message: DocumentFragment | string, duration = USUAL_DURATION): void {
			this.containerEl.className = 'notice';
			this.messageEl.className = 'notice-message';
			this.noticeEl.remove();
			this.noticeEl = this.containerEl;
			this.setMessage(message);
			shown.push({ text: this.messageEl.innerText, duration });
			this.containerEl.addEventListener('click', () => this.hide());
			noticeContainer().append(this.containerEl);
			if (duration > 0) show(() => this.hide(), duration);
		},
		setMessage(this: Notice, message: DocumentFragment | string): Notice {
			this.messageEl.replaceChildren(message);
			return this;
		},
		hide(this: Notice): void {
			this.containerEl.remove();
		},
	});
	return shown;
}

function noticeContainer(): HTMLElement {
	const present = document.querySelector<HTMLElement>('.notice-container');
	return present ?? document.body.createDiv('notice-container');
}
