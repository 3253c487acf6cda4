import type { App } from 'obsidian';
import type { Acquaintance } from '../../../core/interview/acquaintances';
import type { EarlierRounds } from '../../../core/interview/earlier-rounds';
import type { InterviewWords } from '../../../core/interview-words';
import type { NewInterview } from '../../../core/note/new-interview';
import { addApplicationFields, type ApplicationContext } from './application-fields';
import { addDayField, type DayContext } from './day-field';
import { openForm } from './form';
import { addPeopleField } from './people-field';
import { addSelectField } from './select-field';
import { addTimingField } from './timing-field';

/** What somebody has entered, and what the vault knows about it. */
export interface EnteredInterview {
	readonly interview: NewInterview;
	/** As it stood in the fields. */
	readonly words: InterviewWords;
	readonly earlier: EarlierRounds;
	/** The chosen template; empty for none. */
	readonly templateId: string;
}

interface NewInterviewOptions extends DayContext, ApplicationContext {
	readonly title: string;
	/** What it is about, under the title. */
	readonly subject?: string;
	/** The verb on the button. */
	readonly confirm: string;
	/** What the fields begin with. */
	readonly initial: InterviewWords;
	/** Sentences about what to look at, above the fields. */
	readonly doubts: readonly string[];
	/** Whom the vault knows. */
	readonly acquaintances: readonly Acquaintance[];
	/** The first is chosen; none when the form does not ask for a template. */
	readonly templates: readonly { readonly id: string; readonly name: string }[];
	onConfirm(entered: EnteredInterview): void;
}

/** Asks for an interview; only the company is needed. Shows at once how days, people and their words are read. */
export function openNewInterviewModal(app: App, options: NewInterviewOptions): void {
	const { title, subject, confirm, doubts, onConfirm } = options;
	openForm(app, {
		title,
		...(subject !== undefined && { subject }),
		confirm,
		build(form) {
			drawDoubts(form, doubts);
			const read = addFields(app, form, options);
			describeFirstField(form);
			return () => {
				const entered = read();
				return entered && (() => onConfirm(entered));
			};
		},
	});
}

function addFields(app: App, form: HTMLElement, { initial, acquaintances, templates, ...context }: NewInterviewOptions): () => EnteredInterview | null {
	const application = addApplicationFields(app, form, initial, context);
	const date = addDayField(form, context, { name: 'Date', initial: initial.date, hint: 'The day of the interview, with the time if you like.', lies: 'near-today', onInput: () => timing.refresh() });
	const people = addPeopleField(app, form, { name: 'Interviewers', initial: initial.interviewers, placeholder: 'Dana Reyes, Sam Ortiz (recruiter)', hint: 'Names with commas between them.', acquaintances });
	const contact =
		initial.contact === undefined
			? undefined
			: addPeopleField(app, form, { name: 'Contact', initial: initial.contact, placeholder: '', hint: 'The one person you write to when you wait.', onlyOne: true, acquaintances });
	const round = application.addRoundField(form);
	const timing = addTimingField(form, context, { initial: initial.timeline, saidOn: () => date.day()?.on });
	const template = templates.length === 0 ? () => '' : addSelectField(form, { name: 'Template', options: templateOptions(templates), initial: templates[0]?.id ?? '' });

	return () => {
		const [names, interviewers, number] = [application.require(), people.require(), round.require()];
		const contacts = contact ? contact.require() : [];
		const day = date.field.words() === '' ? null : date.require();
		if (!names || !interviewers || number === undefined || !contacts || day === undefined) return null;
		const words: InterviewWords = {
			...application.words(),
			date: date.field.words(),
			interviewers: people.field.words(),
			...(contact && { contact: contact.field.words() }),
			timeline: timing.words(),
		};
		const [writesTo] = contacts;
		const interview: NewInterview = {
			company: names.company,
			...(names.role && { role: names.role }),
			...(day && { on: day.on, ...(day.minutes !== undefined && { minutes: day.minutes }) }),
			...(number !== null && { round: number }),
			interviewers,
			...(writesTo && { contact: writesTo }),
			...(words.timeline !== '' && { timelineWords: words.timeline }),
		};
		return { interview, words, earlier: names.earlier, templateId: template() };
	};
}

function templateOptions(templates: NewInterviewOptions['templates']): { value: string; text: string }[] {
	return [...templates.map(({ id, name }) => ({ value: id, text: name })), { value: '', text: 'No sections' }];
}

const DOUBTS = 'ifu-doubts';

function drawDoubts(form: HTMLElement, doubts: readonly string[]): void {
	if (doubts.length === 0) return;
	const list = form.createEl('ul', { cls: DOUBTS, attr: { id: DOUBTS, 'aria-label': 'Please look at this' } });
	for (const doubt of doubts) list.createEl('li', { text: doubt });
}

/** The focus begins below the doubts; with the first field they are read out all the same. */
function describeFirstField(form: HTMLElement): void {
	const first = form.querySelector('input');
	first?.setAttribute('aria-describedby', `${DOUBTS} ${first.getAttribute('aria-describedby') ?? ''}`);
}
