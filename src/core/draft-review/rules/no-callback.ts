import type { MessageKind } from '../../interview/interview';
import { latePattern } from '../../once/late-pattern';
import { contentWords, sharesWord, stemsOf } from '../text/content-words';
import { openingOf, type Draft } from '../draft';
import type { ReviewContext } from '../review-context';
import type { DraftRule, RuleExamples } from '../rule';

const CALLS_BACK: readonly (MessageKind | undefined)[] = ['thank-you', 'value-add'];

/** Nothing in the message comes from the talk. */
export const noCallbackRule: DraftRule = {
	id: 'no-callback',
	title: 'Nothing from the conversation',
	why: 'A message that would fit any interview is forgotten with it. One detail that only the two of you know shows that you listened.',
	find(draft, context) {
		const { kind, notes = '' } = context;
		if (!CALLS_BACK.includes(kind)) return [];
		const names = namesIn(draft, context);
		const noted = contentWords(notes, names);
		if (noted.words.size === 0 || sharesWord(contentWords(bodyOf(draft), names), noted)) return [];
		const message = 'Nothing here comes from your notes of the talk; one detail from it shows that you listened.';
		return [{ rule: 'no-callback', message, ...openingOf(draft) }];
	},
};

const VOCATIVE = latePattern(() => /(?:\b(?:thank you|thanks)(?: so much| again| very much)?,? |, )(\p{Lu}[\p{L}’'-]+)(?=[,.!])/gu);
const SPEAKER = latePattern(() => /\b(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)(?= (?:mentioned|said|says|asked|told|explained|described|wants|wanted|needs|runs|leads|likes|loves|works|thinks|suggested|talked|spoke|noted|is |was |has |will ))/gu);

/** Stems of what does not count as a detail: who is addressed, who said it, where and for what. */
function namesIn({ text, greeting }: Draft, { company = '', role = '', interviewers = [], to = [], notes = '' }: ReviewContext): ReadonlySet<string> {
	const called = [...text.matchAll(VOCATIVE.expression), ...notes.matchAll(SPEAKER.expression)].map(([, name = '']) => name);
	const people = to.map((one) => one.replace(/@[^\s>]*/g, ' '));
	return new Set([company, role, ...interviewers, ...people, ...(greeting?.addressed ?? []), ...called].flatMap(stemsOf));
}

// A weekend may be what they spoke of; as a time, or as a wish at the end, everybody has one.
const ANY_WEEKEND = /\b(?:over|on|at|this|last|next|past|coming|before|after|your|a|good|nice|great|lovely|pleasant|restful|happy|wonderful|relaxing)(?: the| your)? weekend\b/gi;

function bodyOf({ text, body }: Draft): string {
	return text.slice(body.from, body.to).replace(ANY_WEEKEND, ' ');
}

const NOTES = 'Irrigation valves that freeze, the greenhouse in Delft, seed labels. They want someone to plan the spring catalogue. Dana mentioned her pottery class. Rollback in PostgreSQL.';
const NO_NOTES = { notes: '' };

/** Words that come from the notes in another form, and words that anybody could have written. */
export const noCallbackExamples: RuleExamples = {
	context: { kind: 'thank-you', notes: NOTES, company: 'Verdant', role: 'Product Planner' },
	fires: [
		'Thank you for taking the time to speak with me yesterday.',
		'Hi Dana, it was a pleasure to meet you and to hear about the Product Planner role at Verdant.',
		'I appreciate your time, and I would be a strong addition to Verdant.',
		'Thank you, Dana. Meeting you confirmed my interest in your products.',
		'You mentioned so many interesting things, and I am keen to contribute.',
		{ text: 'Thank you for your time, and have a good weekend.', context: { notes: 'Short of hands at weekends.' } },
		'Dear Dana,\n\nI enjoyed our discussion and learning about your team.\n\nKind regards,\nSam Delft',
		{ text: 'I came across this article and thought that it may interest you.', context: { kind: 'value-add' } },
		{ text: 'Here is a short piece that somebody in your company may like.', context: { kind: 'value-add' } },
	],
	staysSilent: [
		'Thank you for the honest account of the frozen valves.',
		'I keep thinking about how you label seeds.',
		'Irrigating by the hour is a puzzle I would like to work on.',
		'Hi Dana, good luck with the pottery!',
		'Rolling back at noon, with everybody watching, takes courage.',
		'Your Postgres story was new to me.',
		{ text: 'Weekends are no trouble for me.', context: { notes: 'Short of hands at weekends.' } },
		{ text: 'Thank you for your time.', context: NO_NOTES },
		{ text: 'Thank you for your time at Verdant.', context: { notes: 'Verdant, product planner, Dana.', interviewers: ['Dana Reyes'] } },
		{ text: 'I remain interested and glad to send whatever helps.', context: { kind: 'check-in' } },
		{ text: 'Thank you for telling me.', context: { kind: 'after-rejection' } },
	],
};
