import type { IndicatorSentences } from '../issue-sentences.ts';

export const jaIndicatorIssues: IndicatorSentences = {
  'scheme.decimal':
    '評価基準の境目の値「{found}」は、引用符の中の数ではありません。{expected} のように書いてください。',
  'scheme.duplicate-code': '評価の記号「{found}」が二度使われています。別々の記号にしてください。',
  'scheme.unknown-code': '評価の記号「{found}」は grades にありません。{expected} のどれかを書いてください。',
  'scheme.band-backwards': '区間 {found} は下限が上限より大きくなっています。{expected} にしてください。',
  'scheme.bands-overlap':
    '区間が重なっています（{found}）。「{band}」と「{other}」のどちらか一方だけに入るようにしてください。例：{expected}。',
  'scheme.bands-gap': '区間にすき間があります（{found} がどの区間にも入りません）。境目を {expected} にしてください。',
  'scheme.no-rule':
    '自動の評価基準なのに、条件も区間もありません。guards か bands を書くか、kind を "manual" にしてください。',
  'scheme.manual-with-rules':
    '所見による評価基準（manual）に、自動の条件や区間があります。取り除くか、kind を "automatic" にしてください。',
  'scheme.no-grades': '評価の段階がありません。grades に一つ以上書いてください。',
  'override.unknown-grade': '変更後の評価「{found}」は評価基準にありません。{expected} のどれかを書いてください。',
  'override.no-reason': '評価を変更する理由がありません。理由を書いてください。',
  'indicator.progress-without-way':
    '目標値と基準値が同じ（{found}）ため、進捗率を計算できません。算定方法を {expected} にしてください。',
  'indicator.target-against-direction':
    '目標値が、目指す方向と逆の側にあります（{found}）。進捗率は使えません。算定方法を {expected} にするか、方向性を確かめてください。',
  'indicator.progress-without-baseline':
    '算定方法「{found}」には基準値が要ります。基準値を書くか、別の算定方法にしてください。',
  'indicator.progress-from-excluded-baseline':
    '基準値を目標に含まない累計の指標に、算定方法「{found}」は使えません。{expected} にするか、累計に基準値を含めてください。',
  'indicator.cumulative-without-start':
    '累計の指標ですが、いつから数えたかがありません。累計の起点の年度を書いてください。',
  'indicator.ratio-without-parts': '割合の指標ですが、分子と分母の名前がありません。両方を書いてください。',
  'indicator.tolerance-unused':
    '許容差は、方向性が維持の指標だけに使います。許容差を取り除くか、方向性を維持（{expected}）にしてください。',
  'indicator.negative-tolerance': '許容差「{found}」が負の数です。0以上の数を書いてください。',
  'indicator.range-backwards': '範囲「{found}」は下限が上限より大きくなっています。小さい方を先に書いてください。',
  'indicator.duplicate-target-year': '{found}年度の目標値が二つあります。一つにしてください。',
  'indicator.relisted-under-own-node':
    '再掲の場所「{found}」が、もとの掲載箇所と同じです。別の施策を書くか、再掲を取り除いてください。',
  'indicator.duplicate-relisting': '同じ場所「{found}」への再掲が二度書かれています。一度だけ書いてください。',
  'indicator.word-without-baseline':
    '目標「{found}」は基準値との比べ合わせで決まりますが、基準値がありません。基準値を書いてください。',
  'kpi-grid.missing-column': '指標の表に「{expected}」の列がありません。見出しにこの列を加えてください。',
  'kpi-grid.no-names':
    '数値の表（見出し：{found}など）ですが、指標の名前の列が分からないため、この表の値は指標に入れていません。名前の列の見出しを「{expected}」にしてください。',
  'kpi-grid.unknown-column':
    '指標の表の列「{found}」は読めないため、使いませんでした。{expected} のような見出しにしてください。',
  'kpi-grid.duplicate-column': '指標の表の列「{found}」が二つあります。一つにしてください。',
  'kpi-grid.column-year': '列の見出し「{found}」の年度が読めません。{expected} のように書いてください。',
  'kpi-grid.row-length': '指標の表のこの行はセルが{found}個です。見出しと同じ{expected}個にしてください。',
  'kpi-grid.no-name': '指標の名前がありません。指標の列に名前を書いてください。',
  'kpi-grid.bound':
    '「{found}」は幅のある書き方で、一つの値になりません。{expected} のように値そのものを書いてください。',
  'kpi-grid.approximate': '「{found}」の「約」「程度」は読まず、数字そのものとして扱いました。',
  'kpi-grid.no-cell': 'セルが空です。数字がないときは {expected} を書いてください。',
};
