import { isBuiltin } from 'node:module';

/** What evaluates text as code, and what older iPhones cannot read. */
const FORBIDDEN = [
	{ pattern: /(?<![\w$])eval\s*[()]/, complaint: 'evaluates text as code (eval)' },
	{ pattern: /(?<![\w$])Function\s*\(\s*["'`\w$]/, complaint: 'evaluates text as code (Function)' },
	{ pattern: /\(\?<[=!]/, complaint: 'has a regular expression with a look-behind, which older iPhones refuse' },
	{ pattern: /typeof require\b/, complaint: 'looks for require in a hidden way' },
];

// With nothing in the brackets it loads nothing: that is somebody's method of the same name.
const REQUIRE = /(?<![\w$.])(?:require|import)\s*\(\s*(?!\))(?:(["'`])(.*?)\1)?/g;

/**
 * Everything in a bundle that would fail on a phone or in a review; empty when all is well.
 * @param {string} code
 * @param {readonly string[]} externals names that may be required; a star at the end stands for any rest
 * @returns {string[]}
 */
export function auditBundle(code, externals) {
	const complaints = FORBIDDEN.filter(({ pattern }) => pattern.test(code)).map(({ complaint }) => complaint);
	const required = [...code.matchAll(REQUIRE)].map((match) => match[2] ?? '');
	// Node has them and phones have not, whatever the externals say.
	const strangers = new Set(required.filter((name) => isBuiltin(name) || !externals.some((external) => isOf(name, external))));
	for (const name of strangers) complaints.push(name === '' ? 'requires something that only shows at run time' : `requires “${name}”`);
	return complaints;
}

/**
 * @param {string} name
 * @param {string} external
 */
function isOf(name, external) {
	return external.endsWith('*') ? name.startsWith(external.slice(0, -1)) : name === external;
}
