import type { Pattern } from '../once/late-pattern';
import type { News } from './news';

/** How one language says what it says in replies; its code is that of the timeline language it goes with. */
export interface ReplyLanguage {
	readonly code: string;
	/** What a reply can bring, each with its turns. */
	readonly news: readonly News[];
	/** A sentence in lower case with its contractions written out, without words that change nothing, so that a turn has few forms. */
	plainly(sentence: string): string;
	/** Where a clause of a plain sentence ends, so that what is supposed before it does not reach behind it; global. */
	readonly clauseBreak: Pattern;
	readonly mail: MailParts;
	readonly answerBy: AnswerByWords;
}

/** What stands around the words of a mail; all patterns are over plain text (`plainText`) without the spaces around it. */
export interface MailParts {
	/** A whole line that greets. */
	readonly greeting: Pattern;
	/** A greeting with the words behind it on the same line. */
	readonly greetingBefore: Pattern;
	/** A whole line that ends a letter. */
	readonly signOff: Pattern;
	/** A whole line that ends a letter only when hardly more than a name follows. */
	readonly weakSignOff: Pattern;
	/** A line, joined with the next two, that introduces what is quoted. */
	readonly quoteIntro: Pattern;
	/** A line that sets what was forwarded or answered apart. */
	readonly divider: Pattern;
	/** A line of a mail's head: "From: …", "Subject: …". */
	readonly headerLine: Pattern;
	/** The one of these that every head has. */
	readonly sender: Pattern;
	/** A line that a program has added. */
	readonly deviceLine: Pattern;
	/** Anywhere in a paragraph that a company's mail server or lawyer has added. */
	readonly footer: Pattern;
}

/** How the day to answer an offer by is told from other days. */
export interface AnswerByWords {
	/** Words about the candidate's answer, or how long an offer holds; global. */
	readonly cue: Pattern;
	/** Words right before a day that is about something else: a start, a meeting. */
	readonly otherDay: Pattern;
}
