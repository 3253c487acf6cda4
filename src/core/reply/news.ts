import { latePattern, type LatePattern, type Pattern } from '../once/late-pattern';

/** One thing that a reply can bring, and the turns of one language that say so. All patterns are over plain sentences (`ReplyLanguage.plainly`). */
export interface News {
	readonly kind: 'rejection' | 'offer' | 'next-round';
	/** Questions count, too: one may invite. Otherwise a question asks for something and tells nothing. */
	readonly mayBeAsked?: true;
	/** Turns that leave little doubt; global. */
	readonly clear: readonly Pattern[];
	/** Turns that go with it, and may also stand elsewhere; global. */
	readonly vague: readonly Pattern[];
	/** Before a turn in its clause: it is only supposed, denied, hoped for or told of others. */
	readonly notAfter: Pattern;
	/** Behind a turn in its clause: it is about something else, or only for the time being. */
	readonly notBefore: Pattern;
	/** Behind a turn in its clause: it hangs on something, so that people would ask. */
	readonly doubtBefore: Pattern;
	/** Anywhere in the sentence: its vague turns are about something else. */
	readonly vagueUnless: Pattern;
}

/** Sentences that tell news from other words: its tests, and its page in the documentation. */
export interface NewsExamples {
	/** Read without doubt. */
	readonly reads: readonly string[];
	/** Read, but people would ask. */
	readonly unsure: readonly string[];
	/** Not this news. */
	readonly ignores: readonly string[];
}

/** A pattern for turns of whole words, wherever they stand in a plain sentence. */
export function turn(source: string): LatePattern {
	return latePattern(() => new RegExp(`\\b(?:${source})(?![a-z0-9])`, 'g'));
}
