/** Codes of the web room, which stands above this one: a test holds this table to what that room writes. */
export const jaWebIssues = {
  'file.unknown': 'ファイル「{found}」はありません。ダウンロードのページからお選びください。',
  'report.not-made': '文書（{found}）を作れませんでした。時間をおいてもう一度お試しください。',
  'indicator.unknown': '指標「{found}」はありません。指標一覧からお探しください。',
} as const;
