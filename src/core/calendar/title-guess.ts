import { latePattern } from '../once/late-pattern';

/** The last word of what somebody is called at work. */
const NOUN =
	'engineer|developer|programmer|designer|manager|architect|analyst|scientist|researcher|administrator|consultant|specialist|coordinator|director|lead|officer|writer|editor|accountant|assistant|associate|strategist|technician|representative|executive|intern|nurse|teacher|lawyer|counsel|planner|buyer|controller|entwickler(?:in)?|ingenieur(?:in)?|berater(?:in)?|leiter(?:in)?';
const ROLE_END = latePattern(() => new RegExp(`(?:^|[^\\p{L}\\p{N}])((?:${NOUN})(?:\\s+(?:I{1,3}|IV|V|[1-5])(?![\\p{L}\\p{N}]))?)(?![\\p{L}\\p{N}])`, 'giu'));
const MOST_WORDS_BEFORE = 5;
const LONGEST = 300;

/** Words before a role that say which talk it is, or belong to the sentence around it. */
const NOT_OF_ROLE = new Set(
	'a an the your my our this for für als to with at in on of as and is re fwd fw aw wg invitation invite interview interviews call upcoming confirmed confirmation first second third final next last initial round virtual video phone onsite on-site remote role position job einladung ihr ihre zum zur das vorstellungsgespräch'.split(' '),
);

const INTERVIEW = '(?:interview|vorstellungsgespräch)';
/** Behind a role: "(m/f/d)". */
const ALL_GENDERS = '(?:\\s*\\([a-z](?:/[a-z*]){1,3}\\))?';
const FOR_ROLE = latePattern(() => new RegExp(`${INTERVIEW}\\s+(?:for|für|als)\\s+(?:(?:the|a|an|our|die|den|das|eine|einen)\\s+)?(?:(?:role|position|job|stelle)\\s+(?:of|as|als)\\s+)?(?:(?:the|a|an)\\s+)?$`, 'iu'));
const COLON_ROLE = latePattern(() => new RegExp(`${INTERVIEW}\\s*[:|–—-]\\s*$`, 'iu'));
const ROLE_INTERVIEW = latePattern(() => new RegExp(`^${ALL_GENDERS}\\s+(?:(?:role|position|job)\\s+)?(?:(?:phone|video|virtual|technical|onsite|on-site|final|panel|screening)\\s+)?${INTERVIEW}(?![\\p{L}\\p{N}])`, 'iu'));

const PLACE_WORD = '(?:\\p{Lu}[\\p{L}\\p{N}&+.’\'-]{0,30}|\\p{N}{1,4}\\p{Lu}[\\p{L}\\p{N}]{0,20}|&)';
const AT_COMPANY = latePattern(() => new RegExp(`^${ALL_GENDERS}(?:\\s+(?:role|position|job))?\\s*(?:${INTERVIEW})?\\s+(?:at|@|bei)\\s+(${PLACE_WORD}(?:\\s+${PLACE_WORD}){0,3})`, 'u'));
const INTERVIEW_AT = latePattern(() => new RegExp(`(?:[Ii]nterview|INTERVIEW|Vorstellungsgespräch)\\s+(?:at|@|bei)\\s+(${PLACE_WORD}(?:\\s+${PLACE_WORD}){0,3})`, 'u'));
/** Where one can be "at" without it being a company. */
const NO_COMPANY = latePattern(() => /^(?:Noon|Midnight|Home|HQ|Headquarters|Office|Our|The|Your|Zoom|Google Meet|Microsoft Teams|Teams|Building|Floor|Room|(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![\p{L}\p{N}])/u);

/** A role and a company, as far as a title says them clearly. */
export interface TitleGuess {
	readonly role?: string;
	readonly company?: string;
}

/** What a title such as "Interview for Backend Engineer at Acme" or "Backend Engineer interview" says of role and company. */
export function guessFromTitle(title: string): TitleGuess {
	const text = title.slice(0, LONGEST);
	for (const { from, to } of rolesIn(text)) {
		const [before, behind] = [text.slice(0, from), text.slice(to)];
		const company = companyIn(AT_COMPANY.exec(behind)?.[1]) ?? companyIn(INTERVIEW_AT.exec(text)?.[1]);
		const role = text.slice(from, to);
		// "Manager interview" may be the talk with one.
		const isClear = FOR_ROLE.test(before) || COLON_ROLE.test(before) || (ROLE_INTERVIEW.test(behind) && /\s/.test(role));
		if (isClear && !/^hiring\s/i.test(role)) return { role, ...(company !== undefined && { company }) };
	}
	const company = companyIn(INTERVIEW_AT.exec(text)?.[1]);
	return company === undefined ? {} : { company };
}

interface Role {
	readonly from: number;
	readonly to: number;
}

/** Whatever may be a role; "Executive" is none by itself in "Executive Assistant". */
function rolesIn(text: string): readonly Role[] {
	const roles = [...text.matchAll(ROLE_END.expression)].map(({ index, 0: whole, 1: end = '' }) => {
		const to = index + whole.length;
		return { from: roleStart(text, to - end.length), to };
	});
	return roles.filter(({ from }, index) => !roles.slice(index + 1).some((later) => later.from <= from));
}

/** Where the words of the role begin that ends there with its noun. */
function roleStart(text: string, noun: number): number {
	let start = noun;
	for (let words = 0; words < MOST_WORDS_BEFORE; words++) {
		const match = /([\p{L}\p{N}&+#./’'-]{1,30})\s{1,3}$/u.exec(text.slice(Math.max(0, start - 40), start));
		const word = match?.[1];
		if (match === null || word === undefined || !/[\p{L}\p{N}&]/u.test(word) || NOT_OF_ROLE.has(word.toLowerCase())) break;
		start -= match[0].length;
	}
	return start;
}

function companyIn(words: string | undefined): string | undefined {
	const company = words?.replace(/[.’'-]+$/, '').replace(/\s+(?:HQ|Headquarters|Offices?)$/, '').trim();
	return company === undefined || company === '' || NO_COMPANY.test(company) ? undefined : company;
}
