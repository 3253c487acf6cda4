import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddress, readAddress } from '../../../../src/core/note/text/email-address';

describe('an address in what is typed or pasted', () => {
	it.each([
		['dana@acme.example', 'dana@acme.example'],
		['  dana@acme.example\n', 'dana@acme.example'],
		['dana@acme.example.', 'dana@acme.example'],
		['Dana <dana@acme.example>', 'dana@acme.example'],
		['Dana < dana@acme.example >', 'dana@acme.example'],
		['"Reyes, Dana" <dana@acme.example>', 'dana@acme.example'],
		['Dana Reyes dana@acme.example', 'dana@acme.example'],
		['Dana Reyes (dana@acme.example)', 'dana@acme.example'],
		['dana@acme.example, the recruiter', 'dana@acme.example'],
		['mailto:dana@acme.example', 'dana@acme.example'],
		['MAILTO:dana@acme.example?subject=Hi&cc=sam@acme.example', 'dana@acme.example'],
		['mailto:dana%2Bjobs@acme.example', 'dana+jobs@acme.example'],
		['[Dana](mailto:dana@acme.example)', 'dana@acme.example'],
		['[dana@acme.example](mailto:dana@acme.example)', 'dana@acme.example'],
		['Dana@Acme.example <dana@acme.example>', 'dana@acme.example'],
		['dana+interviews@hr.acme.example', 'dana+interviews@hr.acme.example'],
		["o'brien@acme.example", "o'brien@acme.example"],
		['"dana reyes"@acme.example', '"dana reyes"@acme.example'],
		['Dana <"dana, reyes"@acme.example>', '"dana, reyes"@acme.example'],
		['\u200bdana@acme.example\u202c', 'dana@acme.example'],
		['dana\u00a0<dana@acme.example>', 'dana@acme.example'],
		['jörg@bücher.example', 'jörg@bücher.example'],
	])('%j', (text, address) => {
		expect(readAddress(text)).toBe(address);
	});

	it.each([
		'',
		'Dana Reyes',
		'dana@',
		'@acme.example',
		'dana@@acme.example',
		'dana at acme.example',
		'dana@acme.example sam@acme.example',
		'Dana <dana@acme.example>, sam@acme.example',
		'mailto:dana@acme.example,sam@acme.example',
		'mailto:dana%40acme.example%2Csam@acme.example',
		'mailto:%ff',
		'dana\ud800@acme.example',
		`${'d'.repeat(250)}@acme.example`,
		`dana@acme.example ${'x'.repeat(1000)}`,
	])('%j is no single address', (text) => {
		expect(readAddress(text)).toBeNull();
	});

	it('is one address or none, whatever the text', () => {
		const pieces = fc.constantFrom('mailto:', '<', '>', '"', '@', '.', ',', 'dana', 'acme.example', ' ', '(', ')', '\\', '%', '?', '\r\n', ';');
		const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces, { maxLength: 20 }).map((list) => list.join('')));
		fc.assert(
			fc.property(texts, (text) => {
				const address = readAddress(text);
				expect(address === null || isAddress(address)).toBe(true);
			}),
		);
	});
});
