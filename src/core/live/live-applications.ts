import type { Application } from '../interview/application';
import { applicationKey, applicationOf } from '../interview/applications';
import type { Interview } from '../interview/interview';
import { linkedNamesOf, lookUpAmong, type NoteDirectory } from '../interview/names';
import { createApplicationGroups } from './application-groups';
import { createAskers } from './askers';
import { drain } from './drain';
import { createLinkCounts } from './link-counts';

/** The applications of a vault, kept current interview by interview: always what `applicationsOf` would make of them. */
export interface LiveApplications {
	/** A new interview, or what its note says now. */
	put(interview: Interview): void;
	remove(path: string): void;
	/** The directory may answer the note at this path otherwise than before. */
	lookUpAnew(path: string): void;
	/** Brings the applications up to date, piece by piece, until that is done or the time is used up: then false. */
	settle(isUsedUp: () => boolean): boolean;
	/** The application that the note at a path belongs to, as it was last settled. */
	at(path: string): Application | undefined;
	/** As last settled, in the order of their first rounds; the same list until something changes. */
	list(): readonly Application[];
}

/** An interview with the names that it links to, as they were looked up when it came. */
interface Member {
	readonly interview: Interview;
	readonly links: readonly string[];
}

/** No applications yet. `onChange` hears of each application that settling has changed, or that is gone. */
export function createLiveApplications(directory: NoteDirectory, onChange: (key: string, application: Application | undefined) => void): LiveApplications {
	const members = new Map<string, Member>();
	const links = createLinkCounts();
	// A plain name means somebody else once an interview links to a note of that name.
	const askers = createAskers();
	const unread = new Set<string>();
	const other = new Set<string>();

	const lookUp = lookUpAmong((name, from) => {
		askers.note(from, name);
		return links.has(name);
	}, directory);
	const groups = createApplicationGroups(
		(key, interviews) => applicationOf(key, interviews, lookUp),
		(key) => other.add(key),
	);

	function put(interview: Interview): void {
		const { path } = interview;
		members.get(path)?.links.forEach((name) => links.remove(name));
		const linked = linkedNamesOf(interview, directory);
		linked.forEach((name) => links.add(name));
		members.set(path, { interview, links: linked });
		unread.add(path);
	}

	function group(path: string): void {
		const member = members.get(path);
		if (!member) return;
		askers.forget(path);
		groups.join(applicationKey(member.interview, lookUp), member.interview);
	}

	return {
		put,
		remove(path) {
			if (!members.has(path)) return;
			members.get(path)?.links.forEach((name) => links.remove(name));
			members.delete(path);
			askers.forget(path);
			groups.leave(path);
		},
		lookUpAnew(path) {
			const member = members.get(path);
			if (member) put(member.interview);
		},
		settle(isUsedUp) {
			for (const name of links.takeChanged()) for (const path of askers.of(name)) unread.add(path);
			return drain(unread, group, isUsedUp) && drain(other, (key) => onChange(key, groups.renew(key)), isUsedUp);
		},
		at: groups.at,
		list: groups.list,
	};
}
