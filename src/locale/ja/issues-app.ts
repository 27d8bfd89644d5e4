import type { AppSentences } from '../issue-sentences.ts';

export const jaAppIssues: AppSentences = {
  'permission.denied': 'この操作を行う権限がありません。コマンドを使うか、事務局の鍵で開いてください。',
  'city.unknown':
    '団体コード「{found}」の自治体は登録されていません。団体コードを確かめてください。登録があるのは {expected} です。',
  'city.required': '自治体が二つ以上あります。--city で団体コードを指定してください。{expected} から選べます。',
  'edition.unknown': '「{found}」という戦略の版はありません。{expected} から選んでください。',
  'edition.none-for-year': '{found}年度を計画期間に含む戦略がありません。{expected} の期間の年度を指定してください。',
  'edition.several-for-year':
    '{found}年度を計画期間に含む戦略が二つ以上あります。--edition で一つを指定してください。{expected} から選べます。',
  'year.unknown': '{found}年度は「{edition}」の計画期間にありません。{expected} の年度を指定してください。',
};
