import { CHASING } from '../wording/chasing';
import { isDenied, tellsOfOthers } from '../text/reported';
import type { DraftRule, RuleExamples } from '../rule';
import { removeSentence, saidIn } from '../text/said';

/** A stock opener that chases. */
export const genericRule: DraftRule = {
	id: 'generic',
	title: 'A stock phrase that chases',
	why: 'Everybody checks in, touches base and circles back. Such a line asks for work and brings nothing; open with what you have to give, or with something from the talk.',
	find(draft) {
		return saidIn(draft, CHASING, ({ before, sentence }) => !isDenied(before) && !tellsOfOthers(sentence.text)).map(({ span, sentence }) => ({
			rule: 'generic',
			message: 'Everybody writes this when they wait; begin with something from your talk, or with what you can offer.',
			...span,
			fix: removeSentence(draft, sentence),
		}));
	},
};

/** Chasing in its many forms, and the same words at work. */
export const genericExamples: RuleExamples = {
	context: { kind: 'check-in' },
	fires: [
		'Hi Dana, I am just checking in to see how things are going.',
		'I wanted to check in with you regarding the position.',
		"I'd like to touch base on where we left off.",
		'Circling back to my note from last Monday.',
		'Bumping this up in your inbox in case it got lost.',
		'I am following up on my last e-mail.',
		'I’m writing to follow up on our interview last week.',
		'Any updates?',
		'I was wondering whether there are any updates on the hiring process.',
		'This is a gentle nudge on the e-mail I sent last week.',
		'Did you get a chance to see my last e-mail?',
		'I just wanted\nto check in with you once more.',
		'I hope you will not mind me circling back about the choir post.',
		'Please allow me a small nudge about the apprenticeship.',
		'I would like to make a quick follow-up on my application.',
		'Even a brief update would be very welcome.',
		'May I remind you of my letter of the 4th?',
		'I am not sure whether my last message reached you.',
		'Popping back into your inbox about the bakery job.',
		'It would be good to touch base on the position.',
	],
	staysSilent: [
		'The check-in job you described could run every night instead of every hour.',
		'We cut the time that guests spend checking in at the desk to forty seconds.',
		'I am following up on your question about retry budgets: the paper is linked below.',
		'At my last firm we touched base with the warehouse every morning.',
		'I would not touch base classes before the tests are in place.',
		'Bumping this library to version 4 removed the leak you described.',
		'The drones circle back to their base when the wind picks up.',
		'Do any updates to the driver need a restart in your plant?',
		'You wondered whether any updates get lost between the two caches; in our tests none did.',
		'I follow up with every patient two days after the visit, as you do.',
		'Instead of just checking in, I would rather send you something useful: our checklist for audits.',
		'One idea on your notice “Just checking in!”: fewer people opened it than a plain subject.',
		'A nudge on the tiller was enough, as you showed me.',
		'As a follow-up to your remark on frost, here is the cover we use.',
		'The reminder above the sink made me laugh.',
		'Any update to the timetable has to reach forty parents.',
		'I came back to your plan of the greenhouse on the train and have one idea.',
		'I hope your message to the parents was well received.',
	],
};
