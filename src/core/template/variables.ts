import { nearestSpelling } from '../note/text/spelling-distance';

/** The variables of our templates (drafts.md, "Variables"), and the words of the slot that stands where one has no value. */
export const VARIABLES = {
	company: () => 'the company',
	role: () => 'the role',
	first_name: () => 'their first name',
	full_name: () => 'their name',
	interview_date: () => 'the day of the interview',
	interview_weekday: () => 'the weekday of the interview',
	round: () => 'the round',
	topic: ({ first_name: name }) => (name === undefined ? 'what you talked about' : `what you talked about with ${name}`),
	need: () => 'a challenge of theirs',
	correction: () => 'what you would put right',
	stated_timeline: () => 'the day they named',
	offer_deadline: () => 'the last day to answer the offer',
	my_name: () => 'your name',
	signature: () => 'your name',
} as const satisfies Record<string, (values: Readonly<Record<string, string | undefined>>) => string>;

export type Variable = keyof typeof VARIABLES;

/** What is known for a draft, as text; a variable that is absent or blank has no value. */
export type Values = Readonly<Partial<Record<Variable, string>>>;

/** The variables of Obsidian's own Templates: the new note's title, and the moment, which only the app can write. */
export interface NoteVariables {
	readonly title: string;
	/** The day in a format of the app; the app's own one when none is given. */
	date(format?: string): string;
	/** The time of day likewise. */
	time(format?: string): string;
}

const NOTE_VARIABLES = ['title', 'date', 'time'] as const;

/** One of our variables by the name in the braces, whatever its capitals and however its words are joined; undefined when there is none. */
export function variableNamed(name: string): Variable | undefined {
	const folded = fold(name);
	return VARIABLE_NAMES.find((each) => each === folded);
}

/** What Obsidian's own Templates would write; undefined when it knows no such variable. */
export function noteValue(name: string, note: NoteVariables): string | undefined {
	const [word = '', ...rest] = name.split(':');
	const format = rest.length === 0 ? undefined : rest.join(':').trim();
	switch (fold(word)) {
		case 'title':
			return format === undefined ? note.title : undefined;
		case 'date':
			return note.date(format);
		case 'time':
			return note.time(format);
		default:
			return undefined;
	}
}

/** The variable that was most likely meant; undefined when none is near. */
export function nearestVariable(name: string): string | undefined {
	return nearestSpelling(fold(name.split(':')[0] ?? ''), [...VARIABLE_NAMES, ...NOTE_VARIABLES], ({ length }) => (length < 6 ? 1 : 3));
}

const VARIABLE_NAMES = Object.keys(VARIABLES).filter((name): name is Variable => Object.hasOwn(VARIABLES, name));

function fold(name: string): string {
	return name.trim().toLowerCase().replace(/[\s-]+/g, '_');
}
