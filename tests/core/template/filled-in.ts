import { fillIn, type Slot } from '../../../src/core/template/fill-in';
import type { Somebody } from '../../../src/core/template/points';
import type { Template } from '../../../src/core/template/template';
import type { NoteVariables, Values, Variable } from '../../../src/core/template/variables';
import { writeDraft, type Draft } from '../../../src/core/template/write-draft';
import { CANDIDATES, valuesOf, type Candidate } from './candidates';

/** What each of the three wrote into a message's slots, in order. */
type Written = readonly [marta: readonly string[], teo: readonly string[], ruth: readonly string[]];

/** Of every built-in message, by its name; a correction comes last. */
const FILLED_IN: Readonly<Record<string, Written>> = {
	'thank-you': [
		[
			'You drew the whole deploy path on the whiteboard, dead ends included, and I understood the job better than from any advert.',
			'your migration from Jenkins in the quiet week, and what you chose not to move: I would have begun with the secrets, and your reason for leaving them last has convinced me',
			'your flaky Friday deploys',
			'I cut ours from forty minutes to nine at my last company, mostly by deleting retries',
			'the structure I described for the write path is an LSM tree, not a B-tree.',
		],
		[
			'You showed me a real refusal and asked what I would change, which was the best question of my week.',
			'the ten letters of refusal that you read aloud every month; I tried it with one of mine and rewrote it',
			'claims that arrive as photographs of photographs',
			'I spent last year sorting scanned invoices by what can still be read, and a third of the queries stopped',
			'what I called the premium was the excess.',
		],
		[
			'You let me sit in on the end of your lesson, and I saw how your class tidies up without being told.',
			'your reading corner with the dog on Thursdays, where the shyest child was the one reading to him',
			'the maths hour after lunch',
			'mine used to begin with ten minutes of measuring things in the yard, and nobody yawned',
			'I mixed up the two phonics schemes; the one I have taught is the second.',
		],
	],
	'thank-you-one-of-several': [
		[
			'You asked what I would leave alone, and I had never been asked that in an interview before.',
			'the quiet week in which you moved off Jenkins, and about what we could move in one',
			'moved the slow tests out of a deploy as flaky as your Friday one, and given each of them an owner',
			'pairing with you on the first pipeline that nobody wants to touch',
			'the tree I described is an LSM tree, not a B-tree.',
		],
		[
			'You were the one who asked how a letter sounds to the person who opens it, and it changed my answer.',
			'your ten letters a month, and have since read two of my own aloud and shortened both',
			'built a sheet for my last team that says which photographs can be read, so that nobody squints at the rest',
			'reading the next ten letters together',
			'I said premium where I meant excess.',
		],
		[
			'You told me plainly how many evenings the job really takes, and I was glad to hear it from a teacher.',
			'the dog in your reading corner, and about a boy I taught who would only read to cats',
			'had a class with maths after lunch too, where measuring the yard with string woke everybody up, me included',
			'planning a term of Thursdays with you',
			'I mixed up the two phonics schemes, and yours is the second.',
		],
	],
	'thank-you-screen': [
		['support, where everybody takes a turn, the founders included, because that is how I learn what breaks', 'a technical hour with your platform team on 1 December'],
		['the first week that new analysts spend listening to calls, since that is where I would want to begin', 'a written exercise, to be sent by Thursday'],
		['the reading corner with a dog on Thursdays, which I have told two colleagues about already', 'a lesson observation, half an hour of fractions'],
	],
	'check-in': [
		['I have even moved a side project off Jenkins to see where it hurts, and the secrets were the hard part.', 'my short write-up'],
		[
			'Reading one of my own letters aloud, as you do with ten every month, showed me how much of this work is tone.',
			'two anonymised letters from my last post',
		],
		['I have been trying out ten-minute maths starters for after lunch, and your Year 4 is the class I picture.', 'my plan for the first half-term'],
	],
	'post-timeline-check-in': [
		['the migration from Jenkins, because it is half tooling and half patience with people', 'a reference from my last team lead'],
		['the letters, since a refusal that can be understood is rarer than it should be', 'two sample letters'],
		['the reading corner, because I would like to learn what the dog makes of poetry', 'the names of two people who have seen me teach'],
	],
	'value-add': [
		[
			'I read how a parcel firm moved its builds during the summer lull, much like your migration in the quiet week',
			'They ran old and new pipelines side by side for two weeks and compared only the artefacts, which found eleven hidden differences. https://example.com/side-by-side',
			'your flaky Friday deploys, because comparing artefacts tells a slow test from a wrong build',
		],
		[
			'I found a guide by a court clerk on reading judgements aloud, which brought back your ten letters a month',
			'She marks every place where her breath runs out, and cuts the sentence there; her letters became a third shorter. It is four pages: https://example.com/aloud',
			'claims that arrive as photographs of photographs, since the last page is her checklist for bad scans',
		],
		[
			"I watched a friend's class read to a retired greyhound, much as yours do in the reading corner",
			'She keeps a one-page list of books that work when a child reads to an animal: short lines, repeated sounds, no villains with dogs. I have put the list below.',
			'the maths hour after lunch as well, since two of the titles are counting books',
		],
	],
	'graceful-close': [
		['the hour on your move away from Jenkins; I have used the idea of a quiet week since'],
		['showing me how a letter changes when it is read aloud; I still do it'],
		['the afternoon in your reading corner, which I have described to everyone I know'],
	],
	'after-rejection': [
		['your honest account of the Jenkins migration, mistakes included, which I will copy in my own team'],
		['hearing how you read ten letters of refusal aloud every month; yours was written in that spirit'],
		['your reading corner; I have already asked a neighbour about her dog'],
	],
	'competing-offer': [
		[
			'Harbourline remains my first choice, because the migration you described is the work I want to spend the next years on.',
			'Thursday morning, or any time on Monday',
		],
		[
			'Threefold Mutual is where I would rather be, because your team cares how a refusal sounds to the person who opens it.',
			'Tuesday and Wednesday afternoon',
		],
		['I would choose Millbrook if I could, because of what you are building with the reading corner.', 'Monday or Tuesday after three'],
	],
	'offer-response': [
		['moving those pipelines with people who draw their dead ends on the whiteboard', 'the salary, the start date and the on-call terms'],
		['learning to write letters beside somebody who reads them aloud', 'the pay band, the hours and the notice period'],
		['the thought of a whole year with that class and that reading corner', 'the pay scale, the start date and the hours of paid preparation'],
	],
	withdrawal: [
		['the hour on your migration, which was the best technical talk I have had in months', 'I have accepted a role closer to home.'],
		['letting me read one of your letters aloud and taking my edits seriously', 'My plans for the coming year have changed.'],
		['the tour of the reading corner and your plain words about the evenings', 'My family is moving north in spring.'],
	],
	'decline-offer': [
		['the care you took to answer every question about the migration', 'The on-call weeks would not fit my family at present.'],
		['the afternoon when you read those letters with me', 'I have chosen a role nearer to my parents.'],
		['letting me meet the class before I had to answer', 'The journey would be too long for me.'],
	],
	'keep-warm': [
		['The side project I mentioned is now fully off Jenkins, and your warning about the secrets saved me a weekend.'],
		['I read my first ten letters aloud last night, as you do every month, and the neighbours now know our excess.'],
		['A greyhound has joined our reading hour on Thursdays, and the shyest boy has finished his first whole book.'],
	],
	'referral-thanks': [
		['I met Dana on Friday and stayed twenty minutes longer than planned.', 'You had told me that they draw everything on the whiteboard, and they did.'],
		['I have a second conversation with Aurelio in early December.', 'Your note meant that we could skip the small talk and go straight to the letters.'],
		['Samir showed me round on Tuesday, and I am to teach a trial lesson.', 'You were right about the reading corner: I did not want to leave.'],
	],
	'missed-call': [
		['this morning', '07700 900123 today after four or tomorrow before ten'],
		['at noon', '030 5550 0142 from two to three, or on Wednesday after five'],
		['during my lesson', '01632 960 555 today after half past three, or tomorrow from eight to nine'],
	],
	'reply-to-holding': [
		['I am reading up on build caches in the meantime, with your migration in mind.'],
		['I still look forward to those ten letters, and to hearing how they sound.'],
		['In the meantime I am collecting books that can be read to a dog.'],
	],
	'linkedin-note': [
		['your story of the migration in the quiet week'],
		['hearing why you read your letters of refusal aloud'],
		['your reading corner, and meeting the dog'],
	],
};

/** The slot of the one subject that has one. */
const USEFUL_THINGS: Written = [['Old and new pipelines, side by side'], ['A clerk on reading judgements aloud'], ['Books to read to an animal']];

/** `thank-you-one-of-several` once more, to the other person of the same interview, with nothing to correct. */
const TO_THE_OTHER: Written = [
	[
		'You listened longest before you spoke, and then wanted to know how I can tell that something is finished.',
		'naming a service after what it does, and have renamed two of mine since',
		'written the page that people open when a release goes wrong, and read it aloud to them before they needed it',
		'writing the next such page with your support team',
	],
	[
		'You explained why new analysts listen to calls for a whole week before they may open a file.',
		'the first of those calls; on the train I retold it without a single word of our trade, and lasted two minutes',
		'trained three newcomers, which taught me to write down what I no longer notice',
		'beginning in the chair beside you, with headphones on',
	],
	[
		'You walked me through the garden and named every family that had planted something.',
		'a parents’ evening among the beans, because nobody can be stiff with soil on their hands',
		'run our allotment club for two summers, where shy fathers talked while they weeded',
		'helping with the spring evening out there',
	],
];

/** A message as it would be sent, and to whom. */
export interface Letter {
	readonly from: Candidate;
	readonly to: Somebody;
	readonly subject: string;
	readonly body: string;
}

const NOTE: NoteVariables = { title: 'A draft', date: () => '21 November', time: () => '10:00' };

/** A built-in template's draft with these values. */
export function draftOf(template: Template, values: Values): Draft {
	return writeDraft(template, values, NOTE);
}

/** The message of a built-in template from each of the three, with all its slots filled; `without` some values. */
export function lettersOf(template: Template, without: readonly Variable[] = []): readonly Letter[] {
	return CANDIDATES.map((from, index) => {
		const { interviewer, other, friend } = from;
		const to = template.kind === 'referral-thanks' ? friend : interviewer;
		const interviewers = template.id === 'thank-you-one-of-several' ? [interviewer, other] : [interviewer];
		const values = Object.entries(valuesOf(from, to, interviewers)).filter(([name]) => !without.some((each) => each === name));
		const { body, slots, subject } = draftOf(template, Object.fromEntries(values));
		const written = FILLED_IN[template.id]?.[index]?.slice(0, without.includes('correction') ? -1 : undefined) ?? [];
		return { from, to, subject: filled(subject, fillIn(subject, {}, NOTE).slots, subject.includes('[') ? (USEFUL_THINGS[index] ?? []) : []), body: filled(body, slots, written) };
	});
}

/** The messages to the other person of each interview. */
export function lettersToTheOther(template: Template): readonly Letter[] {
	return CANDIDATES.map((from, index) => {
		const { body, slots, subject } = draftOf(template, valuesOf(from, from.other, [from.interviewer, from.other]));
		return { from, to: from.other, subject, body: filled(body, slots, TO_THE_OTHER[index] ?? []) };
	});
}

/** The text with words in the place of its slots; throws when there are not as many, for a fixture that is out of date. */
function filled(text: string, slots: readonly Slot[], words: readonly string[]): string {
	if (slots.length !== words.length) throw new Error(`${slots.length} slots and ${words.length} fillings: ${text}`);
	let result = '';
	let end = 0;
	for (const [index, { from, to }] of slots.entries()) {
		result += text.slice(end, from) + (words[index] ?? '');
		end = to;
	}
	return result + text.slice(end);
}
