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
  'compare.input-format':
    '「{found}」は新旧対照の入力として読めません。{expected} のどれかのファイルを指定してください。',
  'compare.editions': '計画JSONに版が{found}件あります。版が{expected}件だけのファイルを指定してください。',
  'compare.empty': '比べる文章がありません。見出し、段落、箇条書き、表のどれかがあるファイルを指定してください。',
  'compare.too-many-units':
    '見出し、段落、箇条書きなどが合わせて{units}件あります。{limit}件までにしてください。章ごとに分けると比べられます。',
  'compare.too-long': '文章が長すぎます（{characters}字）。{limit}字までにしてください。章ごとに分けると比べられます。',
  'compare.no-difference': '二つの文書に違いはありません。同じファイルを二度指定していないか確かめてください。',
  'compare.looks-swapped':
    '新旧が逆かもしれません（{found} の順に指定されています）。現行、改正案の順に指定してください。',
  'compare.little-in-common': '対応する文章がほとんどありません。同じ計画の二つの版か、ファイルを確かめてください。',
  'settings.unknown-key': '新旧対照表の設定に「{found}」という項目はありません。使える項目は {expected} です。',
  'settings.value': '新旧対照表の設定の値「{found}」は使えません。{expected} としてください。',
};
