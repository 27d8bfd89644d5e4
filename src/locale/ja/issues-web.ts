/** Codes of the web room, which stands above this one: a test holds this table to what that room writes. */
export const jaWebIssues = {
  'indicator.unknown': 'この版の戦略に、指標「{found}」はありません。指標の一覧からお探しください。',
  'file.unknown': '「{found}」というファイルはありません。報告のページからお選びください。',
  'report.not-made':
    '報告書のファイルを作れませんでした。時間をおいてもう一度お試しください。報告のページでは同じ内容を読めます。',
} as const;
