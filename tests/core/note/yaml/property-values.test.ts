import { describe, expect, it } from 'vitest';
import { readProperties, type YamlReading } from '../../../../src/core/note/yaml/property-values';
import { sourceLines } from '../../../../src/core/note/yaml/source-lines';

const understandsNothing = (): YamlReading => ({ errorLine: 0 });

function understands(values: Record<string, unknown>): () => YamlReading {
	return () => ({ values: new Map(Object.entries(values)) });
}

describe('readProperties', () => {
	it('reads each property by itself when the whole cannot be read', () => {
		const blocks: string[] = [];
		readProperties(sourceLines('a: [1]\nb: [2]', 2), (block) => {
			blocks.push(block);
			return { errorLine: 0 };
		});
		expect(blocks).toContain('a: [1]\nb: [2]');
		expect(blocks).toContain('value: [1]');
		expect(blocks).toContain('value: [2]');
	});

	it('keeps what nobody can read as it was typed', () => {
		const { properties } = readProperties(sourceLines('a: x: y', 2), understandsNothing);
		expect(properties).toEqual([{ name: 'a', line: 2, raw: 'x: y', value: undefined }]);
	});

	it('joins a line that only looks like a property to the one above', () => {
		const { properties } = readProperties(sourceLines('a: "one\nb: two"', 2), understands({ a: 'one b: two' }));
		expect(properties).toEqual([{ name: 'a', line: 2, raw: '"one\nb: two"', value: 'one b: two' }]);
	});

	it('keeps properties whose lines it cannot find', () => {
		const { properties } = readProperties(sourceLines('{ company: Acme }', 2), understands({ company: 'Acme' }));
		expect(properties).toEqual([{ name: 'company', line: 2, raw: '', value: 'Acme' }]);
	});

	it('names the line that was stumbled over when each property is fine by itself', () => {
		const { flaws } = readProperties(sourceLines('a: [1]\nb: [2]', 2), (block) =>
			block.startsWith('value:') ? { values: new Map([['value', 'x']]) } : { errorLine: 1 },
		);
		expect(flaws).toMatchObject([{ line: 3, found: 'b: [2]' }]);
	});

	it.each(['', '# only a comment', '\n\n'])('finds nothing in %j', (text) => {
		expect(readProperties(sourceLines(text, 2), understandsNothing)).toEqual({ properties: [], flaws: [], isWhole: true });
	});
});
