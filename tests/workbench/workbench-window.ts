import type { createHost, Host } from './host/host';

/** The host's globals on the page. */
export interface WorkbenchWindow {
	readonly workbench: { readonly createHost: typeof createHost };
	readonly host: Host;
}
