/**
 * Letters one of which stands in everything that the phrases read as days: of names of days and periods, dates in numbers, units of
 * time. Few and plain, as every note's body is searched for them.
 */
export const DAY_HINT =
	/day|we+k|wk|month|year|hour|\bhrs?\b|mor+ow|tmr?w|tonight|fortnight|noon|\be(?:od|ob|ow|om|oy)\b|\bcob\b|close of|end of|\bq[1-4]\b|quarter|uary|march|april|june|july|august|ember|october|\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b|\d(?:st|nd|rd|th)\b|teenth|tieth|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th\b|\d[/.-]\d|x-?mas|christmas|thanksgiving|easter|halloween/g;

/** Parts of words one of which stands in every sentence that clearly speaks of an answer. */
export const ANSWER_HINT =
	/deci[ds]|desici|choos|chose|choice|verdict|\bfate|delib|\bpick|select|determin|\bfill|settl|finali|offer|recommend|conclu|narrow|short-?list|green-?light|sign(?:s|ing|ed)? |approv|\bvot(?:e|ing)|yes or|yes\/|thumbs|wrap|finish|complet|\bmeet|conven|ratif|debrief|hear|find(?:ing)? out|learn|expect|anticipat|wait|look(?:ing)? for|know|answer|news|\bword\b|repl[yi]|respon|feedback|result|outcome|update|mail|letter|notif|inform|reject|silence|misery|\bring|phon|\bcall|contact|writ|text|message|revert|advis|speak|get(?:s|ting)? (?:back|in touch|a hold|hold)|in touch|reach|com(?:e|es|ing) back|drop|circl|loop|touch base|follow|sen[dt]|giv(?:e|es|ing)|tell|told|let|announc|mov(?:e|es|ing)|tak(?:e|es|ing)|advanc|bring|pass|post|releas|publish|extend|issu|confirm|turn|time ?(?:line|frame|scale)|next step|\beta\b|process|tight|bear with|patien|tuned|suppos|worry|panic|fret|stress|despair|concern|discourag|alarm|surpris|lose hope|chas|assume|been|nothing|come|go(?:es)? out|back to|\bsits\b|mak(?:e|es|ing) (?:up|an?|the|their) |\bsa(?:id|ys)\b|think|thought|promis|estimat|quoted|guess|mention|they (?:have|need|want)/;
