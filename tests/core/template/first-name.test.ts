import { expect, it } from 'vitest';
import { firstNameOf } from '../../../src/core/template/first-name';

it.each([
	['Dana Reyes', 'Dana'],
	['  Dana   Reyes ', 'Dana'],
	['Dr. Dana Reyes', 'Dana'],
	['Prof. Dr. Dana Reyes', 'Dana'],
	['Ms Dana Reyes', 'Dana'],
	['Reyes, Dana', 'Dana'],
	['Íñigo Etxeberria', 'Íñigo'],
	['Anne-Marie O’Neil', 'Anne-Marie'],
	['Олена Коваль', 'Олена'],
	['佐藤 美咲', '佐藤 美咲'],
	['김민수', '김민수'],
	['J. R. Ellis', 'J. R. Ellis'],
	['Dana Reyes, PhD', 'Dana'],
	['Sam Ortiz, Jr.', 'Sam'],
	['😀 Smile', 'Smile'],
	['😀', '😀'],
	['Cher', 'Cher'],
	['Dr.', 'Dr.'],
	['Mage Lin', 'Mage'],
	['', ''],
])('%j is greeted as %j', (name, first) => {
	expect(firstNameOf(name)).toBe(first);
});
