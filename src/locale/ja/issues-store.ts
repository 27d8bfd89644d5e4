import type { StoreSentences } from '../issue-sentences.ts';

export const jaStoreIssues: StoreSentences = {
  'data.in-use':
    'このデータは {found} で使用中です。ほかの「しるべ」が開いています。そちらを使うか、終えてから、もう一度実行してください。使っているプロセスは {pid} です。動いていないことが確かなら、{lock} を消してください。',
  'data.newer':
    'このデータは新しい版の「しるべ」で作られています（データの版 {found}、この版で扱えるのは {expected} まで）。「しるべ」を新しくしてから開いてください。',
  'data.disk-full':
    'ディスクの空きがありません。これより後は何も書き込まずに終了します。空きを作ってから起動してください。状況：{found}。必要な空き：{expected}。',
  'data.unreadable':
    'データのフォルダーを開けません。フォルダーの場所と権限を確かめるか、控えから戻してください。状況：{found}。',
  'database.unreachable':
    'PostgreSQLにつながりません。DATABASE_URL とデータベースの起動を確かめてください。接続先：{expected}。状況：{found}。',
};
