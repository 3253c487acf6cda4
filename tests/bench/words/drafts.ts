const SENTENCES = [
	'Thank you for the walk through the greenhouse on Tuesday, and for the time you took over the frozen valves.',
	'You asked how I would label the seeds when the light is poor, and I have thought about it since.',
	'In my last post we sorted them by smell, which sounds odd and saved us an hour every morning.',
	'I wrote the steps down on one page and could send it whenever it is useful to you and the team.',
	'The quiet hour before the shop opens is when I would begin, because nobody needs the scales then.',
	'Your remark that nobody called the printer for a month made me laugh, and I recognised my own desk in it.',
	'I am sorry the second drawing was upside down; the right one is attached to this letter.',
];

/** A letter of about so many words between a greeting and a sign-off, such as people write. */
export function letterOf(words: number): string {
	const body: string[] = [];
	for (let count = 0, next = 0; count < words; next++) {
		const sentence = SENTENCES[next % SENTENCES.length] ?? '';
		body.push(next % 3 === 2 ? `${sentence}\n\n` : `${sentence} `);
		count += sentence.split(' ').length;
	}
	return `Hi Dana,\n\n${body.join('').trim()}\n\nKind regards,\nAda Byron`;
}

/** Text that no sentence ends, of so many characters: words that rules look for, again and again. */
export function hostileDraft(characters: number): string {
	return 'sorry to call and check whether you decided [or not] cc you promised '.repeat(Math.ceil(characters / 68)).slice(0, characters);
}
