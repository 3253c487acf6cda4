import type { MessageKind } from '../interview/interview';
import type { PropertyValue } from '../note/yaml/note-text';
import type { Variable } from './variables';

/** A text to begin a note with: a message, or an interview note. */
export interface Template {
	/** Of a built-in one its own name, such as `check-in`; else the path of its note. */
	readonly id: string;
	/** As people are shown it. */
	readonly name: string;
	/** When to use it, as a sentence; empty when it does not say. */
	readonly when: string;
	/** What is logged once it is sent; a message of the user's own kind counts as one to keep in touch. */
	readonly kind: MessageKind | 'interview';
	/** The built-in template that it stands in for; absent when it is one more. */
	readonly replaces?: string;
	/** Empty when it names none. */
	readonly subject: string;
	readonly body: string;
	/** 1-based line of its note on which the body starts. */
	readonly bodyLine: number;
	/** A paragraph that asks for one of these goes when it has no value. */
	readonly optional: readonly Variable[];
	/** The user's own properties, for every note made from it. */
	readonly properties: readonly (readonly [name: string, value: PropertyValue])[];
	readonly isBuiltIn: boolean;
	/** What is wrong with its note, as a sentence; one that is broken is not used. */
	readonly problem?: { readonly message: string; readonly isBroken: boolean };
}
