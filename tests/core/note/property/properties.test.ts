import { describe, expect, it } from 'vitest';
import { noteProblems } from '../../../../src/core/note/note-problems';
import { findProperty, propertyName, reportLookAlikes } from '../../../../src/core/note/property/properties';
import type { Property } from '../../../../src/core/note/yaml/property-values';
import type { Problem } from '../../../../src/core/note/problem';
import type { PropertyKey } from '../../../../src/core/settings/property-keys';
import { settingsWith } from '../note-text';

const INTERVIEW_KEYS: readonly PropertyKey[] = ['company', 'role', 'date', 'round', 'interviewers', 'contact', 'timeline', 'sent', 'replies', 'outcome', 'offer_deadline', 'snooze'];

function named(...names: string[]): Property[] {
	return names.map((name, index) => ({ name, line: index + 2, raw: 'x', value: 'x' }));
}

function lookAlikes(names: string[], properties = {}): Problem[] {
	const problems = noteProblems('a.md');
	reportLookAlikes(named(...names), INTERVIEW_KEYS, settingsWith({ properties }), problems);
	return problems.list();
}

describe('names', () => {
	it('are our own unless the vault has another', () => {
		expect(propertyName('date', settingsWith())).toBe('date');
		expect(propertyName('date', settingsWith({ properties: { date: 'Interview day' } }))).toBe('Interview day');
	});

	it.each([
		['company', ['Company'], 'Company'],
		['company', ['COMPANY', 'company'], 'company'],
		['date', ['date'], undefined],
		['date', ['interview DAY'], 'interview DAY'],
	] as const)('%s among %j is %j', (key, names, expected) => {
		const settings = settingsWith({ properties: { date: 'Interview day' } });
		expect(findProperty(key, named(...names), settings)?.name).toBe(expected);
	});
});

describe('look-alikes', () => {
	it.each([
		['timelime', 'timeline'],
		['Timelines', 'timeline'],
		['interviewer', 'interviewers'],
		['intreviewers', 'interviewers'],
		['compnay', 'company'],
		['offer-deadline', 'offer_deadline'],
		['offer deadline', 'offer_deadline'],
		['snoozed', 'snooze'],
		['outcomes', 'outcome'],
		['dates', 'date'],
		['rol', 'role'],
		['reply', 'replies'],
	])('%s could be %s', (name, meant) => {
		expect(lookAlikes([name])).toMatchObject([{ line: 2, property: name, found: name, severity: 'problem', fixes: [{ kind: 'rename', property: name, to: meant }] }]);
	});

	it.each(['tags', 'aliases', 'cssclasses', 'title', 'created', 'status', 'email', 'location', 'link', 'time', 'data', 'note', 'contacts', 'send', 'late', 'rate', 'salary', 'my own key', 'x', ''])(
		'%j is left alone',
		(name) => {
			expect(lookAlikes([name])).toEqual([]);
		},
	);

	it('only speaks when the right one is absent', () => {
		expect(lookAlikes(['timelime', 'timeline'])).toEqual([]);
		expect(lookAlikes(['timelime', 'Timeline'])).toEqual([]);
	});

	it('compares with the names of the vault', () => {
		expect(lookAlikes(['compnay'], { company: 'firma' })).toEqual([]);
		expect(lookAlikes(['firna'], { company: 'firma' })).toMatchObject([{ fixes: [{ to: 'firma' }] }]);
	});

	it('leaves a name alone that the vault uses for something else', () => {
		expect(lookAlikes(['date'], { date: 'dated' })).toEqual([]);
	});
});
