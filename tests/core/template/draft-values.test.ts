import { describe, expect, it } from 'vitest';
import { sectionItems } from '../../../src/core/note/section-items';
import { draftValues, hasCorrectionForNobody, withoutPoint, type DraftFacts } from '../../../src/core/template/draft-values';
import { day } from '../../support/day';

const DANA = { key: 'dana reyes', name: 'Dana Reyes' };
const SAM = { key: 'sam ortiz', name: 'Sam Ortiz' };
const KIM = { key: 'kim lund', name: 'Kim Lund' };

const NOTE = sectionItems('## Talking points\n- migration (Dana)\n- a point of nobody\n## Their challenges\n- flaky deploys\n- paper forms\n## What I would correct\n- said A, meant B');

function facts(more: Partial<DraftFacts> = {}): DraftFacts {
	return {
		company: 'Acme', role: 'Engineer', interviewOn: day('2026-11-20'), round: 2, to: DANA, interviewers: [DANA, SAM], everybody: [DANA, SAM, KIM],
		sections: [NOTE], stated: null, offerDeadline: null, myName: 'Ada Byron', signature: '', ...more,
	};
}

describe('the values of a message', () => {
	it('are those of the interview, its notes and the settings', () => {
		expect(draftValues(facts({ stated: day('2026-11-27'), offerDeadline: day('2027-01-04') }), 'en')).toEqual({
			company: 'Acme', role: 'Engineer', first_name: 'Dana', full_name: 'Dana Reyes', interview_date: '20 November', interview_weekday: 'Friday', round: '2',
			topic: 'migration', need: 'flaky deploys', stated_timeline: 'Friday 27 November', offer_deadline: 'Monday 4 January', my_name: 'Ada Byron', signature: 'Ada Byron',
		});
	});

	it('are absent where nothing is known', () => {
		expect(draftValues(facts({ role: null, to: null, sections: [], myName: '' }), 'en')).toEqual({ company: 'Acme', interview_date: '20 November', interview_weekday: 'Friday', round: '2' });
	});

	it('write days in the locale’s own way', () => {
		expect(draftValues(facts({ stated: day('2026-11-27') }), 'en-US')).toMatchObject({ interview_date: 'November 20', stated_timeline: 'Friday November 27' });
		expect(draftValues(facts(), 'de')).toMatchObject({ interview_date: '20. November', interview_weekday: 'Freitag' });
	});

	it('greet as the person’s note says', () => {
		expect(draftValues(facts({ to: { ...DANA, firstName: 'Dee' } }), 'en')).toMatchObject({ first_name: 'Dee', full_name: 'Dana Reyes' });
	});

	it('of several interviewers give each their own need, and no correction that may be for another', () => {
		const ofSam = draftValues(facts({ to: SAM }), 'en');
		expect(ofSam).toMatchObject({ need: 'paper forms' });
		expect(Object.keys(ofSam)).not.toContain('topic');
		expect(Object.keys(ofSam)).not.toContain('correction');
		expect(draftValues(facts({ interviewers: [DANA] }), 'en')).toMatchObject({ correction: 'said A, meant B' });
	});

	it('for a contact who was not there leave out what another said', () => {
		expect(draftValues(facts({ to: KIM }), 'en')).toMatchObject({ topic: 'a point of nobody', need: 'flaky deploys' });
	});

	it('look into earlier rounds for what the newest note does not hold, but not for corrections', () => {
		const values = draftValues(facts({ interviewers: [DANA], sections: [sectionItems(''), NOTE] }), 'en');
		expect(values).toMatchObject({ topic: 'migration', need: 'flaky deploys' });
		expect(Object.keys(values)).not.toContain('correction');
	});

	it('sign with the signature, over several lines', () => {
		expect(draftValues(facts({ signature: 'Ada\n+44 1' }), 'en')).toMatchObject({ my_name: 'Ada Byron', signature: 'Ada\n+44 1' });
	});
});

describe('a correction', () => {
	it('is for nobody when several were there and none is named', () => {
		expect(hasCorrectionForNobody(facts())).toBe(true);
		expect(hasCorrectionForNobody(facts({ interviewers: [DANA] }))).toBe(false);
		expect(hasCorrectionForNobody(facts({ sections: [sectionItems('## What I would correct\n- said A, meant B (Dana)')] }))).toBe(false);
	});
});

describe('who has no talking point', () => {
	it('is named', () => {
		expect(withoutPoint(facts())).toEqual([SAM]);
		expect(withoutPoint(facts({ interviewers: [DANA] }))).toEqual([]);
		expect(withoutPoint(facts({ sections: [] }))).toEqual([DANA, SAM]);
	});
});
