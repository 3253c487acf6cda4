import type { App } from 'obsidian';
import { dayWords } from '../../../core/date/date-words';
import type { Application, Known } from '../../../core/interview/application';
import { companiesIn, earlierRounds, rolesAt, type EarlierRounds } from '../../../core/interview/earlier-rounds';
import type { Reference } from '../../../core/interview/interview';
import { referenceText } from '../../../core/note/text/name-text';
import { readWikiLink, referenceOf } from '../../../core/note/text/wiki-link';
import type { DayContext } from './day-field';
import { addField, type FormField } from './form-field';
import { NameSuggest } from './name-suggest';

/** What the vault knows about applications. */
export interface ApplicationContext {
	readonly applications: readonly Application[];
	/** The note's own name for a name or an alias; undefined when there is no such note. */
	nameOf(name: string): string | undefined;
	/** What a link to the note of that name says; undefined when there is no such note. */
	linkTo(name: string): string | undefined;
}

/** The fields for company and role, and the one for the round, which follows them. */
export interface ApplicationFields {
	/** What was typed. */
	words(): { readonly company: string; readonly role: string; readonly round: string };
	/** Company and role as the vault has them; undefined when there is no company, and its field says so. */
	require(): { readonly company: Reference; readonly role: Reference | undefined; readonly earlier: EarlierRounds } | undefined;
	/** Adds the field for the round, wherever it is to stand. */
	addRoundField(form: HTMLElement): RoundField;
}

interface RoundField {
	/** Null for no number; undefined when it is none, and the field says so. */
	require(): number | null | undefined;
}

interface InitialWords {
	readonly company: string;
	readonly role: string;
	readonly round: string;
}

const LONGEST_NAME = 300;

/** Adds the fields for company and role at the end of the form. */
export function addApplicationFields(app: App, form: HTMLElement, initial: InitialWords, context: DayContext & ApplicationContext): ApplicationFields {
	const { applications, nameOf, linkTo } = context;
	const company = addName(form, { name: 'Company', initial: initial.company, onInput: follow });
	const role = addName(form, { name: 'Role', initial: initial.role, onInput: follow });
	let roundField: { readonly field: FormField; follow(): void } | undefined;
	const companyName = (): string => referenceOf(company.words()).name;
	const earlier = (): EarlierRounds => {
		const [typed, roleName] = [companyName(), referenceOf(role.words()).name];
		const found = earlierRounds(applications, typed, roleName);
		return found.company || typed === '' ? found : earlierRounds(applications, nameOf(typed) ?? typed, roleName);
	};
	suggest(app, company, () => companiesIn(applications).map(({ name }) => name));
	suggest(app, role, () => rolesAt(applications, earlier().company?.name ?? companyName()).map(({ name }) => name));

	function follow(): void {
		roundField?.follow();
	}

	return {
		words: () => ({ company: company.words(), role: role.words(), round: roundField?.field.words() ?? '' }),
		require() {
			const found = earlier();
			const named = asInVault(company.words(), found.company, linkTo);
			const isNamed = referenceText(named) !== '';
			company.error(isNamed ? null : 'Type the name of the company. Everything else can wait.');
			return isNamed ? { company: named, role: role.words() === '' ? undefined : asInVault(role.words(), found.role, linkTo), earlier: found } : undefined;
		},
		addRoundField(at) {
			const added = addRoundField(at, initial.round, context, earlier);
			roundField = added;
			return added;
		},
	};
}

function addRoundField(form: HTMLElement, initial: string, { today, locale }: DayContext, earlier: () => EarlierRounds): RoundField & { readonly field: FormField; follow(): void } {
	let isOwn = initial !== '';
	const field = addField(form, {
		name: 'Round',
		initial,
		onInput() {
			isOwn = true;
		},
	});
	field.inputEl.inputMode = 'numeric';
	field.inputEl.maxLength = 20;

	// The number follows company and role until somebody types one.
	function follow(): void {
		const { next, rounds } = earlier();
		const last = rounds.at(-1);
		if (!isOwn) field.inputEl.value = next === 1 ? '' : String(next);
		field.inputEl.placeholder = String(next);
		field.preview(last ? `The last one was on ${dayWords(last.on, today, locale)}.` : 'Leave it empty for a first one.');
	}

	follow();
	return {
		field,
		follow,
		require() {
			const words = field.words();
			const isNumber = /^[1-9]\d{0,2}$/.test(words);
			field.error(words === '' || isNumber ? null : `“${words}” is no number of a round. Type one such as “2”, or leave it empty.`);
			if (words === '') return null;
			return isNumber ? Number(words) : undefined;
		},
	};
}

function addName(form: HTMLElement, options: { readonly name: string; readonly initial: string; readonly onInput: () => void }): FormField {
	const field = addField(form, options);
	field.inputEl.maxLength = LONGEST_NAME;
	return field;
}

function suggest(app: App, { inputEl }: FormField, names: () => readonly string[]): void {
	if (inputEl.instanceOf(HTMLInputElement)) new NameSuggest(app, inputEl, names);
}

/** The name in the vault's own spelling, as a link where its notes link it; a link that was typed stays what it is. */
function asInVault(words: string, known: Known | undefined, linkTo: ApplicationContext['linkTo']): Reference {
	if (readWikiLink(words) || !known) return referenceOf(words);
	const link = known.linked ? linkTo(known.name) : undefined;
	return { name: known.name, ...(link !== undefined && { link }) };
}
