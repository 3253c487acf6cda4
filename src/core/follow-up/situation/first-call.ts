import type { Round } from '../../interview/application';
import { isRecruiter } from './contact';

/** Whether a round was a first call with nobody but a recruiter: thanks for it are short. */
export function isFirstCall({ interviewers }: Round, index: number): boolean {
	const [only, ...others] = interviewers;
	return index === 0 && only !== undefined && others.length === 0 && isRecruiter(only);
}
