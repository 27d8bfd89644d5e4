import type { RuleId } from '#check';
import type { RuleWords } from '../check-words.ts';

const WRONG_FIGURE = '誤った数値のまま公表すると、正誤表が必要になります。';
const NOT_FOUND = '読む人が、示された箇所にたどり着けません。';
const UNEVEN = '一つの文書の中で書き方をそろえると、検索でき、別の意味と受け取られません。';

export const jaCheckRules: Readonly<Record<RuleId, RuleWords>> = {
  'fused-values': {
    name: '数値の連結',
    message: '「{found}」は、二つの値がつながっているようです。「{expected}」のどちらかを残してください。',
    why: '変更履歴の消した値と加えた値が続けて印刷されると、桁の違う数値として読まれます。',
  },
  'cell-unreadable': {
    name: '読めない数値',
    message: '「{found}」は数値として読めません。{expected} のように書いてください。',
    why: '表の値は集計やオープンデータにそのまま使われます。',
  },
  'relisting-disagrees': {
    name: '再掲の不一致',
    message: '「{found}」は、もとの「{name}」の値と違います。もとの値は「{expected}」です。',
    why: '同じ指標に二つの値があると、どちらが正しいか分からず、評価も二通りになります。',
  },
  'relisting-without-original': {
    name: '再掲のもとがない',
    message: '再掲された「{found}」のもとの指標が見当たりません。「{expected}」のことではありませんか。',
    why: '再掲は、もとの指標と名前が同じでないと一つの指標として数えられません。',
  },
  'figures-disagree': {
    name: '指標一覧との不一致',
    message: '「{found}」は、指標の一覧の値「{expected}」と違います。',
    why: '本文の表と指標の一覧が違うと、計画と評価が別の目標を見ることになります。',
  },
  'unit-changed': {
    name: '単位の変化',
    message: '単位「{found}」は、同じ指標の別の箇所では「{expected}」です。',
    why: '単位が変わると、同じ数字が別の大きさを表します。',
  },
  'row-jump': {
    name: '桁の飛び',
    message: '「{found}」は、同じ行の値から大きく離れています。桁を確かめてください。',
    why: WRONG_FIGURE,
  },
  'target-against-direction': {
    name: '方向と逆の目標',
    message:
      '目標「{found}」は、目指す方向と逆の側にあります（もとの値 {baseline}）。下回らない（上回らない）水準なら「以上」「以下」を付けてください。',
    why: '目標を達成しても基準より悪くなり、目標の意味を問われます。',
  },
  'cumulative-falls': {
    name: '減る累計',
    message: '「{name}」の累計「{found}」が、前の値「{before}」より小さくなっています。',
    why: '累計は減りません。どちらかの値か、累計という扱いが誤っています。',
  },
  'figure-jump': {
    name: '前年度からの飛び',
    message: '実績値「{found}」は、前後の年度から大きく離れています。桁を確かめてください。',
    why: '一桁の打ち間違いは、集計を通じて多くの数値に広がります。',
  },
  'figure-sign': {
    name: '符号の食い違い',
    message: '値「{found}」だけ、並ぶほかの値と符号が違います。',
    why: '負の印が抜けたり余計に付いたりすると、増減が逆に読まれます。',
  },
  'rate-disagrees': {
    name: '割合・増減の不一致',
    message: '「{found}」は、もとの数から計算すると「{expected}」です。',
    why: WRONG_FIGURE,
  },
  'sum-disagrees': {
    name: '合計の不一致',
    message: '合計「{found}」は、内訳を足すと「{expected}」です。',
    why: WRONG_FIGURE,
  },
  'year-outside': {
    name: '計画期間の外の年度',
    message: '「{found}」は計画期間（{expected}）の外の年度です。',
    why: '期間の外の目標は、この計画では検証されません。',
  },
  'measured-later': {
    name: '測定年の食い違い',
    message: '測定の時期「{found}」は、{year}の値として合いません。',
    why: 'いつの値かが誤っていると、目標との比較が成り立ちません。',
  },
  'period-length': {
    name: '期間の長さ',
    message: '期間の長さ「{found}」は、始まりと終わりから数えると「{expected}」です。',
    why: '計画期間は計画の基本の事項で、ほかの計画や条例からも参照されます。',
  },
  'stated-twice': {
    name: '同じ事実の違う数字',
    message: '「{found}」は、別の箇所（{elsewhere}）では「{expected}」となっています。',
    why: '同じ事実に二つの数字があると、どちらかが誤りです。',
  },
  'count-disagrees': {
    name: '数え違い',
    message: '「{found}」とありますが、実際に数えると{expected}です。',
    why: '改定で増減した項目の数が、前の版のまま残りやすい箇所です。',
  },
  placeholder: {
    name: '未記入',
    message: '「{found}」のまま残っています。決まった内容を書いてください。',
    why: '仮の文字のまま公表すると、未完成の計画と受け取られます。',
  },
  'empty-item': {
    name: '空の項目',
    message: '番号や記号だけで、中身がありません。',
    why: '書き漏らしか、消し忘れです。',
  },
  'reference-number': {
    name: '参照の番号',
    message: '「{title}」の番号は「{found}」ではなく「{expected}」です。',
    why: NOT_FOUND,
  },
  'reference-title': {
    name: '見出しとの違い',
    message: '「{found}」は、見出し「{number}」の題名と違います。見出しは「{expected}」です。',
    why: '目次や体系図と本文の題名が違うと、別の施策と受け取られます。',
  },
  'reference-missing': {
    name: 'ない箇所への参照',
    message: '「{found}」に当たる箇所がありません。',
    why: NOT_FOUND,
  },
  'reference-by-page': {
    name: 'ページによる参照',
    message: '「{found}」は、版組みが変わると指す先が変わります。番号や題名で示してください。',
    why: NOT_FOUND,
  },
  'contents-missing': {
    name: '目次にない見出し',
    message: '見出し「{found}」が目次にありません。同じ並びのほかの見出しは、目次にあります。',
    why: NOT_FOUND,
  },
  'number-gap': {
    name: '番号の飛び',
    message: '番号「{found}」の前が飛んでいます。順番どおりなら「{expected}」です。',
    why: '消えた項目があるように見え、番号で引用した箇所がずれます。',
  },
  'number-repeat': {
    name: '番号の重なり',
    message: '番号「{found}」が重なるか、戻っています。順番どおりなら「{expected}」です。',
    why: '同じ番号が二つあると、番号で引用できません。',
  },
  'list-gap': {
    name: '列挙の番号の飛び',
    message: '列挙の番号「{found}」が順番どおりではありません。順番どおりなら「{expected}」です。',
    why: '列挙の一つが消えたか、番号の直し忘れです。',
  },
  'heading-repeated': {
    name: '同じ見出し',
    message: '見出し「{found}」が同じ場所に二つあります。',
    why: '写したまま直していない見出しかもしれません。',
  },
  'old-label': {
    name: '古い見出しの言葉',
    message: '「{found}」は、表の見出しでは「{expected}」となっています。',
    why: '表の見出しだけを改めると、注や本文が別の値を指すように読まれます。',
  },
  'head-varies': {
    name: '表の見出しの違い',
    message: '表の見出し「{found}」は、ほかの表では「{expected}」です。',
    why: UNEVEN,
  },
  'era-western': {
    name: '和暦と西暦',
    message: '{era}年に西暦「{found}」が添えてあります。{era}年は{expected}年です。',
    why: '和暦と西暦のどちらが正しいか、読む人には分かりません。',
  },
  'era-over': {
    name: '終わった元号',
    message: '「{found}」は、その元号の期間にありません。{count}か所を「{expected}」としてください。',
    why: '改元の前に書いた年が、そのまま残っています。',
  },
  'year-labels': {
    name: '一つの年度に二つの呼び方',
    message: '「{found}」は、ほかの箇所では「{expected}」と書いた年度です（{count}か所）。',
    why: UNEVEN,
  },
  'date-impossible': {
    name: '暦にない日',
    message: '「{found}」は暦にありません。',
    why: '会議や期限の日付の誤りは、手続のやり直しにつながります。',
  },
  'weekday-disagrees': {
    name: '曜日の違い',
    message: '曜日「{found}」は、この日付では「{expected}」です。',
    why: '日付と曜日のどちらかが誤っており、出席者や応募者が日を間違えます。',
  },
  'two-spellings': {
    name: '表記ゆれ',
    message: '「{shown}」が{count}か所、「{expected}」が{usual}か所あります。',
    why: UNEVEN,
  },
  'not-our-word': {
    name: '用字の決まり',
    message: '「{found}」は、用字の決まりでは「{expected}」です。',
    why: '市の文書全体で同じ言葉を使うための決まりです。',
  },
  'width-varies': {
    name: '全角と半角',
    message: '「{found}」が{count}か所、「{expected}」が{usual}か所あります。',
    why: UNEVEN,
  },
  'half-width-kana': {
    name: '半角カナ',
    message: '半角の「{found}」が{count}か所あります。「{expected}」にしてください。',
    why: '半角カナは環境により化け、検索でも一致しません。',
  },
  'machine-dependent': {
    name: '環境依存文字',
    message: '「{found}」は、データの項目では環境により読めません。「{expected}」のような文字にしてください。',
    why: '指標の名前と単位は、オープンデータの項目になります。',
  },
  doubled: {
    name: '言葉の重なり',
    message: '「{found}」は「{expected}」の打ち間違いのようです。',
    why: '校正で残りやすい誤りです。',
  },
  'broken-word': {
    name: '打ち間違い',
    message: '「{found}」は「{expected}」の打ち間違いのようです（ほかに{usual}か所）。',
    why: '校正で残りやすい誤りです。',
  },
  'broken-ending': {
    name: '語尾の打ち間違い',
    message:
      '「{found}」は、語尾の打ち間違いのようです。「{expected}」ではありませんか。ほかの{usual}か所では「{expected}」です。',
    why: '校正で残りやすい誤りです。',
  },
  'bracket-open': {
    name: '括弧の片方',
    message: '括弧「{found}」の相手がありません。',
    why: '引用や略称の範囲が分からなくなります。',
  },
  'bracket-pair': {
    name: '括弧の組',
    message: '括弧の終わり「{found}」が、始まりと組になっていません（{count}か所）。「{expected}」にしてください。',
    why: UNEVEN,
  },
  'term-twice': {
    name: '略称の二度の定義',
    message: '「{found}」は、前の箇所でも定めています。',
    why: '二度定めると、意味が変わったように読まれます。',
  },
  'term-early': {
    name: '定義より前の略称',
    message: '「{found}」を、「以下「{found}」という。」と定める前に使っています。',
    why: '初めて読む人には、何を指すか分かりません。',
  },
};
