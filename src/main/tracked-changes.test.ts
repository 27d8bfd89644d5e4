import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { FindingsJson, PlanJson } from '#app';
import { intake } from '#intake';
import { createComparisonMaker } from '#report';
import { readAsset } from '../../test/helpers/read-asset.ts';
import { runCommand } from '../../test/helpers/run-command.ts';
import { cell, del, ins, paragraph, row, run, table, wordFile } from '../../test/helpers/word-file.ts';
import { cliPorts } from './cli-ports.ts';

const root = mkdtempSync(join(tmpdir(), 'shirube-changes-'));
after(() => rmSync(root, { recursive: true, force: true }));

const command = (...args: readonly string[]) =>
  runCommand(cliPorts, args, {
    comparisonMaker: createComparisonMaker({ intake, read: readAsset, emptyFolder: '/nothing/lies/here' }),
  });

function saved(name: string, content: string | Uint8Array): string {
  const file = join(root, name);
  writeFileSync(file, content);
  return file;
}

async function imported(...args: readonly string[]): Promise<PlanJson> {
  const { code, out, err } = await command('import', ...args, '--format', 'json');
  assert.equal(code, 0, err);
  return JSON.parse(out) as PlanJson;
}

const TRACKED = wordFile({
  body:
    paragraph('１ 計画の期間') +
    paragraph('計画期間は、令和2年度から令和5年度までとします。') +
    paragraph(run('参加者を') + del('63') + ins('112') + run('人にします。')),
});
const goals = (json: PlanJson) => json.editions.map(({ units }) => units.at(-1)?.text);

test('of 変更履歴 the accepted text is read, the one before, or both as two editions, as is asked for', async () => {
  const file = saved('tracked.docx', TRACKED);
  assert.deepEqual(goals(await imported(file)), ['参加者を112人にします。']);
  assert.deepEqual(goals(await imported(file, '--changes', 'original')), ['参加者を63人にします。']);
  const two = await imported(file, '--changes', 'both');
  assert.deepEqual(goals(two), ['参加者を112人にします。', '参加者を63人にします。']);
  assert.deepEqual(
    two.editions.map(({ id }) => id),
    ['new', 'old'],
  );
  const wrong = await command('import', file, '--format', 'json', '--changes', 'all');
  assert.deepEqual([wrong.code, /accepted, original, both/.test(wrong.err)], [2, true]);
});

test('one Word file with 変更履歴 is its own 新旧対照表; beside another file its accepted text is taken, which is told', async () => {
  const file = saved('tracked.docx', TRACKED);
  const rows = async (...args: readonly string[]): Promise<readonly string[]> => {
    const { code, out, err } = await command('compare', ...args, '--format', 'json');
    assert.equal(code, 0, err);
    const table = JSON.parse(out) as { readonly rows: readonly { readonly type: string }[] };
    return table.rows.map(({ type }) => type);
  };
  assert.deepEqual(await rows(file, '--changes', 'both'), ['same', 'same', 'reworded']);
  const alone = await command('compare', file, '--format', 'json');
  assert.deepEqual([alone.code, /--changes both/.test(alone.err)], [2, true]);
  const other = saved(
    'accepted.txt',
    '１ 計画の期間\n計画期間は、令和2年度から令和5年度までとします。\n参加者を112人にします。\n',
  );
  assert.deepEqual(await rows(other, file, '--changes', 'both'), ['same', 'same', 'same']);
  const told = await command('compare', other, file, '--changes', 'both', '--format', 'json');
  assert.match(told.err, /すべて反映した文章を、相手のファイルと比べました/);
});

test('the check reads of 変更履歴 what is asked for, and tells of both what stands in both once', async () => {
  const body =
    paragraph('１ 経緯') + paragraph('平成30（2019）年度に始めました。') + paragraph(del('をを読む。') + ins('読む。'));
  const file = saved('faulty.docx', wordFile({ body }));
  const rules = async (changes: string): Promise<readonly string[]> => {
    const { out } = await command('check', file, '--changes', changes, '--format', 'json');
    return (JSON.parse(out) as FindingsJson).findings.map(({ rule }) => rule).toSorted();
  };
  assert.deepEqual(await rules('accepted'), ['era-western']);
  assert.deepEqual(await rules('original'), ['doubled', 'era-western']);
  assert.deepEqual(await rules('both'), ['doubled', 'era-western']);
});

test('figures are those of the text that is asked for', async () => {
  const cells = (texts: readonly string[]) => texts.map((text) => cell(paragraph(text)));
  const head = row(cells(['指標', '方向性', '基準値（R1）', '目標値（R4）', 'R4年度実績']));
  const calls = row([...cells(['相談件数', '増加', '10', '20']), cell(paragraph(del('15') + ins('25')))]);
  const file = saved('figures.docx', wordFile({ body: table([head, calls]) }));
  const actual = async (...args: readonly string[]): Promise<string | undefined> => {
    const { code, out, err } = await command('evaluate', file, '--year', 'R4', '--format', 'json', ...args);
    assert.equal(code, 0, err);
    return (JSON.parse(out) as { readonly results: readonly { readonly actual: string }[] }).results[0]?.actual;
  };
  assert.deepEqual([await actual(), await actual('--changes', 'original')], ['25', '15']);
  const both = await command('evaluate', file, '--year', 'R4', '--changes', 'both');
  assert.deepEqual([both.code, /accepted, original/.test(both.err)], [2, true]);
  const report = await command('report', file, '--year', 'R4', '--changes', 'both', '--out', join(root, 'report.html'));
  assert.equal(report.code, 2);
});
