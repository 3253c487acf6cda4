import { APOLOGY, INTENSE } from '../wording/apologies';
import type { Draft } from '../draft';
import { isDenied, tellsOfOthers } from '../text/reported';
import { MORE_REGRET, TOO_MUCH_REGRET } from '../wording/regret';
import type { DraftRule, RuleExamples } from '../rule';
import { saidIn, type Said } from '../text/said';

const OTHERS_SAY = /\b(?:we|they|he|she|you|who|users|customers|company|bot|team|everyone|people|nobody) (?:(?!am\b)[a-z]+ ){0,4}$/i;
const counts = ({ before, sentence, words }: Said): boolean => !isDenied(before) && !OTHERS_SAY.test(before) && !tellsOfOthers(sentence.text) && !/\b(?:better safe than|feel sorry for|sorry state|no need)\b/i.test(sentence.text) && !/\b(?:your|their|his|her|the|whose) (?:\w+ )?$/i.test(before.slice(-30)) && !/\bnot\b/i.test(words.replace(/\bnot (?:\w+ )?(?:apologi|say|tell|express|begin|stress|stop|sle[ep]|forg[ia]ve|been able to (?:stop|sleep)|g[eo]t over)/i, ''));

/** More regret than a slip is worth. */
export const overApologyRule: DraftRule = {
	id: 'over-apology',
	title: 'More apology than the slip is worth',
	why: 'They have most likely forgotten the slip. One plain correction shows care; a second apology makes the slip the topic of the message.',
	find(draft) {
		const message = 'One plain word of regret is enough; with more, the slip becomes what they remember.';
		const [intense] = saidIn(draft, [INTENSE, TOO_MUCH_REGRET], counts);
		if (intense) {
			const adverb = /\b(?:so|very|really|truly|deeply|terribly|extremely|awfully|incredibly|sincerely|profoundly) (?=sorry|apologi|regret)/i.exec(intense.words);
			const strong = adverb && draft.text.slice(intense.span.from, intense.span.to).toLowerCase().indexOf(adverb[0].trim().toLowerCase());
			const from = intense.span.from + (strong ?? 0);
			const length = adverb?.[0].length ?? 0;
			const isThere = adverb && draft.text.slice(from, from + length).toLowerCase() === adverb[0].toLowerCase();
			return [{ rule: 'over-apology', message, ...intense.span, ...(isThere === true && { fix: { label: 'Say it plainly', from, to: from + length, text: '' } }) }];
		}
		const places = apologiesIn(draft);
		const second = places[1];
		return second ? [{ rule: 'over-apology', message, ...second.span }] : [];
	},
};

/** Every apology, also where one sentence holds two. */
function apologiesIn({ sentences }: Draft): Said[] {
	const found: Said[] = [];
	for (const sentence of sentences) {
		const parts = [APOLOGY, MORE_REGRET].flatMap((list) => (list.mayStandIn(sentence.text) ? list.patterns : [])).flatMap((pattern) => {
			if (!pattern.test(sentence.text)) return [];
			const every = new RegExp(pattern.source, 'gi');
			return [...sentence.text.matchAll(every)].flatMap((match): Said[] => {
				const before = sentence.text.slice(0, match.index);
				const said: Said = { sentence, index: match.index, span: sentence.spanOf(match.index, match.index + match[0].length), before, words: match[0] };
				return counts(said) ? [said] : [];
			});
		}).sort((a, b) => a.index - b.index);
		let end = -1;
		for (const said of parts) {
			if (said.index >= end) found.push(said);
			end = Math.max(end, said.index + said.words.length);
		}
	}
	return found;
}

/** Too much regret, and regret that is one, theirs, or somebody else's. */
export const overApologyExamples: RuleExamples = {
	fires: [
		'I am so sorry for being late.',
		'Please accept my sincerest apologies for the confusion.',
		'I apologize for the delay. Again, I am sorry for the trouble.',
		'Sorry for my poor answer, and sorry for going over time.',
		'I deeply apologise for my mistake at the whiteboard.',
		"I can't tell you how sorry I am about the wrong file.",
		'I apologize profusely for the slip in my CV.',
		'I feel awful about my answer on valves, and I am sorry.',
		'Please forgive me for the confusion; I am sorry for wasting your time.',
		'I feel awful and owe you an enormous apology for the blank page.',
		'Sorry for the typo, and sorry as well that the last column was cut off.',
		'I beg you to forgive my mistake with the dosage.',
		'It was unforgivable of me to mix up the two valves.',
		'I wanted the ground to swallow me after my answer on yeast.',
		'I apologise most humbly for being late.',
		'I am ashamed of my answer and apologise for it.',
	],
	staysSilent: [
		'Sorry for the late reply; the train had no signal.',
		'I apologize for the slip in the chart.',
		'I misspoke on indexes: the second one is partial.',
		'Thank you for your apology about the room; it was no trouble.',
		'There was no need to apologise for the late start.',
		'I am so sorry to hear about your colleague.',
		'You said sorry twice for the noise, and there was really no need.',
		'Better safe than sorry was the rule in our lab.',
		'Users said they were very sorry to lose the old search.',
		'I was sorry to miss the walk through the greenhouse.',
		'The apology letter you showed me is a model of its kind.',
		'I regret that I can not come on the 4th; the 5th is free.',
		'I feel bad for the lambs in this frost.',
		'I beg to differ on one point: the gate valve is the older one.',
		'It is a sorry sight when the glass breaks, but the frames were sound.',
	],
};
