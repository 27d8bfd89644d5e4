import type { CellName, CheckOutput } from '#app';
import { shortened } from '../shortened.ts';

/** Words of the page that checks one file or text, and of a list of findings wherever a page shows one. */
export const jaCheckToolWords = {
  title: '整合性を確かめる',
  lead: '計画の本文や表を読み、公表すると正誤表が必要になりそうな箇所を、場所と直し方を添えて示します。',
  privacy: '送られたファイルや文章は保存しません。確かめる間だけ使い、終わると消えます。',
  pasted: '貼り付けた文章',
  document: '確かめる計画',
  house: '市の決まり',
  settings: '用字の決まりと対象外にした指摘（任意）',
  settingsHint: 'コマンドの --settings と同じJSONのファイルです。空のままでも確かめられます。',
  words: '使う言葉と使わない言葉（任意）',
  wordsHint: '一行に一つ、「使う言葉：使わない言葉、使わない言葉」のように書きます。例）まちづくり：街づくり、町づくり',
  output: '受け取る形',
  outputs: {
    page: '画面で見る',
    xlsx: '一覧表（Excel）',
    json: 'データ（JSON）',
  } satisfies Readonly<Record<CheckOutput, string>>,
  submit: '確かめる',
  resultTitle: (file: string) => `「${file}」の整合性チェック`,
  again: '別の計画を確かめる',
  againLead: '送られたものは保存していないため、ファイルはもう一度選んでください。貼り付けた文章は残っています。',
  fileName: (file: string) => `${file}_整合性チェック`,
  counts: '指摘の数',
  cell: ({ row, column }: CellName) =>
    row === null
      ? `表の見出し「${shortened(column, 24)}」`
      : `表の「${shortened(row, 24)}」の行の「${shortened(column, 24)}」`,
  inTable: (place: string) => `表の${place}`,
  count: (count: string) => `${count}件`,
  none: '指摘はありません',
  noneLead:
    '読み取れた範囲では、確かめる規則に当たる箇所はありませんでした。意味の誤りや、一度だけ出てくる数字の誤りは見つけられません。',
  filter: '表示を絞る',
  severities: '重さ',
  rule: '種類',
  allRules: 'すべての種類',
  ruleWithCount: (name: string, count: string) => `${name}（${count}件）`,
  list: '指摘の一覧',
  more: (shown: string, all: string) =>
    `はじめの${shown}件を示しています。全部（${all}件）は、一覧表（Excel）かデータ（JSON）でご覧ください。`,
  place: '場所',
  heading: '見出し',
  context: '箇所',
  found: '見つけたもの',
  expected: '正しい形',
  fix: '直し方',
  fixAs: (found: string, text: string) => (text === '' ? `「${found}」を削る` : `「${found}」→「${text}」`),
  fixWidth: { wide: '（全角に）', narrow: '（半角に）' },
  fixAt: (fix: string, count: string, places: readonly string[]) =>
    `${fix}（${count}か所${places.length === 0 ? '' : `：${places.join('、')}`}）`,
  why: '理由',
  message: '指摘',
  severity: '重さ',
  id: '指摘の番号',
  dismissed: '対象外とした理由',
  remarks: '読み取りで気付いたこと',
  moreRemarks: (count: string) => `ほか${count}件`,
  shape: { error: '■', warning: '▲', note: '●' },
};
