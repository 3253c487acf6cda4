import { readBuiltPlugin } from './disk';
import type { BuiltPlugin } from './host/host';
import { ROOT } from './places';

/** The built plugin in an app whose files take that many milliseconds to read. */
export async function slowToRead(ms: number): Promise<BuiltPlugin> {
	const built = await readBuiltPlugin(ROOT);
	const wait = `{
		const { vault } = window.app;
		const read = vault.cachedRead;
		vault.cachedRead = async function (file) {
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, ${ms})));
			return read.call(this, file);
		};
	}`;
	return { ...built, code: `${wait}\n${built.code}` };
}
