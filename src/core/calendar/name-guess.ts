/** Addresses of a desk or a machine: nobody is called that. */
const NO_NAMES = new Set(
	'no noreply donotreply reply info hello hi hr jobs job career careers recruiting recruitment recruiter talent people hiring team contact office support admin calendar notifications notification interviews interview scheduling scheduler mail bewerbung karriere personal'.split(' '),
);

/** Where private people, and programs that plan interviews for others, have their addresses: these say nothing about the company. */
const NO_COMPANIES = new Set(
	'gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx web proton protonmail pm fastmail hey zoho mail yandex qq 163 126 naver t-online freenet posteo mailbox tutanota tuta comcast verizon att calendly greenhouse greenhouse-mail lever ashbyhq ashby goodtime myworkday workday smartrecruiters icims jobvite workable teamtailor personio recruitee bamboohr breezy hackerrank coderpad codility karat zoom calendar linkedin indeed'.split(' '),
);

/** Second labels that belong to the country's ending: acme.co.uk is Acme. */
const SECOND_LABELS = new Set('co com org net ac gov edu ne or'.split(' '));

/** A name made of an address (`sam.ortiz@acme.example` → Sam Ortiz); undefined when the address is no person's, or has too little of a name. */
export function nameFromAddress(email: string): string | undefined {
	const local = email.slice(0, email.lastIndexOf('@')).replace(/\+.*$/s, '').replace(/\d+$/, '');
	const parts = local.split(/[._-]+/).filter((part) => part !== '');
	const isName = parts.length > 0 && parts.length <= 4 && parts.every((part) => /^\p{L}{1,30}$/u.test(part)) && parts.some(({ length }) => length > 1);
	if (!isName || parts.some((part) => NO_NAMES.has(part.toLowerCase()))) return undefined;
	return parts.map((part) => (part.length === 1 ? `${part.toUpperCase()}.` : capitalised(part))).join(' ');
}

/** A company made of an address (`dana@blue-harbour.example` → Blue Harbour); undefined where everybody can have one. */
export function companyFromAddress(email: string): string | undefined {
	const labels = email.slice(email.lastIndexOf('@') + 1).toLowerCase().split('.');
	if (labels.length < 2 || labels.some((label) => label === '')) return undefined;
	const isCountry = labels.length > 2 && (labels.at(-1) ?? '').length === 2 && SECOND_LABELS.has(labels.at(-2) ?? '');
	const label = labels.at(isCountry ? -3 : -2) ?? '';
	if (NO_COMPANIES.has(label) || !/^[\p{L}\p{N}-]{2,40}$/u.test(label) || !/\p{L}/u.test(label) || label.startsWith('xn--')) return undefined;
	return label.split('-').filter((part) => part !== '').map(capitalised).join(' ');
}

/** The one company that the addresses agree on, private ones aside. */
export function companyOf(emails: readonly string[]): string | undefined {
	const companies = new Set(emails.map(companyFromAddress).filter((company) => company !== undefined));
	return companies.size === 1 ? [...companies][0] : undefined;
}

function capitalised(word: string): string {
	// "McAllister" and "deVries" are written by somebody who knows.
	return /\p{Ll}\p{Lu}/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
