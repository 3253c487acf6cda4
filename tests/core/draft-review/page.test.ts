import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULE_IDS } from '../../../src/core/settings/review-rules';
import { draftReviewPage } from '../../../src/core/draft-review/page';

it('docs/draft-review.md says what the rules say', () => {
	expect(readFileSync(new URL('../../../docs/draft-review.md', import.meta.url), 'utf8')).toBe(draftReviewPage());
});

it.each(RULE_IDS)('explains %s', (id) => {
	expect(draftReviewPage()).toContain(`## \`${id}\`: `);
});
