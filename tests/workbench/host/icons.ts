import { createElement, icons, type IconNode } from 'lucide';

const LINES = 'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';

const LUCIDE: Readonly<Record<string, IconNode | undefined>> = icons;

/** Obsidian's own icons, which Lucide does not have. */
const OWN_ICONS: Readonly<Record<string, string>> = {
	'right-triangle': '<path d="M3 8L12 17L21 8"/>',
};

/** What stands for an icon that nobody has. */
const UNKNOWN = '<rect width="18" height="18" x="3" y="3" rx="2" stroke-dasharray="3 3"/>';

const added = new Map<string, string>();

/** Draws the icon of that name into an element, in place of what it held. */
export function setIcon(parent: HTMLElement, iconId: string): void {
	parent.replaceChildren(getIcon(iconId));
}

/** The icon of that name as an SVG element. */
export function getIcon(iconId: string): SVGElement {
	const short = iconId.replace(/^lucide-/, '');
	const lucide = LUCIDE[lucideName(short)];
	const icon = lucide ? createElement(lucide) : otherIcon(iconId);
	icon.setAttribute('class', `svg-icon ${lucide ? 'lucide-' : ''}${short}`);
	return icon;
}

/** Names by which all icons can be drawn. */
export function getIconIds(): string[] {
	return [...Object.keys(icons).map((name) => `lucide${dashed(name)}`), ...Object.keys(OWN_ICONS), ...added.keys()];
}

/** Adds an icon drawn on a square of 100 by 100. */
export function addIcon(iconId: string, svgContent: string): void {
	added.set(iconId, svgContent);
}

/** Takes an added icon away. */
export function removeIcon(iconId: string): void {
	added.delete(iconId);
}

function otherIcon(iconId: string): SVGElement {
	const content = added.get(iconId);
	if (content !== undefined) return svg(`viewBox="0 0 100 100"`, content);
	const own = OWN_ICONS[iconId];
	return own === undefined ? svg(`viewBox="0 0 24 24" data-unknown-icon="${iconId}"`, UNKNOWN) : svg(`viewBox="0 0 24 24"`, own);
}

function svg(attributes: string, content: string): SVGElement {
	const text = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" ${LINES} ${attributes}>${content}</svg>`;
	return document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true) as unknown as SVGElement;
}

/** "calendar-clock" is `CalendarClock`. */
function lucideName(iconId: string): string {
	return iconId
		.split('-')
		.map((part) => part.charAt(0).toUpperCase() + part.slice(1))
		.join('');
}

function dashed(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
