import type { InterviewWords } from '../../../core/interview-words';
import type { NewInterview } from '../../../core/note/new-interview';
import { acquaintancesIn, linkTo } from '../../vault/acquaintances';
import { openNewInterviewModal, type EnteredInterview } from '../../views/modals/new-interview-modal';
import { dayContext, type ActionContext } from '../action-context';

interface FormWishes {
	readonly title: string;
	readonly subject?: string;
	readonly confirm: string;
	readonly initial: InterviewWords;
	readonly doubts: readonly string[];
	/** None when no template is asked for. */
	readonly templates: readonly { readonly id: string; readonly name: string }[];
	onConfirm(entered: EnteredInterview): void;
}

/** Opens the form for an interview with everything that the vault knows. */
export function openInterviewForm(context: ActionContext, wishes: FormWishes): void {
	const { app, source } = context;
	openNewInterviewModal(app, {
		...dayContext(context),
		...wishes,
		applications: source.applications(),
		acquaintances: acquaintancesIn(app, source),
		nameOf: (name) => source.directory.nameOf(name, ''),
		linkTo: (name) => linkTo(app, source, name),
	});
}

/** The interview in the group of its earlier rounds, where the user has made one. */
export function inItsGroup({ source }: ActionContext, { interview, earlier }: EnteredInterview): NewInterview {
	const last = earlier.rounds.at(-1);
	const application = last && source.interviewIn(last.path)?.application;
	return application ? { ...interview, application } : interview;
}
