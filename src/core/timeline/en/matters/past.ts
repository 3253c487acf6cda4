import { wordsPattern, type Matter, type MatterExamples } from '../../matter';

/** Verbs of saying and hoping, which tell of what is to come. */
const SAID =
	'(?:promised|mentioned|estimated|indicated|expected|hoped|planned|needed|wanted|figured|guessed|suggested|predicted|committed|agreed|aimed|targeted|stated|implied|hinted|warned|confirmed|reckoned|anticipated|intended|assured|claimed|explained)';
const WHO = "(?:i|we|they|he|she|it|who|you|hr|somebody|someone|everyone)(?:'d)?";
const DID =
	'(?:sent|called|rang|e-?mailed|wrote|texted|asked|talked|spoke|met|visited|interviewed|applied|submitted|waited|heard(?: back)?(?: from)?|got|received|went|had(?! (?:hoped|said|told|planned|expected))|did|turned down|quit|lost|bought|decided|chose|picked|selected|made|announced|offered|rejected|hired|contacted|responded|replied|notified|informed|cancell?ed|finished|came|flew|moved|extended|followed up|thanked|invited|accepted|declined|signed|left|took|called back|gave|founded|moved)';

/** What has already happened. */
export const pastMatter: Matter = {
	name: 'past',
	isAnswer: false,
	clear: wordsPattern(
		`${WHO} (?:just |already |then |finally |also |only |never |actually )?${DID}(?! (?:me |us |him |her |them )?(?:a |an )?(?:time|date|deadline|range|window|estimate|idea))`,
		`(?:i|we|they|he|she) (?!${SAID})\\w*[a-df-z]ed(?! (?:to|that|it))`,
		'^(?:sent|called|emailed|heard|got|received|interviewed|applied|submitted|waited|met)',
		'ago|last (?:week|month|year|fall|spring|summer|winter|night)|(?:was|were) (?:hired|offered|rejected|called|contacted|released|made|announced|notified|interviewed|scheduled|booked|at|in|held)|happened|gone(?: by)?|have passed|has passed|back in (?:january|february|march|april|may|june|july|august|september|october|november|december|\\d{4})|anymore|(?:decision|offer|news|letter|call|answer|rejection) came',
		"(?:has|have|had|'s|'ve|it's|its) (?:already |now |just |only )?been(?! \\w+ed\\b)(?: (?:there|here|waiting|doing|over|about|almost|nearly|more than|at))*",
	),
	vague: wordsPattern(
		'since|sent|called|rang|e-?mailed|wrote|texted|asked|talked|spoke|met|visited|applied|submitted|waited|heard|(?:i|we|they|he|she) got|received|went|had|did|decided|chose|picked|selected|made|announced|offered|rejected|hired|responded|replied|cancell?ed|finished|ended|came|flew|moved|extended|thanked|invited|accepted|declined|landed|signed|opened|began|rejection|was|were',
	),
};

export const pastExamples: MatterExamples = {
	counts: ['We met on Tuesday; she wants to let me know by Friday', 'He was supposed to call by Wednesday', 'I was told two weeks', 'You will learn what the committee decided by 1 October'],
	doesNotCount: ['They called me on Monday', 'I waited three weeks', 'It has been two weeks', 'In September he got a call'],
};
