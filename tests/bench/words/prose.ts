import { seeded, type Random } from './random';

/** The body of a note in which nobody says when an answer comes. */
export interface Prose {
	readonly text: string;
	/** Paragraphs and items. */
	readonly blocks: number;
	/** How many of them hold a number, a weekday or a month: about something else, but worth a look. */
	readonly dated: number;
}

const HEADINGS = ['What we talked about', 'The work', 'People', 'Impressions', 'Questions I asked', 'To read up on', 'The place'];

const WHO = ['the team lead', 'Ines', 'Mr Okafor', 'the two engineers', 'the person who left', 'somebody from finance', 'the founder', 'their designer', 'Hye-jin', 'the shift manager'];
const THING = ['the booking system', 'the ledger migration', 'their reading list', 'the returns desk', 'customer calls', 'the release process', 'the garden project', 'the archive', 'onboarding', 'the delivery routes'];
const TRAIT = ['calm', 'a little scattered', 'better than I had feared', 'honest about what is broken', 'proud of how small it is', 'hard to read', 'kind to each other', 'short of hands'];
const VERB = ['rebuild', 'untangle', 'write down', 'explain to newcomers', 'hand over', 'test before anybody else does', 'keep alive', 'make boring'];

const SENTENCES = [
	...['{Who} walked me through {thing} and why it is {trait}.', 'I liked how {who} spoke about {thing}; the others nodded.', 'Most of the talk was about how I would {verb} {thing}.'],
	...['I told them about the time I had to {verb} something similar, and what went wrong.', 'Ask {who} what became of {thing}.', 'They seem {trait}, and {who} said so openly.'],
	...['There is a lot to {verb}: {thing}, {thing}, and whatever hides behind {thing}.', 'The office smells of coffee and is {trait} in a way that photographs well.'],
	...['{Who} asked how I handle people who disagree loudly, and I gave the example with {thing}.', 'Good question from {who}: what would I leave as it is?', 'My answer on {thing} was too long, and I noticed.'],
	...['Look into the tool they use for {thing} – [[notes on tooling]] has something.', 'Nobody mentioned pay, and I did not bring it up.', 'They use *plain* text for nearly everything, which I find {trait}.'],
	...['What I still do not understand is who owns {thing} when {who} is out.', 'The exercise was to {verb} a small part of {thing} on a whiteboard with {who} watching.', 'I would learn a great deal from {who}.'],
];
const DATED = [
	...['They release every second Thursday and {who} dreads it.', 'There are 14 people on the floor, {who} included.', 'The old system has run since March and {who} wants to {verb} it.'],
	...['In 2019 they tried to {verb} {thing} and stopped after three weeks.', 'I worked on {thing} for two years before that.', '{Who} is only in on Mondays and Wednesdays.'],
];

/** How many of the paragraphs and items hold a sentence with a number or a day. */
const DATED_SHARE = 0.1;

/** Ordinary notes of at least that many characters: headings, paragraphs, lists. */
export function ordinaryProse(length: number, seed: number): Prose {
	const random = seeded(seed);
	let [text, blocks, dated] = ['', 0, 0];
	while (text.length < length) {
		if (blocks % 8 === 0) text += `## ${random.pick(HEADINGS)}\n\n`;
		const isList = random.chance(0.4);
		for (let left = isList ? 3 : 1; left > 0; left--) {
			const isDated = random.chance(DATED_SHARE);
			text += isList ? `- ${sentences(1, isDated, random)}\n` : `${sentences(2 + random.below(4), isDated, random)}\n`;
			blocks++;
			if (isDated) dated++;
		}
		text += '\n';
	}
	return { text, blocks, dated };
}

function sentences(count: number, isDated: boolean, random: Random): string {
	const plain = Array.from({ length: count - (isDated ? 1 : 0) }, () => filled(random.pick(SENTENCES), random));
	return [...plain, ...(isDated ? [filled(random.pick(DATED), random)] : [])].join(' ');
}

function filled(template: string, random: Random): string {
	return template
		.replaceAll('{Who}', () => capital(random.pick(WHO)))
		.replaceAll('{who}', () => random.pick(WHO))
		.replaceAll('{thing}', () => random.pick(THING))
		.replaceAll('{trait}', () => random.pick(TRAIT))
		.replaceAll('{verb}', () => random.pick(VERB));
}

function capital(words: string): string {
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
