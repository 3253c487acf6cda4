import type { Matter } from '../../matter';
import { absenceMatter } from './absence';
import { adviceMatter } from './advice';
import { applyingMatter } from './applying';
import { appointmentMatter } from './appointment';
import { courtesyMatter } from './courtesy';
import { decidingMatter } from './deciding';
import { hearingMatter } from './hearing';
import { hoursMatter } from './hours';
import { interviewingMatter } from './interviewing';
import { messagesMatter } from './messages';
import { noWorryMatter } from './no-worry';
import { ownAnswerMatter } from './own-answer';
import { ownOptionMatter } from './own-option';
import { ownPlanMatter } from './own-plan';
import { pastMatter } from './past';
import { processMatter } from './process';
import { retoldMatter } from './retold';
import { startingMatter } from './starting';
import { validityMatter } from './validity';

/** What German words around a date can be about: the answer first, then everything else. Of two that tell by the same words the longer counts, then the earlier in this list. */
export const MATTERS: readonly Matter[] = [
	decidingMatter,
	hearingMatter,
	messagesMatter,
	processMatter,
	noWorryMatter,
	retoldMatter,
	ownPlanMatter,
	ownOptionMatter,
	ownAnswerMatter,
	startingMatter,
	interviewingMatter,
	appointmentMatter,
	applyingMatter,
	absenceMatter,
	validityMatter,
	hoursMatter,
	pastMatter,
	adviceMatter,
	courtesyMatter,
];
