import { afterEach, expect, it } from 'vitest';
import { sharedBrowser } from './flow';
import { type ServedWorkbench, serveWorkbench } from './serve';

let served: ServedWorkbench | undefined;

afterEach(async () => {
	await served?.close();
});

it('serves the built plugin to a person, with theme, width, phone and day to choose', async () => {
	served = await serveWorkbench('examples/vault', '2026-11-23');
	const context = await (await sharedBrowser()).newContext({ viewport: { width: 1200, height: 800 } });
	const page = await context.newPage();
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto(served.address);
	const app = page.frameLocator('iframe');
	await app.locator('.side-dock-ribbon-action').first().waitFor();
	await app.locator('.mod-right-split:not(.is-sidedock-collapsed) .view-content').waitFor();
	expect(await app.locator('body').evaluate(() => new Date().toDateString())).toBe('Mon Nov 23 2026');
	await page.getByLabel('Theme').selectOption('dark');
	await app.locator('body.theme-dark').waitFor();
	await page.getByLabel('Phone').check();
	await app.locator('body.is-phone.theme-dark').waitFor();
	await page.getByLabel('Today').fill('2026-11-24');
	await page.getByLabel('Today').dispatchEvent('change');
	await expect.poll(() => app.locator('body').evaluate(() => new Date().toDateString())).toBe('Tue Nov 24 2026');
	expect(errors).toEqual([]);
	await context.close();
});

it('listens on this machine only, and knows no other address', async () => {
	served = await serveWorkbench('examples/vault', '2026-11-23');
	expect(new URL(served.address).hostname).toBe('127.0.0.1');
	expect((await fetch(`${served.address}etc/passwd`)).status).toBe(404);
	const body = (await (await fetch(`${served.address}served.json`)).json()) as { today: string; files: unknown[] };
	expect(body.today).toBe('2026-11-23');
	expect(body.files.length).toBeGreaterThan(10);
});
