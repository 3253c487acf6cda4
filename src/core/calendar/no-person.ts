/** Mailboxes of machines: what is sent there nobody reads. */
const MACHINE = /^(?:(?:no|do[._-]?not)[._-]?reply|notifications?|notify|mailer-daemon|postmaster|bounces?|automated|calendar(?:-?notifications?)?|scheduler|invit(?:e|ation)s?)(?![a-z])/i;
/** Google's calendars of a group, and of a room or another resource; hosts that only programs have. */
const MACHINE_HOST = /(?:^|\.)(?:group|resource|import)\.calendar\.google\.com$/i;
/** Where programs that plan interviews for others have their addresses. */
const TOOL_HOST =
	/(?:^|\.)(?:calendly|calendlymail|greenhouse|greenhouse-mail|lever|ashbyhq|goodtime|myworkday|workday|smartrecruiters|icims|jobvite|workable|workablemail|teamtailor|teamtailor-mail|personio|recruitee|bamboohr|breezy|hackerrank|coderpad|codility|karat|zoom|savvycal|cronofy|doodle|youcanbook|youcanbookme|acuityscheduling|chilipiper|tidycal|koalendar|zcal|modernloop|bookings)\.[a-z]{2,6}$/i;
/** Names of programs and rooms, and of calendars that a team shares. */
const THING =
	/^(?:calendly|zoom|google (?:calendar|meet)|microsoft (?:bookings|teams)|goodtime|doodle|savvycal|chili piper|tidycal)$|\b(?:calendar|kalender|scheduling|scheduler|bookings|do not reply|no-?reply)$|^(?:room|raum) \S|^zimmer \d|\b(?:(?:meeting|conference|board|video|interview)[ -]?room|konferenzraum|besprechungsraum|sitzungszimmer)\b/i;

/** Whether somebody who invites or is invited is a program, a shared calendar or a room, so that nobody can be written to there. */
export function isNoPerson({ name = '', email = '' }: { readonly name?: string | undefined; readonly email?: string | undefined }): boolean {
	const at = email.lastIndexOf('@');
	const [local, host] = [email.slice(0, Math.max(0, at)), email.slice(at + 1)];
	if (MACHINE.test(local) || MACHINE_HOST.test(host) || THING.test(name.trim())) return true;
	return TOOL_HOST.test(host) && !isOfStaff(name, local, host);
}

/** Those who work for the maker of such a program have their own names in their addresses there; what it sends for others comes from elsewhere below its name. */
function isOfStaff(name: string, local: string, host: string): boolean {
	const words = wordsOf(name);
	return words.length > 1 && host.split('.').length === 2 && wordsOf(local).some((word) => words.includes(word));
}

function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 1);
}
