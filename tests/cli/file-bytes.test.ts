import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileReader } from '../../src/cli/file-bytes';
import { vaultFolder } from '../support/vault-folder';

describe('the bytes of a file', () => {
	const sizes = [0, 1, 5000, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 512 * 1024, 3_000_000];
	const content = (size: number): Buffer => Buffer.from(Uint8Array.from({ length: size }, (_, at) => (at * 31 + size) % 251));

	it.each(sizes)('are all of its %d', (size) => {
		const vault = vaultFolder({ 'a.md': content(size), 'b.md': 'short' });
		const read = fileReader();
		// What stood there before must not shine through.
		read(join(vault, 'b.md'));
		expect(Buffer.compare(read(join(vault, 'a.md')) as Buffer, content(size))).toBe(0);
		expect((read(join(vault, 'b.md')) as Buffer).toString()).toBe('short');
	});

	it('are nobody’s when it is not there, or a folder', () => {
		const vault = vaultFolder({});
		mkdirSync(join(vault, 'folder.md'));
		const read = fileReader();
		expect(read(join(vault, 'none.md'))).toBe('closed to us');
		expect(read(join(vault, 'folder.md'))).toBe('closed to us');
	});
});
