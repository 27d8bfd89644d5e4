import type { ImportSentences } from '../issue-sentences.ts';

export const jaImportIssues: ImportSentences = {
  'import.input-format': '「{found}」は取り込める形式ではありません。{expected} のどれかのファイルを指定してください。',
  'import.option-count':
    '版は{editions}件ありますが、値が{said}件です。読み込んだ順に、コンマで区切って{editions}件を書いてください。',
  'import.cities-differ':
    '団体コード「{found}」のファイルが混じっています。一度に取り込めるのは一つの団体（{expected}）のファイルだけです。',
  'import.title-unstated':
    '表題が書かれていないため、「{found}」としました。違うときは {expected} で指定してください。',
  'import.period-unstated':
    '「{found}」の計画期間が書かれていません。{expected} のように、最初と最後の年度を指定してください。',
  'import.city-unstated': '団体コードが書かれていません。{expected} のように指定してください。',
  'import.id-repeated': '版のID「{found}」が重なっています。{expected} のように、版ごとに別のIDを指定してください。',
  'import.item-unknown': '項目「{found}」がありません。画面を開き直して、もう一度選んでください。',
  'import.correction-unfit': 'この項目には使えない直し方です。画面を開き直して、項目の種類を確かめてください。',
  'import.nothing-before': '最初の項目なので、前の項目とつなげられません。次の項目の側から操作してください。',
  'import.join-table':
    '表と文章、又は列の数が違う表どうしはつなげられません。先に種類を変えて、同じ形にそろえてください。',
  'import.split-position':
    '分ける位置が正しくありません。「{found}」の文字は変えずに、途中の分けたい所で改行してください。',
  'import.level-limit': '今の段は{level}です。段は1から{deepest}までの間で動かしてください。',
  'import.columns-repeat': '「{found}」の列が二つあります。一つの意味には一つの列だけを選んでください。',
};
