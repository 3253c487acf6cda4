import type { Application } from '../interview/application';
import { byOccurrence } from '../interview/applications';
import type { Interview } from '../interview/interview';

/** Which interviews belong to which application. */
export interface ApplicationGroups {
	/** The interview belongs to the application with this key, and to no other. */
	join(key: string, interview: Interview): void;
	leave(path: string): void;
	/** The application of a group, made anew; undefined when nothing is left of it. */
	renew(key: string): Application | undefined;
	/** The application that an interview belongs to, as it was last made. */
	at(path: string): Application | undefined;
	/** As last made, in the order of their first rounds; the same list until one is made anew. */
	list(): readonly Application[];
}

interface Made {
	readonly application: Application;
	readonly first: Interview;
}

/** No groups yet. `make` makes an application of its interviews in their order; `onOther` hears of each key whose group is another now. */
export function createApplicationGroups(make: (key: string, interviews: readonly Interview[]) => Application, onOther: (key: string) => void): ApplicationGroups {
	const members = new Map<string, readonly Interview[]>();
	const made = new Map<string, Made>();
	const keys = new Map<string, string>();
	let sorted: readonly Application[] | undefined;

	function leave(path: string): void {
		const key = keys.get(path);
		if (key === undefined) return;
		keys.delete(path);
		members.set(key, othersIn(key, path));
		onOther(key);
	}

	function othersIn(key: string, path: string): readonly Interview[] {
		return (members.get(key) ?? []).filter((member) => member.path !== path);
	}

	return {
		leave,
		join(key, interview) {
			const { path } = interview;
			if (keys.get(path) !== key) leave(path);
			keys.set(path, key);
			members.set(key, othersIn(key, path).concat(interview));
			onOther(key);
		},
		renew(key) {
			sorted = undefined;
			const interviews = [...(members.get(key) ?? [])].sort(byOccurrence);
			const [first] = interviews;
			const application = first && make(key, interviews);
			if (first && application) made.set(key, { first, application });
			else made.delete(key);
			if (!application) members.delete(key);
			return application;
		},
		at(path) {
			const key = keys.get(path);
			return key === undefined ? undefined : made.get(key)?.application;
		},
		list: () => (sorted ??= [...made.values()].sort((a, b) => byOccurrence(a.first, b.first)).map(({ application }) => application)),
	};
}
