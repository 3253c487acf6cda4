import { it } from 'vitest';
import { openWorkbench } from './flow';

it('looks', async () => {
	for (const theme of ['light', 'dark'] as const) {
		const bench = await openWorkbench({ theme, height: 1100 });
		await bench.command('Open follow-ups due');
		await bench.settled();
		await bench.screenshot(`look-${theme}`);
	}
	const phone = await openWorkbench({ phone: true, height: 900 });
	await phone.command('Open follow-ups due');
	await phone.settled();
	await phone.screenshot('look-phone');
	const first = await openWorkbench({ vault: {}, height: 700 });
	await first.command('Open follow-ups due');
	await first.settled();
	await first.screenshot('look-first');
});
