import type { Commands } from '../commands.ts';

export const jaCommands: Commands = {
  intro: 'しるべ：総合戦略を作り、測り、毎年度検証し、公表するための道具です。',
  usage: '使い方：shirube <コマンド> [引数] [--オプション]',
  commandsHead: 'コマンド',
  optionsHead: 'オプション',
  exitCodes:
    '終了コード：0 終わった（未達成、不明な値、違いも結果です） / 2 使い方の誤り / 3 入力を読めない・断った・使用中 / 4 書き込めない',
  summary: {
    serve: 'ウェブサイトを開く',
    compare: '二つの版（.md 又は .json）を比べ、新旧対照表のデータを作る',
    evaluate: '指標の実績を評価し、達成・未達成と根拠を出す',
    report: '年度の進捗状況報告書を作る（PDF、Word、Excel、HTML）',
  },
  options: {
    port: '待ち受けるポート番号（省略時 8080）',
    data: 'データのフォルダー（省略時 ./data）',
    'old-title': '現行の欄の見出し（省略時 現行）',
    'new-title': '改正案の欄の見出し（省略時 改正案）',
    year: '年度（R1、令和元年度、2019 など）',
    city: '団体コード（6桁）',
    edition: '戦略の版のID',
    scheme: '評価基準のID又はJSONファイル',
    format: '画面に出す形（上のコマンドにあるもの）',
    out: '書き出すファイル',
    lang: '表示の言語（ja、en）',
    help: 'この説明を表示する',
    version: '版を表示する',
  },
  openingData: (place) => `データ（${place}）を開いています…`,
  serving: (address) => `${address} で開いています。終えるには Ctrl+C を押してください。`,
  stopping: '終了しています…',
  written: (path) => `${path} に書き出しました。`,
  loadedExample: (name) => `例「${name}」を読み込みました。`,
  remarks: (count) => `入力について${count}件の指摘があります。`,
};
