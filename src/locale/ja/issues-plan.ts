import type { PlanSentences } from '../issue-sentences.ts';

export const jaPlanIssues: PlanSentences = {
  'outline.level-jump': '見出し「{found}」の段が飛んでいます。{expected} にしてください。',
  'outline.heading-without-blank':
    '見出し「{found}」は # の後に空白がありません。「{expected}」のように書いてください。',
  'outline.empty-heading': '見出しに文字がありません。「{expected}」のように題名を書いてください。',
  'outline.table-without-rule': '表の見出しの下に区切りの行がありません。{expected} を入れてください。',
  'outline.row-too-short':
    '表のこの行「{found}」はセルが{cells}個で、見出しの{columns}列より少なくなっています。{columns}個にしてください（見出し：{expected}）。',
  'outline.row-too-long':
    '表のこの行「{found}」はセルが{cells}個で、見出しの{columns}列より多くなっています。{columns}個にしてください（見出し：{expected}）。',
  'outline.unclosed-diagram':
    '「{found}」で始まる図の囲みが閉じていません。図の終わりに {expected} の行を書いてください。',
  'outline.unknown-fence':
    '囲み「{found}」は知らない種類のため、図として読みました。図なら {expected} と書いてください。',
  'plan.text-before-heading': '最初の見出しより前に本文があります。見出しの下に移してください。',
  'plan.number-gap': '「{found}」の番号が飛んでいます。順番どおりなら {expected} です。',
  'plan.number-repeat': '「{found}」の番号が重なっています。順番どおりなら {expected} です。',
  'plan.duplicate-heading': '見出し「{found}」が同じ場所に二つあります。別の題名か確かめてください。',
  'edition.period-backwards':
    '計画期間「{found}」は始まりが終わりより後です。{expected} のように早い年度から書いてください。',
  'edition.duplicate-node': '項目のID「{found}」が重なっています。一つの戦略の中では別々のIDにしてください。',
  'edition.parent-missing': '上位の項目「{found}」がありません。実在する項目のIDを書いてください。',
  'edition.parent-later': '上位の項目「{found}」が下位の項目より後にあります。上位を先に書いてください。',
  'edition.crosses-missing': '関係する施策「{found}」がありません。実在する項目のIDを書いてください。',
  'edition.lineage-node-missing': '系譜の項目「{found}」がこの戦略にありません。実在する項目のIDを書いてください。',
  'edition.lineage-from-missing':
    '系譜のもとの項目「{found}」が前の戦略にありません。前の戦略にある項目のIDを書いてください。',
  'edition.lineage-repeat': '項目「{found}」の系譜が二つあります。一つにまとめてください。',
  'edition.lineage-contradiction':
    '系譜の種類「{found}」が、もとの項目の数と合いません。新規ならもとの項目を空にし、継続なら一つ以上書いてください。',
};
