import * as mocks from 'obsidian-test-mocks/obsidian';
import { getFrontMatterInfo, stringifyYaml } from './frontmatter';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
import { offer } from './offer';

/** Shows the words on hover, and says them to assistive technology. */
function setTooltip(element: HTMLElement, tooltip: string): void {
	element.setAttribute('aria-label', tooltip);
}

/** What `require('obsidian')` answers in the workbench. */
export const OBSIDIAN_MODULE: Record<string, unknown> = { ...mocks };

offer('module', OBSIDIAN_MODULE, {
	addIcon,
	// One field under two names, as in the app.
	editorViewField: mocks.editorInfoField,
	getFrontMatterInfo,
	getIcon,
	getIconIds,
	getLanguage: () => document.documentElement.lang,
	removeIcon,
	setIcon,
	setTooltip,
	stringifyYaml,
});
