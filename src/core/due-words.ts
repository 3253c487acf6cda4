import type { DueGroup } from './due-list';
import type { FollowUp } from './follow-up/follow-up';
import type { MessageKind } from './interview/interview';
import { STEP_WORDS } from './follow-up/step-words';

/** The groups' titles. */
export const GROUP_WORDS: Readonly<Record<DueGroup, string>> = {
	overdue: 'Overdue',
	due: 'Due today',
	upcoming: 'Upcoming',
	waiting: 'Waiting',
	attention: 'Needs attention',
};

/** "Thank-you to Dana Reyes"; without a name when nobody is known. */
export function titleWords({ step, to }: { readonly step: MessageKind; readonly to: { readonly name: string } | null }): string {
	return to ? `${STEP_WORDS[step]} to ${to.name}` : STEP_WORDS[step];
}

interface SubjectOptions {
	/** Named only from the second on. */
	readonly round?: number | undefined;
	/** What stands between the parts. */
	readonly dot?: string;
}

/** "Acme · Backend Engineer · round 2". */
export function subjectWords({ company, role }: Pick<FollowUp, 'company' | 'role'>, { round = 1, dot = ' · ' }: SubjectOptions = {}): string {
	return [company, role, round > 1 ? `round ${round}` : null].filter((part) => part !== null).join(dot);
}
