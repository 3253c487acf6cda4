import type { CalendarDate } from '../date/calendar-date';
import { endOf, everyMatch } from '../timeline/phrase-pattern';
import { plainText } from '../timeline/plain-text';
import { LANGUAGES } from '../timeline/languages';
import { findings, isOnCalendar } from '../timeline/read-timeline';
import type { ReadingContext } from '../timeline/timeline';
import { REPLY_LANGUAGES } from './languages';
import type { AnswerByWords } from './reply-language';
import type { Passage } from './understanding';

interface NamedDay {
	readonly from: number;
	readonly to: number;
	readonly last: CalendarDate;
}

/** How far back the words that tell what a day is about can stand. */
const REACH = 60;

/** The last day to answer an offer in these sentences, counted from the day they were written; undefined when none is named. */
export function answerByIn(sentences: readonly Passage[], context: ReadingContext): CalendarDate | undefined {
	for (const { text } of sentences) {
		const plain = plainText(text);
		for (const { answerBy } of REPLY_LANGUAGES) {
			const cues = everyMatch(answerBy.cue, plain);
			if (cues.length === 0) continue;
			const days = daysIn(text, context).filter(({ from, last }) => last >= context.saidOn && !isOtherDay(plain, from, answerBy));
			const nearest = days.map((day) => ({ day, gap: Math.min(...cues.map((cue) => gapBetween(cue, day))) })).sort((a, b) => a.gap - b.gap)[0];
			if (nearest) return nearest.day.last;
		}
	}
	return undefined;
}

function isOtherDay(plain: string, from: number, { otherDay }: AnswerByWords): boolean {
	return otherDay.test(plain.slice(Math.max(0, from - REACH), from));
}

/** Letters between the words about an answer and a day; what stands behind them is theirs before what stands in front. */
function gapBetween(cue: RegExpExecArray, { from, to }: NamedDay): number {
	return from >= endOf(cue) ? from - endOf(cue) : Math.abs(cue.index - to) + REACH;
}

function daysIn(text: string, context: ReadingContext): readonly NamedDay[] {
	// The day is shown and written as a date, so it may be read in any language; the vault's own come first.
	for (const language of new Set([...context.languages, ...LANGUAGES])) {
		const { windows, days } = findings(text, context, language);
		const ends = windows.flatMap(({ from, to, latest }) => (latest === null ? [] : [{ from, to, last: latest }]));
		const alone = days.filter((day) => day.weak !== 'name' && !day.past && !ends.some(({ from, to }) => day.from < to && from < day.to));
		const found = [...ends, ...alone.map(({ from, to, last }) => ({ from, to, last }))].filter(({ last }) => isOnCalendar(last));
		if (found.length > 0) return found;
	}
	return [];
}
