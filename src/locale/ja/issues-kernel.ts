import type { KernelSentences } from '../issue-sentences.ts';

const ONE_NUMBER = '{expected} のように数字だけで書いてください。';

export const jaKernelIssues: KernelSentences = {
  'decimal.malformed': '「{found}」は数として読めません。{expected} のように半角の数字で書いてください。',
  'decimal.too-long': '「{found}」は数として長すぎます。{longest}文字以内で書いてください。',
  'year.malformed': '「{found}」は年度として読めません。{expected} のように書いてください。',
  'year.out-of-range': '「{found}」は扱える年の範囲にありません。西暦 {expected} の年を書いてください。',
  'year.labels-disagree': '「{found}」の和暦と西暦が合いません。{expected} かどうか確かめてください。',
  'year.kinds-disagree': '「{found}」は年と年度の両方を示しています。{expected} のようにどちらかにそろえてください。',
  'year-range.malformed': '「{found}」は年度の範囲として読めません。{expected} のように書いてください。',
  'year-range.backwards': '「{found}」は始まりが終わりより後です。{expected} のように早い年度から書いてください。',
  'period.malformed': '「{found}」は期間として読めません。{expected} のように書いてください。',
  'period.no-such-date': '「{found}」は暦にない日付です。{expected} の形で実在する日を書いてください。',
  'period.backwards': '「{found}」は始まりの日が終わりの日より後です。{expected} ではないか確かめてください。',
  'number.not-a-number': `「{found}」は数として読めません。${ONE_NUMBER}`,
  'number.two-values':
    '「{found}」には数が二つ入っているようです。一つのセルには {expected} のように一つの数だけを書いてください。',
  'number.thousands': '「{found}」の桁区切りの位置が正しくありません。{expected} のように3桁ごとに区切ってください。',
  'number.decimal-point':
    '「{found}」の小数点が正しくありません。{expected} のように小数点は一つにし、前後に数字を書いてください。',
  'number.leading-zero': '「{found}」は0で始まっています。{expected} のように書いてください。',
  'number.too-long': '「{found}」は数として長すぎます。{expected} のように30文字以内で書いてください。',
  'number.sign': '「{found}」の符号が正しくありません。負の数は {expected} のように書いてください。',
  'number.date-like':
    '「{found}」は日付に変わってしまった値のようです。もとの値を確かめ、{expected} のように数字で書いてください。',
  'number.range': '「{found}」は範囲を表しています。ここには {expected} のように一つの数を書いてください。',
  'number.spreadsheet-error':
    '「{found}」は表計算ソフトの誤り表示です。もとの式を直し、{expected} のように値を書いてください。',
  'number.parenthesis':
    '「{found}」の括弧の意味が決められません。負の数なら -37、測った年なら 749(H30) のように書いてください。',
  'number.suffix': '「{found}」の数の後ろの文字が読めません。{expected} のように書いてください。',
  'number.unit-disagrees': '「{found}」の単位が指標の単位と合いません。{expected} にそろえてください。',
  'number.said-twice': '「{found}」には同じことが二度書かれています。{expected} のように一度だけ書いてください。',
  'municipality.malformed': '「{found}」は団体コードではありません。{expected} のような6桁の数字を書いてください。',
  'municipality.no-such-prefecture': '「{found}」の都道府県番号はありません。先頭の2桁は {expected} です。',
  'municipality.no-check-digit': '「{found}」は5桁で、検査数字がありません。6桁の {expected} を書いてください。',
  'municipality.wrong-check-digit': '「{found}」の最後の検査数字が合いません。{expected} かどうか確かめてください。',
  'municipality.leading-zero-restored':
    '「{found}」は表計算ソフトで先頭の0が落ちた団体コードとみて、{expected} として読みました。文字列として {expected} と書いてください。',
  'id.blank': 'IDが空欄か、前後に空白があります。空白のない文字を書いてください。',
  'id.too-long': 'ID「{found}」が長すぎます。{longest}文字以内で書いてください。',
  'id.dots': 'ID「{found}」は、アドレスに使えません。文字か数字を入れてください。',
  'id.forbidden-character': 'ID「{found}」に使えない文字（改行などの制御文字）があります。その文字を除いてください。',
  'json.unknown-key': '「{found}」という項目はありません。使える項目は {expected} です。',
  'json.missing-key': '項目「{found}」がありません。{expected} のように書き加えてください。',
  'json.choice': '{found} は書けません。書けるのは {expected} です。',
  'json.text': '文字は引用符で囲んで、{expected} のように書いてください。今は {found} と書かれています。',
  'json.number': '数を引用符なしで、{expected} のように書いてください。今は {found} と書かれています。',
  'json.whole-number': '整数を引用符なしで、{expected} のように書いてください。今は {found} と書かれています。',
  'json.truth': 'true（はい）か false（いいえ）を引用符なしで書いてください。今は {found} と書かれています。',
  'json.list': '値の並びを角括弧で囲んで、{expected} のように書いてください。今は {found} と書かれています。',
  'json.group': '項目の組を波括弧で囲んで、{expected} のように書いてください。今は {found} と書かれています。',
  'json.form': '{found} は、この項目に決められた書き方になっていません。{expected} のように書いてください。',
  'json.empty': '空欄にはできません。文字を書いてください。',
  'json.too-short': '短すぎます（{count}字）。{limit}字以上書いてください。',
  'json.too-long': '長すぎます（{count}字）。{limit}字までにしてください。',
  'json.too-few': '数が足りません（{count}個）。{limit}個以上書いてください。',
  'json.too-many': '多すぎます（{count}個）。{limit}個までにしてください。',
  'json.too-small': '{found} は小さすぎます。{limit} 以上の数を書いてください。',
  'json.too-large': '{found} は大きすぎます。{limit} 以下の数を書いてください。',
};
