import type { CalendarDate } from '../date/calendar-date';
import { readTimeline } from '../timeline/read-timeline';
import type { ReadingContext, ReadingWays } from '../timeline/timeline';
import { answerByIn } from './answer-by';
import { REPLY_LANGUAGES } from './languages';
import { newsIn, type Tidings } from './news-in';
import { ownSentences } from './own-sentences';
import { toldTimeline } from './told-timeline';
import type { Passage, Understanding } from './understanding';
import { wordsToLog } from './words-to-log';

/** How a reply is read: the day on which it was written, and the ways of the vault. */
export interface ReplyContext extends ReadingWays {
	readonly on: CalendarDate;
}

/** What one sentence brings. */
interface ToldNews extends Tidings {
	readonly sentence: Passage;
}

interface Verdict {
	readonly kind: 'rejection' | 'offer';
	readonly sentence: Passage;
	readonly sure: boolean;
}

/**
 * What a pasted reply says: a no, an offer, when they will answer, another interview, or none of these. Only what they wrote is read, not
 * what they quote. A clear no or offer counts for more than a date; a date, and a clear invitation, for more than a mere hint at one of
 * them. Never throws.
 */
export function understandReply(text: string, { on, dateOrder, languages }: ReplyContext): Understanding {
	const context: ReadingContext = { saidOn: on, dateOrder, languages };
	const sentences = ownSentences(text);
	const all = sentences.flatMap((sentence) => tidingsOf(sentence).map((tidings) => ({ ...tidings, sentence })));
	const news = toldVerdict(all);
	const nextRound = toldNextRound(all);
	const told = toldTimeline(sentences, context);
	const isClear = told?.isClear === true || nextRound?.sure === true;
	if (news && (news.sure || !isClear || isAboutOffer(news, told?.sentence))) return understoodNews(news, text, sentences, context);
	const logWords = wordsToLog(text, sentences, told?.sentence ?? null, context);
	// Read from the words to log, so that the note says what was shown.
	const timeline = readTimeline(logWords, context);
	if (timeline) return { kind: 'timeline', told: told?.sentence ?? null, timeline, sure: timeline.sure, logWords, ...(nextRound && { invites: true }) };
	if (nextRound) return { kind: 'next-round', told: nextRound.sentence, sure: nextRound.sure, logWords };
	return { kind: 'nothing', told: null, sure: true, logWords };
}

function understoodNews({ kind, sentence, sure }: Verdict, text: string, sentences: readonly Passage[], context: ReadingContext): Understanding {
	const logWords = wordsToLog(text, sentences, sentence, context);
	const deadline = kind === 'offer' ? answerByIn(sentences, context) : undefined;
	return { kind, told: sentence, sure, logWords, ...(deadline !== undefined && { deadline }) };
}

/** "A formal offer will follow tomorrow": the day is that of the offer. */
function isAboutOffer({ kind, sentence }: Verdict, dated: Passage | undefined): boolean {
	return kind === 'offer' && sentence === dated;
}

/** The first clear sentence; two different hints at a no are as good as a clear one, as polite people write it. A clear no beside a clear offer leaves doubt. */
function toldVerdict(all: readonly ToldNews[]): Verdict | undefined {
	const verdicts = all.flatMap(({ kind, ...told }) => (kind === 'next-round' ? [] : [{ kind, ...told }]));
	const clear = verdicts.filter(({ sure }) => sure);
	const [first] = clear;
	if (first) {
		const last = clear.at(-1) ?? first;
		return first.kind === last.kind ? first : { ...last, sure: false };
	}
	const no = verdicts.filter(({ kind }) => kind === 'rejection');
	if (new Set(no.map(({ turn }) => turn)).size > 1 && no[0]) return { ...no[0], sure: true };
	return verdicts[0];
}

/** The first clear invitation to another interview, else the first hint at one. */
function toldNextRound(all: readonly ToldNews[]): ToldNews | undefined {
	const invitations = all.filter(({ kind }) => kind === 'next-round');
	return invitations.find(({ sure }) => sure) ?? invitations[0];
}

function tidingsOf({ text }: Passage): readonly Tidings[] {
	return REPLY_LANGUAGES.map((language) => newsIn(text, language)).filter((tidings) => tidings !== undefined);
}
