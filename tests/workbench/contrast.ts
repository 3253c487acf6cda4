import type { Locator } from 'playwright-core';

/** Red, green, blue and opacity, each from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** How much a text stands out from what is behind it, by the formula of WCAG 2: from 1 to 21. */
export async function contrast(text: Locator): Promise<number> {
	const { front, behind } = await text.evaluate((element) => {
		const backgrounds: string[] = [];
		for (let at: Element | null = element; at; at = at.parentElement) backgrounds.unshift(getComputedStyle(at).backgroundColor);
		return { front: getComputedStyle(element).color, behind: backgrounds };
	});
	const white: Colour = [1, 1, 1, 1];
	const back = behind.map(readColour).reduce(over, white);
	const [lighter, darker] = [luminance(back), luminance(over(back, readColour(front)))].sort((a, b) => b - a) as [number, number];
	return (lighter + 0.05) / (darker + 0.05);
}

/** Computed colours come as `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)` and, when they were mixed, `color(srgb 0.1 0.2 0.3 / 0.5)`. */
function readColour(text: string): Colour {
	const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
	if (text.startsWith('color(srgb ')) return [red, green, blue, alpha];
	if (text.startsWith('rgb')) return [red / 255, green / 255, blue / 255, alpha];
	throw new Error(`“${text}” is no colour that can be measured.`);
}

function over(back: Colour, front: Colour): Colour {
	const alpha = front[3];
	const mix = (channel: 0 | 1 | 2): number => back[channel] * (1 - alpha) + front[channel] * alpha;
	return [mix(0), mix(1), mix(2), 1];
}

function luminance(colour: Colour): number {
	const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
	return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
}
