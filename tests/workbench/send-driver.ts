import { ACME } from './due-view-driver';
import { openWorkbench } from './flow';
import type { Workbench, WorkbenchOptions } from './workbench';

export const DRAFT = 'Drafts/Check-in.md';
export const BODY = 'Hi Kim,\n\nthe **migration** from [[Jenkins]] has stayed with me; I built a small pilot of it.\n\nKind regards,\nAda Byron\n';

/** A check-in to Kim Lund, linked to the note Acme. */
export function draft(body = BODY, { to = 'Kim Lund', interview = 'Acme', sent = '' } = {}): string {
	return `---\ntype: follow-up\ninterview: "[[${interview}]]"\nstep: check-in\nto: ${to}\nsubject: "Re: Engineer & more — 100%"\nsent: ${sent}\n---\n${body}`;
}

export const KIM = '---\nemail: kim.lund@acme.example\n---\nRecruiter.\n';

/** The draft in front; what would leave the app is kept on the page. */
export async function openMessage(options: WorkbenchOptions = {}, path = DRAFT): Promise<Workbench> {
	const bench = await openWorkbench({ vault: { 'Acme.md': ACME, [DRAFT]: draft(), 'People/Kim Lund.md': KIM }, settings: { myName: 'Ada Byron' }, ...options });
	await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await bench.page.evaluate(() => {
		Object.assign(window, { opened: [], open: (link: string) => ((window as unknown as { opened: string[] }).opened.push(link), null) });
	});
	await bench.editor.open(path);
	return bench;
}

/** The links that were handed to the system. */
export function opened({ page }: Workbench): Promise<string[]> {
	return page.evaluate(() => (window as unknown as { opened: string[] }).opened);
}

/** What is on the clipboard. */
export function clipboard({ page }: Workbench): Promise<string> {
	return page.evaluate(() => navigator.clipboard.readText());
}
