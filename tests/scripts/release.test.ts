import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import project from '../../package.json';
import versions from '../../versions.json';

describe('the manifest', () => {
	it('agrees with the package', () => {
		expect(manifest.id).toBe(project.name);
		expect(manifest.version).toBe(project.version);
	});

	it('names the app it needs, as versions.json does', () => {
		expect(versions).toHaveProperty([manifest.version], manifest.minAppVersion);
	});

	it('describes the plugin as the community list asks', () => {
		expect(manifest.description.length).toBeLessThanOrEqual(250);
		expect(manifest.description).toMatch(/^[A-Z].*[a-z]\.$/);
		for (const text of [manifest.id, manifest.name, manifest.description]) expect(text).not.toMatch(/obsidian|plugin/i);
	});

	it('is for phones, too', () => {
		expect(manifest.isDesktopOnly).toBe(false);
	});

	it('has nothing but what the app knows', () => {
		expect(Object.keys(manifest).sort()).toEqual(['author', 'description', 'id', 'isDesktopOnly', 'minAppVersion', 'name', 'version']);
	});
});
