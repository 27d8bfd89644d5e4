import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimal, fractionOf } from '#kernel';
import { headingKeys } from './headings.ts';
import { localeFor } from './locale-for.ts';
import { printFraction } from './print-fraction.ts';

const ja = localeFor('ja');
const en = localeFor('en');

/** All words of a tree of labels, with the path to each. */
function words(tree: unknown, path = ''): readonly (readonly [path: string, word: string])[] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => words(value, `${path}.${key}`));
}

const jaWords = words([ja.labels, ja.headings, ja.terms, ja.commands, ja.pages]);
const enWords = words([en.labels, en.headings, en.terms, en.commands, en.pages]);

test('both languages have the same words, and none is empty', () => {
  assert.deepEqual(enWords.map(([path]) => path).toSorted(), jaWords.map(([path]) => path).toSorted());
  assert.deepEqual(
    [...jaWords, ...enWords].filter(([, word]) => word.trim() === ''),
    [],
  );
  assert.ok(headingKeys.every((key) => ja.headings[key] !== ''));
});

test('English words are English, but for samples of what is typed', () => {
  assert.deepEqual(
    enWords.filter(([, word]) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(word)).map(([place]) => place),
    ['.3.options.year', '.4.compareTool.textHint'],
  );
});

test('公用文: 取組 and 及び as the handbook of public writing has them', () => {
  assert.deepEqual(
    jaWords.filter(([, word]) => /取り組み|および|または|下さい|出来/.test(word)),
    [],
  );
});

test('an explanation is one or two plain sentences', () => {
  for (const { word, meaning } of Object.values(ja.terms)) {
    const sentences = meaning.match(/。/g)?.length ?? 0;
    assert.ok(meaning.endsWith('。') && sentences >= 1 && sentences <= 2, word);
  }
});

test('a rate before rounding is exact or says that it goes on', () => {
  const text = (a: string, b: string) => {
    const fraction = fractionOf(decimal(a), decimal(b));
    assert.ok(fraction);
    return printFraction(fraction);
  };
  assert.deepEqual(
    [text('494', '400'), text('2', '3'), text('-1', '3'), text('7', '7'), text('0', '5')],
    ['1.235', '0.666666…', '−0.333333…', '1', '0'],
  );
});
