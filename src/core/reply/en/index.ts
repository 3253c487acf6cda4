import type { ReplyLanguage } from '../reply-language';
import { ANSWER_BY } from './grammar/answer-by';
import { MAIL_PARTS } from './grammar/mail-parts';
import { CLAUSE_BREAK, plainly } from './grammar/plain-sentence';
import { nextRoundNews } from './next-round';
import { offerNews } from './offer';
import { rejectionNews } from './rejection';

/** English. */
export const english: ReplyLanguage = {
	code: 'en',
	news: [rejectionNews, offerNews, nextRoundNews],
	plainly,
	clauseBreak: CLAUSE_BREAK,
	mail: MAIL_PARTS,
	answerBy: ANSWER_BY,
};
