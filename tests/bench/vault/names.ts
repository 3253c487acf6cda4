const FIRST = [
	...['Ada', 'Bela', 'Chidi', 'Dana', 'Esra', 'Femi', 'Greta', 'Hye-jin', 'Ines', 'Jonas', 'Kim', 'Leila', 'Mehmet', 'Ngozi', 'Olena', 'Priya', 'Quentin', 'Rosa', 'Sam', 'Tomasz'],
	...['Ulla', 'Viktor', 'Wanda', 'Ximena', 'Yusuf', 'Zoë', 'Annegret', 'Björn', 'Conor', 'Dimitri', 'Élodie', 'Farid', 'Gwen', 'Hamid', 'Íñigo', 'Jun', 'Kaveh', 'Lucía', 'Mireille', 'Niamh'],
];
const LAST = [
	...['Reyes', 'Lund', 'Ortiz', 'Adeyemi', 'Vollmer', 'Aksoy', 'Bakke', 'Dubois', 'Rostami', 'Haddad', 'Mokoena', 'Lindqvist', 'Okafor', 'Byron', 'Castellano', 'Duarte', 'Eriksen', 'Fontaine', 'Grzyb'],
	...['Hollis', 'Ivanova', 'Jansen', 'Kowalska', 'Larkin', 'Moreau', 'Nakamura', 'Oyelaran', 'Pereira', 'Quist', 'Rademaker', 'Sørensen', 'Tanaka', 'Uzun', 'Varga', 'Whitlock', 'Xu', 'Yilmaz', 'Zeller'],
	...['Abbott', 'Brandt', 'Cho', 'Delacroix', 'Engel', 'Farrell', 'Gallo', 'Hartmann', 'Ito', 'Jovanović', 'Keller', 'Ludlow'],
];
const COMPANY_FIRST = [
	...['Amber', 'Birch', 'Cobble', 'Dusk', 'Elder', 'Fern', 'Grey', 'Heron', 'Iron', 'Juniper', 'Kestrel', 'Lantern', 'Moor', 'North', 'Otter', 'Paper', 'Quill', 'Raven', 'Silver', 'Thistle'],
	...['Umber', 'Vale', 'Willow', 'Yarrow', 'Zephyr', 'Ash', 'Brook', 'Clover', 'Drift', 'Ember'],
];
const COMPANY_SECOND = ['Ferry Lines', 'Mutual', 'Library', 'Kitchen', 'Water', 'Parcel', 'Press', 'Instruments', 'Analytics', 'Systems', 'Hospital', 'Museum', 'Foods', 'Energy', 'Software', 'Radio', 'Logistics', 'Textiles', 'Labs', 'Games'];
const COMPANY_THIRD = ['', ' & Sons', ' Group', ' Co-operative', ' GmbH', ' Ltd', ' Nordic'];
const SENIORITY = ['', '', '', 'Senior ', 'Junior ', 'Lead '];
const ROLES = ['Backend Engineer', 'Data Analyst', 'Product Manager', 'Gardener', 'Pharmacist', 'Sous Chef', 'Librarian', 'Wind Turbine Technician', 'Editor', 'Claims Handler', 'Platform Engineer', 'Office Manager', 'Designer', 'Test Engineer'];

/** Coprime to the number of names, so that people who are counted one after the other share neither name. */
const STRIDE = 681;

/** Another name for each number from 0. */
export function personName(id: number): string {
	const pairs = FIRST.length * LAST.length;
	const place = ((id % pairs) * STRIDE) % pairs;
	const round = Math.floor(id / pairs);
	const middle = round === 0 ? '' : `${String.fromCharCode(64 + round)}. `;
	return `${FIRST[place % FIRST.length] ?? ''} ${middle}${LAST[Math.floor(place / FIRST.length)] ?? ''}`;
}

/** The first of somebody's names. */
export function firstName(name: string): string {
	return name.slice(0, name.indexOf(' '));
}

/** Another company for each number from 0. */
export function companyName(id: number): string {
	const first = COMPANY_FIRST[id % COMPANY_FIRST.length] ?? '';
	const second = COMPANY_SECOND[Math.floor(id / COMPANY_FIRST.length) % COMPANY_SECOND.length] ?? '';
	const round = Math.floor(id / (COMPANY_FIRST.length * COMPANY_SECOND.length));
	return `${first} ${second}${COMPANY_THIRD[round % COMPANY_THIRD.length] ?? ''}${round < COMPANY_THIRD.length ? '' : ` ${round}`}`;
}

/** Another role for each number from 0 to 83. */
export function roleName(id: number): string {
	return `${SENIORITY[Math.floor(id / ROLES.length) % SENIORITY.length] ?? ''}${ROLES[id % ROLES.length] ?? ''}`;
}

/** A mail address at that company. */
export function addressOf(person: string, company: string): string {
	const plain = (name: string): string => name.normalize('NFD').toLowerCase().replace(/[^a-z]+/g, '.').replace(/^\.|\.$/g, '');
	return `${plain(person)}@${plain(company)}.example`;
}
