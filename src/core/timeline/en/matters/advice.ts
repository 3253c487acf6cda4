import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { TURNS } from '../grammar/agents';

/** What people say that candidates in general should do, or what employers in general do. */
export const adviceMatter: Matter = {
	name: 'advice',
	isAnswer: false,
	clear: wordsPattern(
		`(?:you|one|candidates|people) (?:\\w+ly )?(?:should|can|could|may|might|may want to|might want to|'ll want to|need to|must|ought to|want to|have to) (?:\\w+ly |always |never )?(?:${TURNS}|give|say|allow|aim|try)`,
		"rule of thumb|in general|generally speaking|my advice|(?:i|i'd|would|we|they|experts) recommend(?:ed|s)?|pro tips?|experts?|studies|(?:most|many|some|other|a good|good|bad|big|small|large) (?:companies|employers|recruiters?|firms|hiring managers|interviewers|applicants)(?: (?:\\w+ )?(?:respond|take|answer|decide|call|reply|get back|make|notify|contact|want|need)s?)?|(?:everyone|everybody|people|folks|the internet|friends?) (?:\\w+ ){0,3}(?:says?|said|tells? me|thinks?)|takes companies|companies (?:usually|typically|often|generally|take|will)|employers (?:usually|typically|often|generally|take|will)|on average|thank[- ]you (?:notes?|letters?|e-?mails?|cards?)|(?:etiquette|wisdom|blog|article|professor|career (?:center|coach)|coach|mentor|people on here) (?:\\w+ )?(?:says?|said|thinks?|suggests?|teaches|think|say)|always says?|never (?:call|e-?mail|contact|wait|write)|best (?:to|time)|it's (?:fine|ok|okay|best|good|common|normal|polite|appropriate) to|before (?:following|emailing|e-mailing|contacting|reaching|calling|checking|sending|you (?:follow|call|email|contact|send|reach|check))|add an?|wait(?:ing)? (?:\\w+ ){0,4}(?:before|and then|then) (?:you )?(?:follow|e-?mail|contact|reach|call|check|send)\\w*",
	),
	vague: wordsPattern('advice|tips?|companies|employers|average|etiquette'),
};

export const adviceExamples: MatterExamples = {
	counts: ['If you have not heard within two weeks, you can write to us', 'We generally decide within three weeks', 'We should get back to you in about a week'],
	doesNotCount: ['After two weeks you should follow up', 'Most employers answer within two weeks', 'The rule of thumb is to send it within 24 hours', 'Wait a week before following up'],
};
