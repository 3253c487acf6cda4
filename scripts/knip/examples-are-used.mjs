/** The examples beside a rule, a phrase or a mistake; its tests find them by folder and name, which no reader of imports can see. */
const EXAMPLES = /(^e|E)xamples$/;

/**
 * Takes the exported examples out of what knip calls unused.
 * @param {import('knip').ReporterOptions} results
 */
export default function examplesAreUsed(results) {
	const exportsByFile = Object.values(results.issues.exports);
	for (const exportsOfFile of exportsByFile) {
		for (const name of Object.keys(exportsOfFile).filter((key) => EXAMPLES.test(key))) {
			delete exportsOfFile[name];
			results.counters.exports -= 1;
		}
	}
	return results;
}
