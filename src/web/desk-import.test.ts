import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { test } from 'node:test';
import { newVerificationYear } from '#cycle';
import { fiscalYear } from '#kernel';
import { at, atDesk, here, PLAN, plan } from '../../test/helpers/import-desk.ts';
import { codeOf } from '../../test/helpers/small-dossier.ts';
import { cell, del, ins, paragraph, row, table, wordFile } from '../../test/helpers/word-file.ts';

test('where the municipality is not told, what was typed stays and the files are asked for again by name', async () => {
  const { hand, store } = await atDesk();
  for (const city of ['', '123', '431002']) {
    const { status, text } = await hand([plan('計画.md')], { city, name: '海辺町' });
    assert.equal(status, 400);
    assert.match(text, /ファイル（計画\.md）は、まだ受け取っていません。もう一度選んでください。/);
    assert.match(text, new RegExp(`id="city-error"[^]*value="${city}"[^]*value="海辺町"`));
  }
  assert.deepEqual(await store.imports.list(), []);
});

test('a file without a byte is told at the form, and nothing is kept', async () => {
  const { hand, store } = await atDesk();
  const { status, text } = await hand([plan(), plan('空.docx', '')]);
  assert.equal(status, 400);
  assert.match(text, /id="files-error"[^]*「空.docx」は空のファイル/);
  assert.deepEqual(await store.imports.list(), []);
});

test('files are handed in, read, shown with their places and remarks, and listed', async () => {
  const { hand, open, read } = await atDesk();
  assert.match((await open('/desk/import')).text, /まだ取込みはありません/);
  const handed = await hand([plan()]);
  assert.deepEqual([handed.status, handed.to], [303, at]);
  await read();
  const { status, text } = await open();
  assert.equal(status, 200);
  assert.match(text, /見出し1/);
  assert.match(text, /7行目/);
  assert.match(text, /files\/1" target="original">計画\.mdを別の画面で開く/);
  assert.match(text, /「方向性」の列がない[^<]*「直す」を開き、「指標の方向性と比べ方」で/);
  assert.match((await open('/desk/import')).text, /計画\.md[\s\S]*確認中/);
  assert.match((await open('/desk')).text, /href="\/desk\/import"/);
});

test('all that is wrong with the names of an edition is told at once, each at its field', async () => {
  const { hand, post, read } = await atDesk();
  await hand([plan()]);
  await read();
  const { status, text } = await post('accept', { 'take-0': 'on', 'id-0': '..', 'title-0': ' ', 'period-0': '来年' });
  assert.equal(status, 400);
  for (const field of ['id-0', 'title-0', 'period-0']) assert.match(text, new RegExp(`id="${field}-error"`));
});

test('an import whose edition has a frozen year is not undone, and one that brings a figure into it is not taken in', async () => {
  const { hand, open, post, read, store } = await atDesk();
  const withActual = (value: string) =>
    plan(
      '計画.md',
      PLAN.replace('| 目標値（R9） |', '| 方向性 | 目標値（R9） | 実績値（R6） |')
        .replace('|---|---|---|---|', '|---|---|---|---|---|---|')
        .replace('| 100 | 120 |', `| 100 | 増加 | 120 | ${value} |`),
    );
  const fields = { 'take-0': 'on', 'title-0': '第３期総合戦略', 'period-0': 'R6-R9' };
  await hand([withActual('')]);
  await read();
  assert.equal((await post('accept', { ...fields, 'id-0': 'third' })).status, 303);
  const city = codeOf('431001');
  const dossier = await store.load(city);
  const edition = dossier?.editions.find((one) => one.edition.id === 'third');
  assert.ok(dossier && edition);
  const cover = { title: '', body: '', date: null, documentNumber: null, division: null, contact: null, notes: [] };
  const record = { ...newVerificationYear(fiscalYear(2024), cover), state: 'frozen' as const };
  const revision = (await store.city(city))?.revision ?? '';
  const line = { actor: { kind: 'desk', name: 'desk' }, event: '', subject: '', detail: {}, at: '' } as const;
  await store.saveYear({ city, edition: edition.edition.id, year: record.year, record, revision }, line);
  const undone = await post('undo');
  assert.match(undone.text, /2024年度の検証は確定しています/);
  assert.equal(undone.status, 409);
  assert.match((await open()).text, /登録済み/);
  const next = at.replace(/1$/, '2');
  await hand([withActual('130')]);
  while ((await open(next)).text.includes('data-reading')) await setImmediate();
  const asked = /name="stamp" value="([^"]+)"/.exec((await open(next)).text)?.[1] ?? '';
  const refused = await post('../2/accept', { ...fields, 'id-0': 'fourth', stamp: asked });
  assert.match(refused.text, /「水揚量」の同じ年度までの実績値は加えられません/);
  assert.equal(refused.status, 409);
  assert.equal(
    (await store.load(city))?.editions.some((one) => one.edition.id === 'fourth'),
    false,
  );
});

test('of a text that stands over both columns each edition is told what was noticed, and of its own numbering alone', async () => {
  const { hand, open, read } = await atDesk();
  const rows = [
    row(['改正案', '現行', '備考']),
    row(['１ 産業', '', '']),
    row(['２ 教育', '', '']),
    row([cell('３ 暮らし', '<w:gridSpan w:val="3"/>')]),
    row(['川を守ります。', '川を守る。', '']),
  ];
  await hand([new File([wordFile({ body: table(rows) })], '新旧.docx')]);
  await read();
  const told = async (edition: number) => {
    const { text } = await open(`${at}?edition=${edition}&show=issues`);
    return [...text.matchAll(/<\/strong>(「３ 暮らし」[^<]+)/g)].map(([, issue]) => issue);
  };
  const shared = '「３ 暮らし」は新旧の欄にまたがっています。両方の版の文章として読みました。';
  assert.deepEqual(await told(1), [shared]);
  assert.deepEqual(await told(2), [shared, '「３ 暮らし」の番号が飛んでいます。順番どおりなら 1 です。']);
});

test('an item in hand is put right without a script; the page comes back to it, and undo takes it back', async () => {
  const { hand, open, post, read } = await atDesk();
  await hand([plan()]);
  await read();
  assert.match((await open(`${at}?pick=1.4`)).text, /前の項目とつなげる/);
  const joined = await post('correct', { item: '1.4', way: 'join', back: '1.3' });
  assert.deepEqual([joined.status, joined.to], [303, `${at}?edition=1&show=all&pick=1.3#i-1.3`]);
  assert.match((await open()).text, /農地を守り、次の担い手に引き継ぎます。/);
  const was = '農地を守り、次の担い手に引き継ぎます。';
  await post('correct', { item: '1.3', way: 'split', was, text: was.replace('、', '、\r\n'), back: '1.3' });
  assert.doesNotMatch((await open()).text, /農地を守り、次の/);
  await post('correct', { item: '', way: 'undo' });
  assert.match((await open()).text, /農地を守り、次の担い手に引き継ぎます。/);
  const changed = await post('correct', { item: '1.3', way: 'split', was, text: '別の文章', back: '1.3' });
  assert.equal(changed.status, 400);
  assert.match(changed.text, /分ける位置が正しくありません/);
});

test('a direction that the words of a target say is chosen; of two figures none is', async () => {
  const { hand, open, read } = await atDesk();
  const rows = [
    ['指標', '基準値（R5）', '目標値（R9）'],
    ['出生数', '520', '500以上'],
    ['水揚量', '100', '120'],
  ];
  await hand([
    new File([wordFile({ body: paragraph('１ 目標') + table(rows.map((cells) => row(cells))) })], '計画.docx'),
  ]);
  await read();
  const { text } = await open(`${at}?pick=1.2`);
  const chosen = (name: string): string =>
    new RegExp(`<select[^>]*aria-label="${name}の方向性"[^>]*>(.*?)</select>`).exec(text)?.[1] ?? '';
  assert.match(chosen('出生数'), /value="increase" selected/);
  assert.doesNotMatch(chosen('水揚量'), /selected/);
});

test('what is accepted is a draft: the desk compares it, the public does not see it, and it is undone in one step', async () => {
  const { hand, open, post, read, store, web } = await atDesk();
  await hand([plan()]);
  await read();
  await post('correct', { item: '1.5', way: 'wishes', 'direction-0': 'increase', 'comparator-0': '', back: '1.5' });
  const fields = { 'take-0': 'on', 'id-0': 'third', 'title-0': '第３期総合戦略', 'period-0': 'R6-R9' };
  assert.match((await open()).text, /value="R6-R9"/, 'the period that the text states stands in the form');
  const refused = await post('accept', { ...fields, 'id-0': 'second', 'period-0': 'いつか' });
  assert.equal(refused.status, 400);
  assert.match(refused.text, /「いつか」は計画期間として読めません/);
  assert.match(refused.text, /value="second"/, 'what was typed stands there again');
  assert.deepEqual((await post('accept', fields)).status, 303);
  const page = await open();
  assert.match(page.text, /href="\/desk\/431001\/compare\/second\/third"/);
  assert.doesNotMatch(page.text, /差し替えた版/);
  assert.match((await open('/desk/431001/compare/second/third')).text, /農地を守り/);
  assert.equal((await store.load(codeOf('431001')))?.editions.at(-1)?.indicators.length, 1);
  assert.match((await open('/desk')).text, /href="\/431001"/);
  for (const path of ['/431001/plan/third', '/431001/reports/third/R6', '/431001?edition=third']) {
    const seen = await web.fetch(new Request(`http://localhost:8080${path}`));
    assert.equal(seen.status, 404, path);
  }
  for (const path of ['/431001', '/431001/indicators', '/431001/plan/second'])
    assert.doesNotMatch(await (await web.fetch(new Request(`http://localhost:8080${path}`))).text(), /第３期/, path);
  assert.deepEqual((await post('undo')).status, 303);
  assert.equal((await store.load(codeOf('431001')))?.editions.length, 2);
  const again = (await open()).text;
  assert.match(again, /1件を直しています/);
  assert.doesNotMatch(again, /計画\.mdを別の画面で開く/, 'the file is gone');
});

test('of a Word file with 変更履歴 both texts become editions where that is asked for; the older one is marked, and not ticked', async () => {
  const { open, post, hand, read } = await atDesk();
  const body = paragraph('１ 目標') + paragraph(del('港を直す。') + ins('港を造る。'));
  const wrong = await hand([plan()], { changes: 'all' });
  assert.deepEqual([wrong.status, /id="changes-error"/.test(wrong.text)], [400, true]);
  await hand([new File([wordFile({ body })], '計画.docx')], { changes: 'both' });
  await read();
  const { text } = await open();
  assert.match(text, /（変更前）/);
  assert.match(text, /name="take-0"[^>]*checked/);
  assert.doesNotMatch(text, /name="take-1"[^>]*checked/);
  const accepted = { 'take-0': 'on', 'id-0': 'after', 'title-0': '計画', 'period-0': 'R7-R11' };
  const both = { ...accepted, 'take-1': 'on', 'id-1': 'before', 'title-1': '計画（変更前）', 'period-1': 'R7-R11' };
  assert.equal((await post('accept', both)).status, 303);
  assert.match((await open()).text, /compare\/before\/after/);
  assert.match(text, /name="title-1"[^>]*value="計画（変更前）"|value="計画（変更前）"[^>]*name="title-1"/);
});

test('of a city that has drafts alone the desk leads to no public page', async () => {
  const { hand, open, post, read } = await atDesk();
  const other = '/desk/011002/imports/1';
  await hand([plan()], { city: '011002', name: '札幌市' });
  await read();
  while ((await open(other)).text.includes('data-reading')) await setImmediate();
  const stamp = /name="stamp" value="([^"]+)"/.exec((await open(other)).text)?.[1] ?? '';
  const fields = { 'take-0': 'on', 'id-0': 'first', 'title-0': '総合戦略', 'period-0': 'R6-R9', stamp };
  assert.equal((await post('accept', fields, other)).status, 303);
  const { text } = await open('/desk');
  assert.match(text, /札幌市[^]*href="\/desk\/011002\/check\/first"/);
  assert.doesNotMatch(text, /href="\/011002"/);
});

test('rows of a table are ticked and begin another one, or become text, without a script; undo takes it back', async () => {
  const { hand, open, post, read } = await atDesk();
  await hand([plan('計画.md', PLAN.replace('| 水揚量', '| 出生数 | 人 | 1 | 2 |\n| 水揚量'))]);
  await read();
  const { text } = await open(`${at}?pick=1.5`);
  assert.match(text, /<input type="checkbox" name="row" value="1"\/>2行目「水揚量 ｔ 100 120」/);
  assert.match((await post('correct', { item: '1.5', way: 'rows', as: 'table' })).text, /表の行が選ばれていません/);
  const cut = { item: '1.5', way: 'rows', as: 'table', row: '1', back: '1.5', before: '1.5' };
  assert.equal((await post('correct', cut)).status, 303);
  const tables = async () => [...(await open()).text.matchAll(/<table class="item-table">/g)].length;
  assert.equal(await tables(), 2);
  assert.match((await open()).text, /指標の表[^]*指標の表/, 'what was cut off is still a table of indicators');
  await post('correct', { item: '', way: 'undo' });
  assert.equal(await tables(), 1);
  await post('correct', { ...cut, as: 'note' });
  assert.match((await open()).text, /item-note[^>]*>水揚量 ｔ 100 120/);
});

test('figures handed in beside a plan are joined to it, and are no edition unless that is asked for', async () => {
  const { hand, open, post, read, store } = await atDesk();
  const csv = '指標,単位,目指す方向,実績値（R6）,実績値\r\n水揚量,ｔ,増加,110,115\r\n来場者数,人,増加,30,40';
  await hand([plan(), new File([csv], '実績.csv')]);
  await read();
  const { text } = await open();
  assert.match(text, /実績\.csv（指標の値）/);
  assert.match(text, /指標1件の値を、計画の指標に入れました/);
  assert.match(text, /計画にない指標が1件（来場者数など）/);
  const figures = (await open(`${at}?edition=2&pick=2.1`)).text;
  assert.match(figures, /列「実績値」の年度が分からないため[^<]*「列の意味」で年度を書いてください/);
  const panel = /<option value="actual" selected[^]*?name="year-4" value=""/;
  assert.match(figures, panel, 'the column is one of figures whose year is missing');
  const columns = { 'column-0': 'name', 'column-1': 'unit', 'column-2': 'direction', 'column-3': 'actual' };
  const years = { 'year-3': 'R6', 'year-4': 'R7', 'column-4': 'actual' };
  await post('correct', { item: '2.1', way: 'columns', ...columns, ...years, back: '2.1' });
  const fields = { 'take-0': 'on', 'id-0': 'third', 'title-0': '第３期総合戦略', 'period-0': 'R6-R9', 'id-1': '' };
  assert.equal((await post('accept', fields)).status, 303);
  const city = await store.load(codeOf('431001'));
  const third = city?.editions.at(-1);
  assert.deepEqual(
    third?.indicators.map(({ definition: { id, direction, node } }) => [id, direction, node]),
    [
      ['水揚量', 'increase', 'c1'],
      ['来場者数', 'increase', 'c1'],
    ],
  );
  assert.deepEqual(
    city?.series.slice(-4).map(({ id }) => id),
    ['水揚量@2024#1', '水揚量@2025#1', '来場者数@2024#1', '来場者数@2025#1'],
  );
  assert.equal((await post('undo')).status, 303);
  const own = { ...fields, 'take-1': 'on', 'id-1': 'figures', 'title-1': '実績', 'period-1': 'R10-R11' };
  assert.equal((await post('accept', own)).status, 303);
  const apart = await store.load(codeOf('431001'));
  assert.deepEqual(
    apart?.editions.slice(-2).map(({ edition, indicators }) => [edition.id, indicators.length]),
    [
      ['third', 0],
      ['figures', 2],
    ],
  );
});

test('a file of a new city needs its code and its name; wrong files are told with what would be right', async () => {
  const { hand, open, read } = await atDesk();
  const unnamed = await hand([plan()], { city: '011002' });
  assert.equal(unnamed.status, 400);
  assert.match(unnamed.text, /団体の名称がない/);
  assert.match(unnamed.text, /value="011002"/);
  assert.match((await hand([])).text, /取り込むファイルがありません/);
  assert.match((await hand([plan()], { city: '431000' })).text, /431001/);
  await hand([plan('計画.pages')]);
  await read();
  const { text } = await open();
  assert.match(text, /読み取れませんでした/);
  assert.match(text, /「\.pages」は取り込める形式ではありません/);
});

test('a reading that goes on says how far it is, is stopped with the import, and no sooner', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  let stopped = false;
  const { hand, open, post } = await atDesk({
    importReader: {
      source: async (_files, order) => {
        order?.onProgress?.(3, 400);
        order?.signal?.addEventListener('abort', () => {
          stopped = true;
          resolve();
        });
        await promise;
        return { ok: false, issues: [{ code: 'reading.cancelled', severity: 'error', place: {} }] };
      },
    },
  });
  await hand([plan('計画.pdf')]);
  assert.match((await open()).text, /400ページのうち3ページ/);
  assert.deepEqual(await post('discard').then(({ status, to }) => [status, to]), [303, '/desk/import']);
  assert.equal(stopped, true);
  assert.equal((await open()).status, 404);
});

test('an original opens while it is kept; a page of another time changes nothing; strangers see none of it', async () => {
  const { hand, open, post, read, web } = await atDesk();
  await hand([plan()]);
  await read();
  assert.equal((await open(`${at}/files/1`)).text, PLAN);
  assert.equal((await open(`${at}/files/2`)).status, 404);
  const stale = await post('correct', { item: '1.4', way: 'join', back: '1.3', stamp: 'open-7' });
  assert.deepEqual([stale.status, /画面を開いた後に/.test(stale.text)], [409, true]);
  assert.equal((await post('correct', { item: '1.4', way: 'join', token: 'another' })).status, 403);
  for (const path of ['/desk/import', at, `${at}/files/1`])
    assert.equal((await web.fetch(new Request(`http://localhost:8080${path}`), here)).status, 403, path);
});
