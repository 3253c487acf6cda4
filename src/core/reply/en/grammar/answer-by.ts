import type { AnswerByWords } from '../../reply-language';

/** "Let us know", "valid until", "a week to decide": the days beside these words are for the candidate's answer. */
export const ANSWER_BY: AnswerByWords = {
	cue: /\b(?:let (?:us|me) know|(?:get|come) back to (?:us|me)|hear(?:ing)? (?:back )?from you|respon(?:d|se)|repl(?:y|ies)|answer|accept(?:ance|ing)?|sign(?:ed|ing)?|counter-?sign(?:ed)?|return(?:ed|ing)? (?:it|the|a)|confirm(?:ation|ing)?|valid|open|good|expir(?:es?|y|ing)|laps(?:es?|ing)|runs? out|stands|deadline|decide|decision|think (?:about it|it over)|consider (?:it|the offer|our offer)|mull it over|your (?:thoughts|yes|word))\b/g,
	otherDay: /\b(?:start(?:s|ing)?(?: date| day)?(?: is| would be| will be)?|begin(?:s|ning)?|join(?:ing)?(?: us)?|first day|commenc(?:e|es|ing)|effective|onboarding|call|meet|speak|talk|chat|interview(?:ed)?|met|spoke|as of|from|dated)(?: (?:is|on|with|you|us|the|of|in|at|be|would|will|again|from)){0,3} $/,
};
