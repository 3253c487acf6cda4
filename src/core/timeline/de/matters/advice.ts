import { wordsPattern, type Matter, type MatterExamples } from '../../matter';
import { bracket } from '../grammar/agents';
import { everySpelling } from '../grammar/spelling';

const THEM_ALL = '(?:die meisten|viele|manche|einige) (?:firmen|unternehmen|arbeitgeber|personaler|recruiter)|(?:firmen|unternehmen|arbeitgeber|personaler)';

/** What people say that candidates in general should do, or what employers in general do. */
export const adviceMatter: Matter = {
	name: 'advice',
	isAnswer: false,
	clear: wordsPattern(
		...everySpelling(
			`(?:man|bewerber|kandidaten) (?:soll(?:te)?n?|kann|können|darf|muss|müssen|wartet|warten)|(?:soll(?:te)?|kann|darf|muss) man|${bracket('(?:soll(?:te)?st|sollten) (?:du|sie)|(?:du|sie) (?:soll(?:te)?st|sollten)', '(?:nachfragen|nachhaken|nachfassen|anrufen|schreiben|schicken)')}`,
			`faustregel|ratgeber|ratschlag|ratsam|experten|karriere(?:coach|beraterin|berater|portal|blog)|${THEM_ALL}(?: (?:antworten|melden|brauchen|entscheiden|reagieren|lassen))?|empfehl\\S+|empfohlen|empfiehlt|üblich ist|dankes(?:mail|schreiben|brief)|bevor (?:man|du|sie) nach\\S+`,
		),
	),
	vague: wordsPattern(...everySpelling('tipps?|rat|arbeitgeber|unternehmen|durchschnitt(?:lich)?|knigge')),
};

export const adviceExamples: MatterExamples = {
	counts: ['Wenn Sie innerhalb von zwei Wochen nichts gehört haben, können Sie uns schreiben', 'In der Regel entscheiden wir innerhalb von drei Wochen', 'Wir sollten uns in etwa einer Woche bei Ihnen melden'],
	doesNotCount: ['Nach zwei Wochen sollte man nachfragen', 'Die meisten Arbeitgeber antworten innerhalb von zwei Wochen', 'Die Faustregel ist, sie binnen 24 Stunden zu schicken', 'Eine Woche warten, bevor man nachfragt'],
};
