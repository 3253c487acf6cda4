import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root: the nearest folder above that holds `node_modules`, wherever this code is run from. */
export const ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The workbench's own folder. */
export const FOLDER = join(ROOT, 'tests', 'workbench');

function findRoot(folder: string): string {
	if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'node_modules'))) return folder;
	const parent = dirname(folder);
	if (parent === folder) throw new Error('The workbench runs inside the project only.');
	return findRoot(parent);
}
