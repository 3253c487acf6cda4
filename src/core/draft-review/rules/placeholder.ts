import type { DraftRule, RuleExamples } from '../rule';
import { slotsIn } from '../text/slots';

/** Something that was to be filled in. */
export const placeholderRule: DraftRule = {
	id: 'placeholder',
	title: 'A slot that is still open',
	why: 'Nothing says “you are one of many” as clearly as a name that was never filled in.',
	find(draft) {
		return slotsIn(draft).map((slot) => ({ rule: 'placeholder', message: 'This is still to be filled in; write what belongs here, or take it out.', ...slot }));
	},
};

/** Slots of every make, and brackets, braces and capitals that are meant. */
export const placeholderExamples: RuleExamples = {
	fires: [
		'Hi {{first_name}}, thank you for the walk.',
		'The story about [what Dana said about the valves] stayed with me.',
		'Dear <name>, thank you for the walk.',
		'I enjoyed hearing about ______ in your greenhouse.',
		'The figures are here: TODO add the link.',
		'I have XX years behind me in gardening.',
		'Hi {name}, thank you for the walk.',
		'Kind regards,\n[Your name]',
		'I would bring (insert strength) to the greenhouse.',
		'Thank you for the talk on [date].',
		'Dear %FIRSTNAME%, thank you for the walk.',
		'[One sentence: the moment that stayed with you; from your notes: "no releases on a Friday", and `make`]',
		'The second thing is TODO.',
		'Dear (name), thank you for the walk.',
		'I keep thinking of what you said about (topic).',
		'I would love to join COMPANY NAME as a gardener.',
		'Dear Ms ..., thank you for the walk.',
		'We met on <<date>> in the greenhouse.',
		'I can start on TBD at the earliest.',
	],
	staysSilent: [
		'The sources are at the end [2], [3, 4].',
		'The talk is on [our blog](https://blog.example/talk).',
		'Latency went from >300 ms to <50 ms.',
		'In Go you would write `map[string]int{}` there, and `{{ .Values }}` in the chart.',
		'Our rule was that every TODO comment needs an owner, and to-do lists stayed on the wall.',
		'You can write to <sam@doe.example> or see <https://doe.example>.',
		'A <br> tag in the subject broke the parser, and arr[i] was one too far.',
		'You said “they [the night crew] already knew”, and they did [sic].',
		'We returned 5XX errors for nine minutes, and size XXL was sold out.',
		'- [ ] order seeds\n- [x] call the printer',
		'```\nif (x) { return [y]; }\n```\nThat was all.',
		'The table is sorted by key (name), and the NAME column comes first.',
		'The opening day is still TBD, your leaflet says.',
		'Oh dear, the hose! But well ... we laughed.',
		'The method is called __init__, and the file plan___final.',
	],
};
