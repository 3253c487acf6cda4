import { phrase, phrases } from '../text/phrase';

const WHO = '(?:you|you all|you guys|(?:the|your) (?:[a-z]+ ){0,2}(?:team|committee|panel|company|manager|managers|board|recruiter|department|leadership|group|client|director|founders?|cto|ceo|interviewers)|they|he|she|anyone|anybody|someone|everyone|hr|[a-z]+)';
const WORK = '(?:(?:[a-z-]+ ){0,3}(?:role|position|job|opening|vacancy|post|opportunity|seat|spot|place|headcount|requisition)\\b)';
const HIRE = '(?:candidates?|applicants?|someone|somebody|anyone|anybody|person|finalists?|me\\b|my|who\\b|whom|whether|if|hire|hiring|interview|application|candidacy|' + WORK + '|another (?:candidate|person|applicant)|a different (?:candidate|person)|next round|shortlist)';
// Behind the verdict may stand nothing, a time, or the candidate and the place; anything else is another matter.
const ABOUT = `(?:{end}| (?:{adv})(?:yet|by now|already|so far|at this (?:point|stage)|as of|today|this week|since|after (?:the|our|my)|following (?:the|our|my)|in the meantime|here|in favou?r|against me|one way)\\b| (?:{adv})(?:on|about|regarding|concerning|for|with|as to|around|in|between|from|of|to) (?:{adv})(?:the |my |our |your |a |an |this |that |any |all |both |which |other |final |new |hire |hiring |moving forward with )*${HIRE})`;
const MADE = '(?:(?:make|made|reach|reached|come to|came to|arrive at|arrived at|take|taken|took|had|have|get to|got to) (?:{adv})(?:a|any|the|your|its|their|his|her|that|some)(?: (?:final|hiring|firm|definite|definitive))* (?:decision|choice|verdict|conclusion|selection)s?)';
const CHOSE = '(?:choose|chose|chosen|pick|picked|select|selected|hire|hired|appoint|appointed|settle on|settled on|identify|identified|find|found|go with|gone with|went with|prefer|shortlist|shortlisted|reject|rejected|offer|offered|make an offer to|made an offer to|extend an offer to|extended an offer to|going with|choosing|hiring|picking|selecting)';
const SOMEONE = '(?:{adv})(?:a|an|any|the|your|another|other|their|some|my|me|someone|somebody|anyone|anybody|who)(?: (?:final|other|different|stronger|better|suitable|preferred|right|successful|new|internal|external))* ?(?:candidates?|applicants?|persons?|people|finalists?|else|one for|new hire|hire\\b|analyst|developer|engineer|designer|manager|for (?:the|this|that) ' + WORK + '|instead|over me)?';
const JOB_GIVEN = `(?:offer(?:ed|ing)?|giv(?:e|en|ing)|gave|award(?:ed|ing)?) (?:{adv})(?:me )?(?:the|this|that) ${WORK}`;

// What the verdict is, said as a statement: behind “whether”, or turned round in a question.
const DONE = [
	`${MADE}${ABOUT}`,
	`(?:decid(?:e|ed|ing)|conclude[d]?)(?:{end}| (?:{adv})(?:yet|already|by now|so far)\\b| (?:on|about|for|against|in favou?r of|between|regarding) (?:{adv})(?:the |a |an |my |your |this |any |which |who |all )*${HIRE}| (?:{adv})(?:who|whom|which (?:candidate|of us)|whether|if|not to (?:hire|move|proceed|continue)|to (?:hire|move (?:forward|ahead)|proceed|go (?:forward|ahead|on) with (?:me|my|another|someone|a different)|go with (?:me|another|someone|somebody|a different|a candidate)|offer me|continue with (?:me|my)|interview|reject|pass on me|bring me|fill|invite me|take me)))`,
	`(?:made? up|making up) (?:your|their|its|his|her) minds?${ABOUT}`,
	`${CHOSE} ${SOMEONE}(?:{end}| (?:{adv})(?:yet|already|instead|else|over|for (?:the|this|that) (?:${WORK}|[a-z]+ (?:role|position|job))|by now|to (?:fill|join|hire)|with whom)\\b)`,
	JOB_GIVEN,
	`filled? (?:the|this|that|your) ${WORK}`,
	'(?:consider(?:ing|ed)?|interested in|rejected|turned (?:me )?down|ruled (?:me )?out|dropped|passed on|in favou?r of|think(?:ing)? of|moving (?:forward|ahead) with|proceed(?:ing)? with|going (?:forward|ahead) with|inviting|hiring|leaning towards?|want(?:ing)? to hire|like to hire|hire|select|reject|choose) (?:me|my (?:application|candidacy|profile)|another candidate|someone else|a different candidate|other candidates)\\b',
].join('|');

const I_AM = '(?:am i|was i|have i (?:{adv})been|will i (?:{adv})be|would i be|did i(?: {adv})?get|i (?:{adv})(?:am|was|have (?:{adv})been|had been|will be|would be|got|get|might be|may be|could be))';
const MY_FATE =
	'(?:{adv})(?:(?:one of |among )?(?:the )?(?:successful|unsuccessful|chosen|selected|hired|rejected|shortlisted|accepted|picked|eliminated|ruled out|turned down|considered|dropped|moving (?:forward|ahead|on)|advanc(?:ed|ing)|proceeding|going to (?:get|be (?:hired|offered|selected|invited))|getting the|given the|offered (?:the|a)|in the (?:running|mix|race|frame|final|next round|shortlist|pool)|(?:under|in|up for) (?:consideration|contention|review)|being considered|a (?:finalist|candidate|contender|fit|good fit|match)|on the (?:shortlist|list|table)|out of the (?:running|race)|invited (?:to|back)|your (?:choice|candidate|first choice|preferred)|the (?:(?:successful|chosen|right) )?(?:candidate|one|person)(?: (?:that )?(?:you|they))?|among the|through|hired|the job|the position|the role|the (?:[a-z]+ )?(?:role|position|job|offer)|an offer|it(?:{end}| or not))\\b)';
const I_DID = `(?:i (?:{adv})(?:have |had )?(?:{adv})(?:made|make) (?:it )?(?:the|to the|onto the|into the) (?:cut|shortlist|grade|list|team|final|next|last)\\b|i (?:{adv})(?:have |had |will |would |did )?(?:{adv})(?:got|get|gotten|passed|pass|made it|make it|succeeded|advanced|advance|failed|landed|won|receive|have|move (?:on|forward|ahead)|moved (?:on|forward|ahead)|proceed|qualified|was successful) ?(?:{adv})(?:the (?:job|position|role|offer|cut|shortlist|next|final|interview|test|[a-z]+ (?:role|position|job))|an offer|it\\b|to the (?:next|final|second|third|last)|through|past|into|this round|on\\b|forward|ahead|any chance|a chance|{end}))`;
const ROLE_IS = `(?:(?:the|this|that|your) ${WORK} (?:{adv})(?:is|has (?:{adv})been|was|has|remains)|(?:the|this) search (?:{adv})(?:is|has (?:been)?)) (?:{adv})(?:open|available|filled|vacant|taken|closed|unfilled|free|up for grabs|gone|on offer|concluded|over)`;
const IS_ROLE = `(?:(?:is|has|was) (?:the|this|that|your) ${WORK} (?:{adv})(?:been )?(?:{adv})(?:open|available|filled|vacant|taken|closed|unfilled|free|up for grabs|gone|on offer))(?! to (?!applic|candid|me\\b))`;
const RESULT = '(?:the|your|a|any|its|their|my)(?: (?:final|hiring|overall|ultimate|eventual))* (?:outcome|results?|verdict|decision|answer)';
const OF_MINE = '(?: (?:with|to) me\\b| (?:{adv})(?:of|on|about|regarding|for|from|to|concerning) (?:{adv})(?:(?:the|my|our|your|this|that) )?(?:(?:last|final|first|second|third|hiring|recent) )*(?:interviews?|application|candidacy|process|hiring|selection|search|' + WORK + '|panel|final round|round|me\\b|monday|tuesday|thursday|friday|whether|who)|{end}| (?:yet|was|is|will be|has been|one way|so far|soon|when|once|as soon|at your|by)\\b)';

const DIRECT = [
	`\\b(?:have|has|had|did|do|does|are|is|were|will|would) (?:{adv})${WHO} (?:{adv})(?:been able to |get to |end up |ended up |manage[d]? to |have |be |happen to |going to |planning to )?(?:${DONE})`,
	`\\b(?:has|have|was|were|is|are) (?:{adv})(?:there (?:{adv})(?:been )?(?:{adv})(?:a|any)|a|any|the|your)(?: (?:final|hiring|firm))* (?:decisions?|verdict|selection|choice)(?: (?:{adv})(?:been )?(?:{adv})(?:made|reached|taken|final|in|out|finali[sz]ed|there))?${ABOUT}`,
	`\\b(?:has|have|was|were|did) (?:{adv})(?:a|any|the|another|other|someone|somebody|anyone|anybody)(?: (?:final|other|different|else))* ?(?:candidates?|applicants?|person)?(?: else)? (?:{adv})(?:been )?(?:{adv})(?:chosen|selected|hired|picked|offered|given|appointed|get|got|gotten|accepted)(?:{end}| (?:{adv})(?:for|the ${WORK}|yet|already|over|instead|me)\\b)`,
	`\\bhas ${WORK} (?:been )?(?:filled|given)`,
	`\\bdo you (?:{adv})have (?:{adv})(?:a|any|the|your) (?:final )?(?:decision|verdict|answer for me|offer for me)(?! (?:log|tree|record|date|deadline|timeline|maker|process))`,
	`\\b(?:am i|was i|have i (?:{adv})been|will i (?:{adv})be|would i be|should i (?:{adv})(?:consider myself|assume i am)) ${MY_FATE}`,
	`\\b(?:did|do|will|have|would|can|could|should) (?:{adv})${I_DID}`,
	`\\b(?:do|does|will|would) (?:i|my application|my candidacy|my profile) (?:{adv})(?:have|stand) (?:{adv})(?:a |any |still )*(?:chance|shot|hope)s?\\b(?! to (?:see|read|look))`,
	`\\b(?:was|is|has) my (?:application|candidacy|interview) (?:{adv})(?:been )?(?:{adv})(?:successful|accepted|rejected|declined|under|still|approved|good|considered|in\\b|active|alive|turned)`,
	IS_ROLE,
	'\\b(?:will|is|was) there (?:{adv})(?:be )?(?:{adv})(?:going to be )?(?:an|a) (?:job |formal )?offer\\b(?! (?:on|of|for (?!me)))',
	`\\b(?:can|should|may|could|do|must) i (?:{adv})(?:assume|take it|conclude|understand|infer|expect|presume) (?:that )?(?:i|the|you|my|this|it)\\b[^.;?!]{0,60}\\b(?:job|role|position|offer|selected|chosen|rejected|candidate|filled|hired|running|rejection)\\b`,
	`\\b(?:have|has|did|is|was|are|do|does)\\b(?:(?! (?:my|our|speed|before|after|until|help|faster|easier|ease|who|why|how)\\b)[^.;?!]){0,60} (?:decision|verdict)(?: (?:yet|(?:on|about|regarding|for) (?:me|my (?:application|candidacy)|${WORK}|the ${WORK})))?(?= ?\\?)`,
	`\\b(?:did|has|how did|how has) (?:my|the|our) (?:interview|conversation|presentation|case study|last round|final round|assignment|take-home) (?:{adv})(?:go|gone)\\b`,
	'\\bdo you (?:{adv})(?:think|believe|expect|feel|suppose|reckon) (?:that )?(?:i|my application) (?:{adv})(?:will|would|am|have|stand|might|did|could|has|is|got|get)\\b[^.;?!]{0,40}(?:job|role|position|offer|chance|selected|hired|through|next round|chosen|shortlist|running|good fit)',
	`\\b(?:did|have) i (?:{adv})(?:do|done) (?:{adv})(?:well|enough|okay|ok|badly|poorly|all right)\\b`,
	`\\b(?:what|who) (?:is|was|were|are|will be|did|do|does|has|have)(?: (?:{adv})(?:${RESULT})${OF_MINE}| (?:the|your) (?:final )?(?:decision|verdict){end}| (?:{adv})${WHO} (?:{adv})(?:decided?|conclude|choose|chosen|pick|hire|think (?:of|about) (?:me|my)|thought of (?:me|my))(?:{end}| (?:{adv})(?:about|on|regarding|for|of|my|me|me|in the end) ?(?:me|my|the ${WORK}|who|whether|{end})?)| my (?:chances|odds|status|standing)| got the| getting the| the successful candidate)`,
	`\\b(?:where|how) (?:do|does|did) (?:i|my (?:application|candidacy|interview)) (?:{adv})(?:stand|do|go|fare|perform|compare|rank|measure)(?: [a-z]+)*\\??$`,
	`\\bdo (?:{adv})you (?:{adv})(?:still )?(?:{adv})(?:want|intend|plan) to (?:hire|offer me|fill|move forward with me|proceed with)`,
	`\\b(?:are|were) you (?:{adv})(?:going to|planning to|about to) (?:{adv})(?:hire|offer|reject|choose|select|make me|move forward with|give me)\\b`,
	`\\b(?:can|should|may|could) i (?:{adv})(?:expect|count on|hope for|look forward to|assume) (?:{adv})(?:an|the|a) (?:job |written |formal )?(?:offer|rejection|refusal|job|position|yes|no)\\b`,
	`\\b(?:{start})(?:{adv})(?:any|a|final) (?:final |hiring )?(?:decisions?|verdict|choice)(?: (?:{adv})(?:made|reached|taken))?(?:{adv})(?: yet| on| about| regarding| so far| for me|[ ,]*\\?)`,
	`{start}(?:decided|decision made|made a decision|made up your mind|chosen someone|position filled|role filled|still open|hired|still interested)\\b[^.;!]{0,20}\\?`,
	`\\bis (?:it|that|this) (?:{adv})(?:a |an )(?:yes|no|offer|rejection)\\b|\\byes or no\\b[^.;!]{0,40}\\?`,
	`\\bare you (?:{adv})(?:still )?(?:{adv})(?:considering|interested in|thinking of) (?:me|my|hiring|other candidates)\\b`,
];

const ASKS = '(?:(?:let me|to|i|you|and|would|could|can|may|might|please|kindly|happy|love|like|appreciate|grateful|glad|was|am|me|by|of|for|mind) (?:{adv}))(?:know(?:ing)?|tell(?:ing)?(?: me)?|let(?:ting)? me know|wonder(?:ing|ed)?|curious(?: (?:about|to (?:know|hear|learn|see)))?|ask(?:ing)?(?: you)?(?: about)?|inquir(?:e|ing)(?: about| as to)?|enquir(?:e|ing)(?: about| as to)?|find(?:ing)? out|learn(?:ing)?(?: about| of)?|hear(?:ing)?(?: about)?|see(?:ing)?|check(?:ing)?(?: on)?|confirm(?:ing)?|shar(?:e|ing)(?: with me)?|say|inform(?:ing)? me(?: about| of| on)?|updat(?:e|ing) me(?: on| about| as to)?|advise(?: me)?(?: on| about| of)?|understand|clarify|disclose|reveal|indicate|give me|sense of)';
const BETWEEN = '(?: (?:me|us|you|please|yet|once|soon|with me|at this point|at this stage|now|from you|by now|already|a sense of|an idea of|idea|know))*';
const WHETHER = '(?:,? (?:if|whether(?: or not)?|that))';

const EMBEDDED = [
	`\\b${ASKS}${BETWEEN}${WHETHER} (?:{adv})(?:${WHO}(?: (?:have|has|had|did|are|is|were|will|would|might have|may have|could|do|was|be))? (?:{adv})(?:been able to |already |going to |planning to |still )*(?:${DONE})|(?:a|any|the|your)(?: (?:final|hiring))* (?:decision|verdict|choice|selection)s?(?: (?:on|about|regarding|for) [^.;?!]{0,40}?)? (?:has|have|had|was|is|were) (?:{adv})(?:been )?(?:{adv})(?:made|reached|taken|final|out|in|finali[sz]ed)${ABOUT}|there (?:is|was|has been|might be|are|were) (?:{adv})(?:a|any|already)(?: (?:final|hiring))* (?:decisions?|verdict)${ABOUT}|(?:an|a|any|another|someone|somebody|anyone|other)(?: other)? ?(?:offer|candidate|applicant|person|else)?(?: else)? (?:has|have|had|was|is) (?:{adv})(?:been )?(?:{adv})(?:made|extended|chosen|selected|hired|picked|given|offered|got)|${I_AM} ${MY_FATE}|${I_DID}|my (?:application|candidacy|interview|profile) (?:{adv})(?:was|is|has|had|made|remains) (?:{adv})(?:been )?(?:{adv})(?:successful|accepted|rejected|under|still|considered|in\\b|active|good|the cut|it\\b|approved)|${ROLE_IS}|it (?:is|was) (?:{adv})(?:a|an) (?:yes|no|offer|rejection))`,
	`\\b${ASKS}${BETWEEN} (?:about |on |of |regarding )?${RESULT}${OF_MINE}`,
	`\\b${ASKS}${BETWEEN},? (?:about )?what (?:${RESULT} (?:is|was|will be)|${WHO} (?:have |has |had )?(?:{adv})(?:decided|concluded)(?:{end}| (?:about|on|regarding|for) (?:me|my|the ${WORK}))|(?:my (?:chances|odds|status|standing))|${WHO} (?:think|thought) of (?:me|my (?:interview|application)))`,
	`\\b${ASKS}${BETWEEN},? (?:about )?(?:where|how) (?:i|my (?:application|candidacy|interview)) (?:{adv})(?:stands?|did|do|fared?|went|goes|compares?|am doing|performed|is doing)\\b`,
	`\\b${ASKS}${BETWEEN},? (?:about )?(?:who|which (?:candidate|applicant|of us)) (?:{adv})(?:${WHO} (?:{adv})(?:have |has |will |did )?(?:{adv})(?:chosen|chose|picked|selected|hired|hire|choose|decided)|(?:was|has been|is|will be|got|gets|will get) )`,
	`\\b(?:status|state|outcome|result|fate) of my (?:application|candidacy|interview)\\b[^.;!]{0,60}\\?|\\b${ASKS}${BETWEEN} (?:about |on |of )?(?:the )?(?:current |present )?(?:status|fate) of my (?:application|candidacy|interview)`,
	`\\b${ASKS}${BETWEEN} (?:about )?(?:my (?:chances|odds|standing))\\b`,
	`\\b(?:appreciate|welcome|love|like|grateful for|need|hoping for|waiting for|request|ask for|want) (?:{adv})(?:to have |to get |to receive |to hear |to know )?(?:a|the|your)(?: (?:final|firm|clear|quick|prompt|definite|hiring))* (?:decision|verdict)\\b${OF_MINE}`,
];

const VERDICT = /deci|conclu|choice|choos|chose|verdict|select|hire|hiring|pick|offer|fill|candida|applica|\bjob|\brole|position|vacan|\bpost|opening|seat|spot|opportunit|running|consider|chance|stand|shortlist|ma[dk]e (?:it|the)|g[eo]t it|outcome|result|mind|did i\b|i (?:do|get|pass|move)|interview|expect|assume|interested|yes or no|finalist|success|reject|status|candidate|still open|answer|odds|search|think of|thought of|go\b|gone|invited|decided|thought of/i;
const ASKING = /\?|^(?:have|has|had|did|do|does|are|is|was|were|will|would|any|decided|what|where|how|who)\b/i;
const WISHING = /know|tell|wonder|curious|ask|inquir|enquir|find|learn|hear|see|check|confirm|shar|inform|updat|advis|underst|clarif|disclos|reveal|indicat|give me|appreciate|welcome|love|like|grateful|need|hoping|waiting|request|want|status|say/i;

/** Questions about the verdict, as long as they are asked: the same words also make statements. */
export const DIRECT_QUESTIONS = phrases([ASKING, VERDICT], ...DIRECT);

/** The same wrapped in a wish to know. */
export const EMBEDDED_QUESTIONS = phrases([WISHING, VERDICT], ...EMBEDDED);

const CLAUSE_BEGINS = phrase('(?:^|[,;:(-]|\\b(?:and|but|so|or|also|again|please|well|then))(?: (?:{adv}))? ?$');

/** Whether a clause begins behind these words, so that a verb there asks. */
export function beginsClause(before: string): boolean {
	return CLAUSE_BEGINS.test(before.slice(-60));
}

const TIMING = phrase('^(?:{adv}|so |and |but |roughly |do you know (?:roughly )?|could you tell me |can you tell me |may i ask )*(?:when|by when|how long|how soon|what (?:is|are) the (?:time|date|next)|by what|until when)\\b');
const HELPS = phrase('(?:(?:help|support|inform|assist|ease|aid|contribute to|useful (?:for|in|to))(?:s|ing|ful)?(?: [a-z]+){0,5} ?(?:decision|decide)|need(?:s|ed)?(?: [a-z]+){0,5} to (?:make|reach|decide)|before (?:you|they|the team) (?:make|decide|reach))');
const ASIDE = phrase('^(?:if|should|in case|even if|once|as soon as|when|whether|whatever|unless|while|although|until|after) ');

/** Whether what looks like the question is about time, about help, about something that is not said to be asked, or about another matter. */
export function isAboutOtherThings(sentence: string, before: string, words: string): boolean {
	const clause = before.split(/[,;:]|\b(?:and|but) /).at(-1)?.trim() ?? '';
	if (TIMING.test(`${clause} ${words}`.trim())) return true;
	if (/\b(?:when|how|why|who|what made|how long|how soon|by when)(?: \w+)? ?$/i.test(clause) && !/\b(?:know|tell|see|hear)\b/i.test(words.slice(0, 20))) return true;
	if (HELPS.test(sentence) && !/\b(?:has|have) (?:a|any|you|the team)\b[^.;?!]{0,20}\b(?:made|decided|reached)\b/i.test(sentence)) return true;
	const isQuestion = sentence.trimEnd().endsWith('?');
	const startsAside = ASIDE.test(`${clause} ${words}`.trim());
	if (startsAside && !isQuestion) return true;
	if (/\b(?:i|we) (?:have |had |'ve )?(?:(?:made|reached|taken) (?:a|an|my|our|the) (?:[a-z]+ )?(?:decision|choice)|decided)\b/i.test(words) && !/\b(?:know|tell|wonder)/i.test(words)) return true;
	if (/\b(?:thank you|thanks|appreciated?|grateful|glad|sorry) (?:[a-z]+ ){0,5}$/i.test(before) && /^(?:(?:for|you|of|me) )*(?:letting|telling|sharing|informing)/i.test(words)) return true;
	if (/\bmyself\b/i.test(words) || /\bmyself (?:if|whether)/i.test(sentence)) return true;
	return OTHER_MATTER.test(words);
}

const OTHER_MATTER = phrase('(?:decision|choice) (?:log|tree|record|maker|makers|making|process|support|table|matrix|date|deadline|paper|framework|to (?!hire|move|proceed|offer|fill|go (?:with|forward)))|what (?:you|the team) decided (?:on|about) (?!me|my|the (?:role|position|job))');
