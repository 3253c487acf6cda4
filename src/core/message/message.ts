/** The one person that a message goes to; `email` is null while nobody has said it. */
export interface Recipient {
	readonly name: string;
	readonly email: string | null;
}

/** One message to one person, as it leaves the vault. There is no field for a second recipient, on purpose. */
export interface Message {
	/** Null while it is open to whom it goes. */
	readonly to: Recipient | null;
	readonly subject: string;
	readonly body: string;
}
