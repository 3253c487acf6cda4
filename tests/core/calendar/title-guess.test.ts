import { describe, expect, it } from 'vitest';
import { guessFromTitle } from '../../../src/core/calendar/title-guess';

describe('a title that says it clearly', () => {
	it.each([
		['Interview for Backend Engineer', 'Backend Engineer', undefined],
		['Interview for Backend Engineer at Acme', 'Backend Engineer', 'Acme'],
		['Interview for the role of Senior Product Manager at Blue Harbour', 'Senior Product Manager', 'Blue Harbour'],
		['Interview: Data Scientist at Acme Labs', 'Data Scientist', 'Acme Labs'],
		['Interview – UX Designer @ Acme', 'UX Designer', 'Acme'],
		['Backend Engineer interview', 'Backend Engineer', undefined],
		['Backend Engineer Interview at Acme', 'Backend Engineer', 'Acme'],
		['Re: Your upcoming Backend Engineer interview', 'Backend Engineer', undefined],
		['Confirmed: Software Engineer II phone interview', 'Software Engineer II', undefined],
		['Final round Staff Engineer interview with Dana', 'Staff Engineer', undefined],
		['Technical Program Manager interview', 'Technical Program Manager', undefined],
		['Interview for a Site Reliability Engineer position at R2D2 & Sons', 'Site Reliability Engineer', 'R2D2 & Sons'],
		['Interview for an Executive Assistant', 'Executive Assistant', undefined],
		['Interview for Lead Backend Engineer at Acme', 'Lead Backend Engineer', 'Acme'],
		['Interview for the Marketing Manager (m/f/d) role at Acme', 'Marketing Manager', 'Acme'],
		['Interview for Engineer', 'Engineer', undefined],
		['Phone interview at Acme', undefined, 'Acme'],
		['Interview at Acme HQ', undefined, 'Acme'],
		['Interview at Decanter on Dec 3', undefined, 'Decanter'],
		['Your interview at Blue Harbour, Tuesday', undefined, 'Blue Harbour'],
		['Vorstellungsgespräch als Projektleiterin', undefined, undefined],
		['Vorstellungsgespräch für die Stelle als Ingenieur bei Hafenblau', 'Ingenieur', 'Hafenblau'],
	])('%s', (title, role, company) => {
		expect(guessFromTitle(title)).toEqual({ ...(role !== undefined && { role }), ...(company !== undefined && { company }) });
	});
});

describe('a title that leaves it open', () => {
	it.each([
		'',
		'Interview',
		'Acme interview',
		'Interview with Dana Reyes',
		'Interview with Acme',
		'Interview for Dana',
		'Robin / Dana',
		'Invitation: Interview @ Tue Nov 3, 2026 2pm',
		'Hiring manager interview',
		'Interview for hiring managers',
		'Manager interview',
		'Interview at 3pm',
		'Interview at Noon',
		'Interview at our office',
		'Interview at The Old Mill',
		'Interview at Zoom',
		'Coffee with the lead engineer',
		'Engineering managers’ round',
		'Dana Reyes, Engineering Manager, will join',
		'How to interview an engineer',
		'The engineer at Acme will call',
	])('%j', (title) => {
		expect(guessFromTitle(title)).toEqual({});
	});
});
