import type { BuiltPlugin, createHost, HostOptions } from './host';

/** What the page is served besides itself. */
export interface Served {
	readonly plugin: BuiltPlugin;
	readonly files: HostOptions['files'];
	/** `YYYY-MM-DD`: the day that the page believes to be today. */
	readonly today: string;
}

/** The choices in the page's address. */
interface Choices {
	readonly theme: 'dark' | 'light';
	readonly isPhone: boolean;
	readonly today: string | null;
}

/** Lets the page's clock run on that day, from the time that it is now. */
function liveOn(day: string): void {
	const midnight = new Date();
	const sinceMidnight = midnight.getTime() - new Date(midnight.getFullYear(), midnight.getMonth(), midnight.getDate()).getTime();
	const shift = new Date(`${day}T00:00:00`).getTime() + sinceMidnight - midnight.getTime();
	const RealDate = Date;
	class ShiftedDate extends RealDate {
		constructor(...parts: [] | [number]) {
			if (parts.length === 0) super(RealDate.now() + shift);
			else super(...parts);
		}

		static override now(): number {
			return RealDate.now() + shift;
		}
	}
	Object.assign(window, { Date: ShiftedDate });
}

function choices(): Choices {
	const query = new URLSearchParams(location.search);
	return { theme: query.get('theme') === 'dark' ? 'dark' : 'light', isPhone: query.has('phone'), today: query.get('today') };
}

async function start(): Promise<void> {
	const response = await fetch('/served.json');
	const { plugin, files, today: usual } = (await response.json()) as Served;
	const { theme, isPhone, today } = choices();
	liveOn(today ?? usual);
	const { workbench } = window as unknown as { workbench: { createHost: typeof createHost } };
	const host = workbench.createHost({ files, theme, isPhone, language: 'en', cache: 'warm', restored: [] });
	Object.assign(window, { host });
	await host.start(plugin);
	host.app.workspace.leftSplit.collapse();
	const open = host.plugins.commands.listCommands()[0];
	if (open) host.plugins.commands.executeCommandById(open.id);
	document.body.addEventListener('keydown', (event) => {
		if (event.key === ',' && (event.ctrlKey || event.metaKey)) host.openSettings();
	});
}

void start();
