import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issue } from '#kernel';
import { localeFor } from '#locale';
import { reportIssueCodes } from './issue-codes.ts';

test('every remark on a document has a sentence in both languages', () => {
  for (const language of ['ja', 'en'] as const) {
    for (const code of reportIssueCodes) {
      const sentence = localeFor(language).issueText(
        issue(code, { found: '○○', params: { largest: 1, longest: 1, cells: 1, codePoint: 'U+0000', times: 1 } }),
      );
      assert.ok(sentence.length > 10 && !sentence.includes(code), `${language} ${code}: ${sentence}`);
    }
  }
});
