import { LUCIDE_ALIASES, LUCIDE_ICONS } from './lucide-icons';

const SHAPE =
	'xmlns="http://www.w3.org/2000/svg" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';

/** Obsidian's own icons, which Lucide does not have. */
const OWN_ICONS: Readonly<Record<string, string>> = {
	'right-triangle': '<path d="M3 8L12 17L21 8"/>',
};

/** What stands for an icon that the workbench has no drawing of; Obsidian may well have it. */
const UNKNOWN = '<rect width="18" height="18" x="3" y="3" rx="2" stroke-dasharray="3 3"/>';

const added = new Map<string, string>();

/** Draws the icon of that name into an element, in place of what it held. */
export function setIcon(parent: HTMLElement, iconId: string): void {
	const icon = getIcon(iconId);
	parent.replaceChildren();
	if (icon) parent.append(icon);
}

/** The icon of that name as an SVG element. */
export function getIcon(iconId: string): SVGSVGElement | null {
	const svg = new DOMParser().parseFromString(markup(iconId), 'image/svg+xml').documentElement;
	const icon = document.importNode(svg, true);
	return icon instanceof SVGSVGElement ? icon : null;
}

/** The names of all icons that can be drawn. */
export function getIconIds(): string[] {
	return [...Object.keys(LUCIDE_ICONS).map((name) => `lucide-${name}`), ...Object.keys(OWN_ICONS), ...added.keys()];
}

/** Adds an icon drawn on a square of 100 by 100. */
export function addIcon(iconId: string, svgContent: string): void {
	added.set(iconId, svgContent);
}

/** Takes an added icon away. */
export function removeIcon(iconId: string): void {
	added.delete(iconId);
}

function markup(iconId: string): string {
	const own = added.get(iconId);
	if (own !== undefined) return `<svg ${SHAPE} viewBox="0 0 100 100" class="svg-icon ${iconId}">${own}</svg>`;
	const short = iconId.replace(/^lucide-/, '');
	const name = LUCIDE_ALIASES[short] ?? short;
	const inner = OWN_ICONS[short] ?? LUCIDE_ICONS[name];
	const kind = OWN_ICONS[short] ? short : `lucide-${name}`;
	const flag = inner === undefined ? ` data-unknown-icon="${iconId}"` : '';
	return `<svg ${SHAPE} viewBox="0 0 24 24" class="svg-icon ${kind}"${flag}>${inner ?? UNKNOWN}</svg>`;
}
