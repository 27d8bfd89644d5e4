import assert from 'node:assert/strict';
import {
  acceptImport,
  correctImport,
  inProcessRunner,
  openImport,
  perform,
  readImport,
  showImport,
  showReplacements,
  undoImport,
  type Actor,
  type Context,
  type Dossier,
  type EditionDossier,
  type ImportReader,
  type NamedEdition,
} from '#app';
import { fiscalYear, ok, type Result } from '#kernel';
import type { OutlineBlock } from '#plan';
import { memoryStore } from './memory-store.ts';
import { codeOf, smallDossier } from './small-dossier.ts';

const HEAD = ['指標', '単位', '基準値（R5）', '目標値（R9）', '実績値（R6）'];

const heading = (level: number, number: string, title: string): OutlineBlock => {
  const text = `${number} ${title}`;
  return { kind: 'heading', level, text, number, title };
};
const paragraph = (text: string): OutlineBlock => ({ kind: 'paragraph', text });

export const figures = (...rows: readonly (readonly string[])[]): OutlineBlock => ({ kind: 'table', head: HEAD, rows });

export const EARLIER: readonly OutlineBlock[] = [
  heading(1, '基本目標１', '産業を育て、働く場をつくる'),
  figures(['漁獲量', 'ｔ', '0.90', '1.20', '1.00'], ['新規就農者数', '人', '3', '8', '－']),
  heading(2, '（１）', '農地と担い手を守る'),
  paragraph('農地を守り、次の担い手に引き継ぎます。'),
  heading(2, '（２）', '港を直し、漁業を支える'),
  paragraph('老朽化した港の岸壁を、順に直します。'),
];

/** A direction came in before the others, a target and a text changed, and an indicator is called otherwise. */
export const LATER: readonly OutlineBlock[] = [
  heading(1, '基本目標１', '産業を育て、働く場をつくる'),
  figures(['漁獲量', 'ｔ', '0.90', '1.50', '1.10'], ['新規就農者の数', '人', '3', '8', '5']),
  heading(2, '（１）', '空き店舗を活用する'),
  paragraph('商店街の空き店舗に、若い世代の出店を促します。'),
  heading(2, '（２）', '農地と担い手を守る'),
  paragraph('農地を守り、次の担い手に引き継ぎます。'),
  heading(2, '（３）', '港を直し、漁業を支える'),
  paragraph('老朽化した港の岸壁を、５年のうちに直します。'),
];

export const third: NamedEdition = {
  at: 0,
  id: 'third',
  title: '第３期総合戦略',
  period: { first: fiscalYear(2024), last: fiscalYear(2027) },
};

export const city = codeOf('431001');
const desk: Actor = { kind: 'desk', name: 'desk' };
const WISHES = [
  { direction: 'increase', comparator: 'gt' },
  { direction: 'increase', comparator: null },
] as const;

export const codeIn = (result: Result<unknown>): string => (result.ok ? 'done' : (result.issues[0]?.code ?? ''));

export function value<T>(result: Result<T>): T {
  assert.ok(result.ok, codeIn(result));
  return result.value;
}

/** A city at the desk whose third edition is a draft, of `EARLIER`. */
export async function cityWithDraft() {
  const store = memoryStore(smallDossier());
  const context: Context = { actor: desk, store, clock: { now: () => '2026-01-01T00:00:00+09:00' } };
  const handIn = handingIn(context);
  const dossier = async (): Promise<Dossier> => {
    const found = await store.load(city);
    assert.ok(found);
    return found;
  };
  const draft = async (): Promise<EditionDossier> => {
    const found = (await dossier()).editions.find(({ edition }) => edition.id === third.id);
    assert.ok(found);
    return found;
  };
  const put = async (made: (before: Dossier) => Dossier): Promise<void> =>
    store.replace(made(await dossier()), { actor: desk, event: 'x', subject: '', detail: {}, at: '' });
  const change = (made: (edition: EditionDossier) => EditionDossier): Promise<void> =>
    put((before) => ({
      ...before,
      editions: before.editions.map((one) => (one.edition.id === third.id ? made(one) : one)),
    }));
  const first = await handIn(EARLIER);
  value(await first.wish(2));
  value(await first.accept(third));
  return { store, context, first, handIn, dossier, draft, put, change };
}

/** Documents of these blocks, handed in and read; numbered from 1. */
function handingIn(context: Context) {
  let number = 0;
  return async (blocks: readonly OutlineBlock[]) => {
    number += 1;
    const at = { city, import: String(number) };
    const files = [{ name: '案.docx', bytes: new Uint8Array([80, 75]) }];
    value(await perform(openImport, context, { city, cityName: '', files }));
    value(await perform(readImport(readerOf(blocks)), context, { ...at, signal: new AbortController().signal }));
    const stamp = async () => value(await perform(showImport, context, at)).stamp;
    const shown = async () =>
      value(
        await perform(showReplacements(inProcessRunner), context, { ...at, editions: [{ at: 0, id: third.id }] }),
      )[0];
    const accept = async (named: NamedEdition) =>
      perform(acceptImport(inProcessRunner), context, { ...at, stamp: await stamp(), editions: [named] });
    const replacing = async (named: Partial<NamedEdition> = {}): Promise<NamedEdition> => ({
      ...third,
      replaces: (await shown())?.state ?? '',
      ...named,
    });
    return {
      at,
      shown,
      accept,
      replacing,
      replace: async (named: Partial<NamedEdition> = {}) => accept(await replacing(named)),
      wish: async (rows: number) => {
        const act = { kind: 'wishes', item: '1.2', rows: WISHES.slice(0, rows) } as const;
        return perform(correctImport, context, { ...at, stamp: await stamp(), act });
      },
      undo: () => perform(undoImport, context, at),
    };
  };
}

function readerOf(blocks: readonly OutlineBlock[]): ImportReader {
  const placed = blocks.map((block, line) => ({ block, place: { file: '案.docx', paragraph: line } }));
  const editions = [{ title: '', blocks: placed }];
  return { source: async () => ok({ editions, remarks: [], unplaced: [], furniture: [], issues: [] }) };
}
