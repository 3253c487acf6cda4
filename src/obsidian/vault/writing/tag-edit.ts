import { foldName } from '../../../core/interview/names';
import type { PropertyEdit } from './property-edit';

/** Adds a tag to a property of tags, be it a list or one text; one that is there already is not added twice. */
export function addTag(name: string, tag: string): PropertyEdit {
	return (properties) => {
		const key = Object.hasOwn(properties, name) ? name : (Object.keys(properties).find((each) => foldName(each) === foldName(name)) ?? name);
		const tags = tagsIn(properties[key]);
		if (!tags.some((each) => typeof each === 'string' && foldName(each.replace(/^#/, '')) === foldName(tag))) properties[key] = [...tags, tag];
		return undefined;
	};
}

/** Obsidian takes spaces and commas between tags of one text. */
function tagsIn(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return value;
	if (typeof value === 'string') return value.split(/[\s,]+/).filter((tag) => tag !== '');
	return value === null || value === undefined ? [] : [value];
}
