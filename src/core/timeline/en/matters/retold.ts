import { wordsPattern, type Matter, type MatterExamples } from '../../matter';

/** A length or a day named right after words of saying, guessing or needing: "he said two weeks", "they have 30 days". */
export const retoldMatter: Matter = {
	name: 'retold',
	isAnswer: true,
	clear: wordsPattern('sit tight|hang tight|hold tight|bear with (?:us|me|them)|be patient|(?:stay|hold) tuned|(?:was|were|is|are) (?:supposed|meant|expected) to (?:be|take)'),
	adjacent: wordsPattern(
		'told(?: (?:me|us))?|said|says|saying|promised|quoted|mentioned|estimated|estimates?|guessed|guess(?:es)?|thinks?|thought|figures?|indicated|aim(?:s|ing)?(?: for)?|target(?:s|ing|ed)?|shooting for|gave(?: (?:me|us))?|hop(?:e|es|ing)(?: for)?|bet|always|definitely|certainly',
		"(?:it|this|that|they|which)(?:'ll| will| would|'d| should| could| might| may| can)(?: probably| likely| usually| typically| normally)? (?:be|take|need)(?: (?:them|us|him|her))?|takes? (?:them|us)",
		"(?:usually|typically|normally|generally|about|around|probably|likely) it's|it's (?:usually|typically|normally|generally|probably|likely|gonna be|going to be)|(?:they|he|she|committee|board|we)(?:'ve| have| need| needs| want| wants| got)",
		'(?:process|duration|wait(?:ing time| time)?|turnaround|response time)(?: (?:\\w+ ){0,3}(?:is|takes))?',
	),
};

export const retoldExamples: MatterExamples = {
	counts: ['He said two weeks', 'Kim thinks early next week', 'The recruiter told me to sit tight for two weeks', 'It would take them a month', 'They have 30 days'],
	doesNotCount: ['She told me her birthday is on 3 June', 'She said the course starts in two weeks'],
};
