import type { Locator } from 'playwright-core';
import type { Workbench } from './workbench';

/** An open form as a person meets it: fields by what they are called, in lower case with dashes. */
export interface FormDriver {
	readonly field: (name: string) => Locator;
	readonly fill: (fields: Readonly<Record<string, string>>) => Promise<void>;
	/** What stands under the name of a field. */
	readonly preview: (name: string) => Promise<string>;
	/** What is wrong with a field; empty when nothing is. */
	readonly complaint: (name: string) => Promise<string>;
	/** What is offered for the field that has the focus. */
	readonly suggestions: () => Promise<string[]>;
	/** What to look at, above the fields. */
	readonly doubts: () => Promise<string[]>;
	/** Presses Enter, and waits until what comes of it is done. */
	readonly confirm: () => Promise<void>;
	readonly isOpen: () => Promise<boolean>;
}

/** The form that is open in a workbench. */
export function formDriver({ page, settled }: Workbench): FormDriver {
	const form = page.locator('.ifu-form');
	const field = (name: string): Locator => form.locator(`#ifu-${name}`);
	return {
		field,
		fill: async (fields) => {
			for (const [name, words] of Object.entries(fields)) await field(name).fill(words);
		},
		preview: (name) => form.locator(`#ifu-${name}-preview`).innerText(),
		complaint: async (name) => {
			const alert = form.locator(`.ifu-field:has(#ifu-${name}) [role="alert"]`);
			return (await alert.count()) === 0 ? '' : await alert.innerText();
		},
		suggestions: async () => {
			await settled();
			return await page.locator('.suggestion-container [role="option"], .suggestion-container .suggestion-item').allInnerTexts();
		},
		doubts: () => form.locator('.ifu-doubts li').allInnerTexts(),
		confirm: async () => {
			await page.keyboard.press('Enter');
			await settled();
		},
		isOpen: () => form.isVisible(),
	};
}
