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
			'I keep thinking about your migration from Jenkins in the quiet week, and about what you chose not to move. I would have moved the secrets first, and your reason for leaving them last has convinced me.',
			'your flaky Friday deploys',
			'I cut ours from forty minutes to nine at my last company, mostly by deleting retries',
			'the structure I described for the write path is an LSM tree, not a B-tree.',
		],
		[
			'You showed me a real refusal and asked what I would change, which was the best question of my week.',
			'That you read ten letters of refusal aloud every month has stayed with me; I tried it with one of mine and rewrote it.',
			'claims that arrive as photographs of photographs',
			'I spent last year sorting scanned invoices by what can still be read, and a third of the queries stopped',
			'what I called the premium was the excess.',
		],
		[
			'You let me sit in on the end of your lesson, and I saw how your class tidies up without being told.',
			'Your reading corner with the dog on Thursdays has stayed with me, because the shyest child was the one reading to him.',
			'the maths hour after lunch',
			'mine used to begin with ten minutes of measuring things in the yard, and nobody yawned',
			'I mixed up the two phonics schemes; the one I have taught is the second.',
		],
	],
	'thank-you-one-of-several': [
		[
			'Your question about what I have deleted was one I had never been asked, and I enjoyed having to think.',
			'Your migration from Jenkins in the quiet week has stayed with me, and I have been sketching how I would split the jobs.',
			'Our Fridays were as flaky as yours until I moved the slow tests out of the deploy and gave them an owner.',
			'I would enjoy pairing with you on the first pipeline that nobody wants to touch.',
			'the tree I described is an LSM tree, not a B-tree.',
		],
		[
			'You were the one who asked how a letter sounds to the person who opens it, and it changed my answer.',
			'Since then I have read two of my own letters aloud, as you do with ten every month, and shortened both.',
			'In my last team I built a sheet that says which photographs can be read, so that nobody squints at the rest.',
			'Reading the next ten together would be a good first day.',
			'I said premium where I meant excess.',
		],
		[
			'You told me plainly how many evenings the job really takes, and I was glad to hear it from a teacher.',
			'I went home thinking of the dog in your reading corner, and of a boy I taught who would only read to cats.',
			'My own class had maths after lunch too, and measuring the yard with string woke everybody up, me included.',
			'I would love to plan a term of Thursdays with you.',
			'I mixed up the two phonics schemes, and yours is the second.',
		],
	],
	'thank-you-screen': [
		[
			'That the whole team takes a turn on support, the founders included, made me want to know more.',
			'a technical hour with your platform team on 1 December',
		],
		['I liked that new analysts spend their first week listening to calls before they touch a claim.', 'a written exercise, to be sent by Thursday'],
		[
			'The reading corner with a dog on Thursdays is the kind of idea I would like to see from close by.',
			'a lesson observation, half an hour of fractions',
		],
	],
	'check-in': [
		['Since then I have moved a side project off Jenkins to see where it hurts, and the secrets were the hard part.', 'the short write-up of that'],
		[
			'Reading one of my own letters aloud, as you do with ten every month, showed me how much of this work is tone.',
			'two anonymised letters from my last post',
		],
		['I have been trying out ten-minute maths starters for after lunch, and your Year 4 is the class I picture.', 'my plan for the first half-term'],
	],
	'post-timeline-check-in': [
		['what draws me most is the migration from Jenkins, because it is half tooling and half patience with people.', 'a reference from my last team lead'],
		['I look forward most to the letters, since a refusal that can be understood is rarer than it should be.', 'two sample letters'],
		['I look forward most to the reading corner, and to learning what the dog makes of poetry.', 'my references or my free days'],
	],
	'value-add': [
		[
			'I read how a parcel firm moved its builds during the summer lull, much like your migration in the quiet week',
			'They ran old and new pipelines side by side for two weeks and compared only the artefacts, which found eleven hidden differences. https://example.com/side-by-side',
			'Comparing artefacts might also show why your Friday deploys are flaky, because it tells a slow test from a wrong build.',
		],
		[
			'I found a guide by a court clerk on reading judgements aloud, which brought back your ten letters a month',
			'She marks every place where her breath runs out, and cuts the sentence there; her letters became a third shorter. It is four pages: https://example.com/aloud',
			'Her checklist for bad scans, on the last page, could suit claims that arrive as photographs of photographs.',
		],
		[
			"I watched a friend's class read to a retired greyhound and remembered your reading corner",
			'She keeps a one-page list of books that work when a child reads to an animal: short lines, repeated sounds, no villains with dogs. I have put the list below.',
			'Two of the titles are counting books, which could ease your class into the maths hour after lunch.',
		],
	],
	'graceful-close': [
		['the hour on your move away from Jenkins; I have used the idea of a quiet week since'],
		['showing me how a letter changes when it is read aloud; I still do it'],
		['the afternoon in your reading corner, which I have described to everyone I know'],
	],
	'after-rejection': [
		['Your honest account of the Jenkins migration, mistakes included, is something I will copy in my own team.'],
		['I valued hearing how you read ten letters of refusal aloud every month, and yours was written in that spirit.'],
		['I valued your reading corner most, and I have already asked a neighbour about her dog.'],
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
		[
			'I am happiest about moving those pipelines with people who draw their dead ends on the whiteboard.',
			'the salary, the start date and the on-call terms',
		],
		['What I am happiest about is learning to write letters beside somebody who reads them aloud.', 'the pay band, the hours and the notice period'],
		[
			'I am happiest about the thought of a whole year with that class and that reading corner.',
			'the pay scale, the start date and the hours of paid preparation',
		],
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
		['Your migration in the quiet week was my favourite story of the month.'],
		['I have read my letters aloud ever since you told me that you do.'],
		['I still tell people about your reading corner and the dog.'],
	],
};

/** The slot of the one subject that has one. */
const USEFUL_THINGS: Written = [['Old and new pipelines, side by side'], ['A clerk on reading judgements aloud'], ['Books to read to an animal']];

/** `thank-you-one-of-several` once more, to the other person of the same interview, with nothing to correct. */
const TO_THE_OTHER: Written = [
	[
		'You listened longest before you spoke, and then asked how I know that something is finished.',
		'I keep returning to what you said about naming a service after what it does and not after who wrote it.',
		'At my last company I wrote the page that people open when a Friday release goes wrong, and then read it aloud to them.',
		'Writing the next such page with your support team is work I would look forward to.',
	],
	[
		'You explained why new analysts listen to calls for a whole week before they may open a file.',
		'On the train I retold one of those calls without a single word of our trade, and lasted two minutes.',
		'Training three newcomers at my last post taught me to write down what I no longer notice.',
		'Sitting beside you for some of those calls is how I would like to begin.',
	],
	[
		'You walked me through the garden and named every family that had planted something.',
		'A parents’ evening among the beans is a picture I took home, because nobody can be stiff with soil on their hands.',
		'For two summers I ran our allotment club, where shy fathers talked while they weeded.',
		'Planning the spring evening out there is something I would gladly do beside you.',
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
