import { describe, expect, it } from 'vitest';
import { readGreeting } from '../../../../src/core/draft-review/text/greeting';

describe('a greeting', () => {
	it.each([
		['Hi Dana, thank you.', 'Hi Dana,', ['Dana']],
		['Dear Dr. Reyes,\n\nThank you.', 'Dear Dr. Reyes,', ['Dr. Reyes']],
		['Dear Anna-Lena Vos: thank you.', 'Dear Anna-Lena Vos:', ['Anna-Lena Vos']],
		['hi dana,\nthank you', 'hi dana,', ['dana']],
		['Dana,\n\nThank you.', 'Dana,', ['Dana']],
		['Subject: Thank you\n\nHello {{first_name}}! It was good.', 'Hello {{first_name}}!', ['{{first_name}}']],
		['Hi Dana, Tom told me of it.', 'Hi Dana,', ['Dana']],
		['Hi Dana, Tom and Lena both spoke.', 'Hi Dana,', ['Dana']],
		['Hi Dana, Thank you, again.', 'Hi Dana,', ['Dana']],
		['Hi Dana, Tom, whom you know, says hello.', 'Hi Dana,', ['Dana']],
		['Hi Dana, all of it was new to me.', 'Hi Dana,', ['Dana']],
		['Hi Dana and thank you!', 'Hi Dana', ['Dana']],
		['Good morning, Dana — thank you.', 'Good morning, Dana —', ['Dana']],
	])('%j is to one', (text, words, addressed) => {
		const greeting = readGreeting(text);
		expect(greeting && { words: text.slice(greeting.from, greeting.to), addressed: greeting.addressed, isToSeveral: greeting.isToSeveral }).toEqual({ words, addressed, isToSeveral: false });
	});

	it.each([
		'Hi Dana and Tom, thank you.',
		'Hi Dana & Tom, thank you.',
		'Hi Dana/Tom, thank you.',
		'Dear Ms. Reyes and Mr. Vega,\n\nThank you.',
		'Dear Dana, dear Tom,\n\nThank you.',
		'Hi Dana, Tom,\n\nThank you.',
		'Hi Dana, Tom and Lena, thank you.',
		'Hello everyone, thank you.',
		'Hi all,\nthank you.',
		'Dear Acme hiring team,\n\nThank you.',
		'Hi Dana and team, thank you.',
		'Dear colleagues at Acme,\n\nThank you.',
		'Ladies first: hello both, thank you.'.slice(14),
	])('%j is to several', (text) => {
		expect(readGreeting(text)?.isToSeveral).toBe(true);
	});

	it('takes names behind a comma for a list when they are known', () => {
		expect(readGreeting('Hi Dana, Tom, thank you.', ['Dana Reyes', 'Tom Vega'])?.isToSeveral).toBe(true);
		expect(readGreeting('Hi Dana, Tom, thank you.', ['Dana Reyes'])?.isToSeveral).toBe(false);
	});

	it.each(['', 'Thank you for the walk.', 'Highways were the topic.', 'Dearly as I love valves, no.', 'Dana said so.'])('%j has none', (text) => {
		expect(readGreeting(text)).toBeUndefined();
	});
});
