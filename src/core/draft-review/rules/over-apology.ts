import type { Draft } from '../draft';
import { phrases } from '../phrase';
import { isDenied, tellsOfOthers } from '../reported';
import type { DraftRule, RuleExamples } from '../rule';
import { saidIn, type Said } from '../said';

const MUCH = '(?:so|very|really|truly|deeply|terribly|extremely|awfully|incredibly|sincerely|profoundly|genuinely|dreadfully|beyond|immensely|most|unbelievably|horribly|eternally|tremendously|absolutely|painfully|utterly|ever so)';
const NOT_PITY = '(?! (?:{adv})(?:to (?:hear|learn|see|read|say|miss|have missed|lose|leave|disappoint|report|tell|let|inform)|for your (?:loss|trouble with|team)|that (?:it|this|the (?:role|position|team))\\b|about your (?:loss|colleague|news)|it (?:did|has|will) not|not to (?:be|join|have (?:been|met))|we (?:did|ran|could|never|had)|(?:to )?see you|you (?:are|were|had|have)))';
const I_AM = '(?:\\bi (?:am|feel|do feel|remain) |{start})';

const INTENSE = phrases(
	/sorry|apolog|regret|forgiv|pardon|excuse|mortif|asham|embarrass|terribl|awful|guilty|horribl|dreadful|so bad|feel bad|felt bad|words|my bad|mea culpa/i,
	`(?:\\bi (?:am|feel) |\\bhow |\\band |{start})(?:{adv})(?:${MUCH}[, ]+)+sorry\\b${NOT_PITY}`,
	`\\bi (?:${MUCH} )+(?:am|do feel) sorry\\b${NOT_PITY}`,
	`\\bi (?:{adv})(?:am )?sorry (?:from the bottom of my heart|beyond words|more than i can say)`,
	`\\bi [^.;?!]{0,20}${MUCH} (?:apologi[sz]e|regret (?:my|the (?:confusion|mistake|mix-up|delay|error)|having|that i))`,
	'\\bi [^.;?!]{0,20}apologi[sz]e (?:{adv})(?:profusely|sincerely|deeply|profoundly|unreservedly|wholeheartedly|from the bottom|a thousand times|once (?:more|again)|again|with all my heart|most)',
	'(?:sincere|sincerest|deepest|deep|profound|heartfelt|humblest|humble|profuse|thousand|million|many|endless|countless|most sincere|greatest) apolog(?:y|ies)',
	'(?:can|could) not (?:{adv})(?:apologi[sz]e|say sorry) (?:{adv})enough|(?:can|could) not (?:{adv})(?:say|tell you|express|begin to [a-z]+|stress enough) [^.;?!]{0,20}(?:sorry|apologetic|how bad)|no words (?:can|could|for)[^.;?!]{0,30}(?:sorry|apolog)|words (?:can|could) not[^.;?!]{0,30}(?:sorry|apolog|regret)|words fail',
	'how (?:{adv})(?:very |deeply |terribly )?(?:sorry|apologetic) i am',
	'(?:please|beg you to|hope you (?:can|will|could)|hope that you (?:can|will)) (?:{adv})(?:find it in your heart to )?(?:forgive|pardon|excuse)[^.;?!]{0,40}(?:sorry|apolog)|beg (?:you )?(?:for )?(?:your )?forgiveness|find it in your heart',
	"\\bi (?:{adv})(?:am|was|feel|felt) (?:{adv})(?:mortified|so ashamed|deeply ashamed|so embarrassed|deeply embarrassed|terribly embarrassed|very embarrassed|absolutely terrible|so terrible|so awful|so bad|so guilty)\\b(?! for (?:you|them))",
	'\\bi owe you (?:a|an|my) (?:sincere|huge|big|massive|deep|enormous|heartfelt|proper|real) apology',
	'words (?:can not|could not|do not|fail to|can hardly|can)[^.;?!]{0,20}(?:say|express|tell)[^.;?!]{0,20}sorry',
);

const APOLOGY = phrases(
	/sorry|apolog|regret|forgiv|pardon|excuse|mortif|asham|embarrass|terribl|awful|guilty|horribl|dreadful|so bad|feel bad|felt bad|words|my bad|mea culpa/i,
	`${I_AM}(?:{adv})sorry\\b${NOT_PITY}`,
	"\\bi (?:(?:would like|want|wish|have|need|must|do|should|can only|also|again|hereby|wanted|ought|once again|once more|feel i should|feel i must|really|just) ?)*(?:to )?(?:{adv})apologi[sz]e\\b",
	'(?:{start}|\\bwith |\\bmy |\\baccept |\\boffer |\\bowe you )(?:{adv})(?:my |an |our )?(?:{adv})apolog(?:y|ies)\\b(?! (?:letters?|emails?|templates?|page|you|we|they|was|were))',
	'(?:please|hope you (?:can|will|could|might)|hope that you (?:can|will)|to|kindly) (?:{adv})(?:forgive|pardon|excuse) (?:me|my|the|this|any)',
	'{start}(?:please )?(?:forgive|pardon|excuse) (?:me|my|the|this)\\b',
	'\\bi (?:{adv})(?:feel|felt) (?:{adv})(?:bad|terrible|awful|horrible|dreadful|guilty|ashamed|embarrassed) (?:about|for|that)',
	'\\bi am (?:{adv})(?:ashamed|embarrassed) (?:about|of|that|by) (?:my|how|that|i|the)',
	'{start}(?:my bad|mea culpa)\\b',
	'{start}(?:let me|allow me to) (?:{adv})apologi[sz]e',
);

const OTHERS_SAY = /\b(?:we|they|he|she|you|who|users|customers|company|bot|team|everyone|people|nobody) (?:(?!am\b)[a-z]+ ){0,4}$/i;
const counts = ({ before, sentence, words }: Said): boolean => !isDenied(before) && !OTHERS_SAY.test(before) && !tellsOfOthers(sentence.text) && !/\b(?:better safe than|feel sorry for|sorry state|no need)\b/i.test(sentence.text) && !/\b(?:your|their|his|her|the|whose) (?:\w+ )?$/i.test(before.slice(-30)) && !/\bnot\b/i.test(words.replace(/\bnot (?:\w+ )?(?:apologi|say|tell|express|begin|stress)/i, ''));

/** More regret than a slip is worth. */
export const overApologyRule: DraftRule = {
	id: 'over-apology',
	title: 'More apology than the slip is worth',
	why: 'They have most likely forgotten the slip. One plain correction shows care; a second apology makes the slip the topic of the message.',
	find(draft) {
		const message = 'One plain word of regret is enough; with more, the slip becomes what they remember.';
		const [intense] = saidIn(draft, [INTENSE], counts);
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
	for (const sentence of sentences.filter(({ text }) => APOLOGY.mayStandIn(text))) {
		const parts = APOLOGY.patterns.flatMap((pattern) => {
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
	],
};
