import { readFrontmatter } from './frontmatter';

/** Why the properties of a note cannot be read or changed. */
export interface HeadProblem {
	/** 1-based. */
	readonly line: number;
	readonly message: string;
}

/** What keeps the properties at the top of a note from being read; undefined where they can be, and for a note without any, which may begin with a line across the page (`---`). */
export function headProblem(text: string): HeadProblem | undefined {
	const { error, flaws, isWhole } = readFrontmatter(text);
	if (error) return error.found === '---' && error.head.trim() === '' ? undefined : error;
	return isWhole ? undefined : flaws.find(({ severity }) => severity === 'problem');
}
