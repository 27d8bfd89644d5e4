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
  'compare.editions':
    '計画JSONに版が{found}件あります。その二つを比べるときは、このファイルだけを指定してください。別のファイルと比べるときは、版が一つのファイルにしてください。',
  'compare.editions-many': '計画JSONに版が{found}件あります。比べる二つの版か、一つの版だけのファイルにしてください。',
  'compare.one-edition':
    'このファイルの版は一つだけです。比べる相手のファイルも指定してください。新旧対照表か、二つの版がある計画JSONなら、一つのファイルで比べられます。変更履歴のあるWordのファイルも、二つの版として読むよう選べば（--changes both）、一つで比べられます。',
  'compare.empty': '比べる文章がありません。見出し、段落、箇条書き、表のどれかがあるファイルを指定してください。',
  'compare.too-many-units':
    '見出し、段落、箇条書きなどが合わせて{units}件あります。{limit}件までにしてください。章ごとに分けると比べられます。',
  'compare.too-long': '文章が長すぎます（{characters}字）。{limit}字までにしてください。章ごとに分けると比べられます。',
  'compare.no-difference': '二つの文書に違いはありません。同じファイルを二度指定していないか確かめてください。',
  'compare.looks-swapped':
    '新旧が逆かもしれません（{found} の順に指定されています）。現行、改正案の順に指定してください。',
  'compare.little-in-common': '対応する文章がほとんどありません。同じ計画の二つの版か、ファイルを確かめてください。',
  'settings.unknown-key': '設定に「{found}」という項目はありません。使える項目は {expected} です。',
  'settings.value': '設定の値「{found}」は使えません。{expected} としてください。',
  'work.stale':
    'この画面を開いた後に、対応、指摘の扱い、版の内容のどれかが変わりました。何も保存されていません。画面を開き直して、もう一度操作してください。',
  'work.unit-unknown': '項目「{found}」はこの版にありません。画面を開き直して、もう一度選んでください。',
  'work.entry-unknown': '操作{found}は、取り消すことも、やり直すこともできません。画面を開き直して確かめてください。',
  'work.several-face-several':
    '複数の項目に複数の項目を対応させることはできません。先に、どちらかの対応を外してください。',
  'work.same-edition': '同じ版（{found}）どうしは比べられません。別の版を選んでください。',
  'work.remark-too-long': '備考が長すぎます（{characters}字）。{limit}字までにしてください。',
  'work.remark-characters': '備考に使えない文字（制御文字など）があります。文字を打ち直してください。',
  'work.suspended-gone': '操作{entry}は、対象の項目がなくなったため保留しました。対象：{found}',
  'work.suspended-changed': '操作{entry}は、対象の項目が大きく変わったため保留しました。対象：{found}',
  'work.suspended-contradicts': '操作{entry}は、ほかの操作と両立しないため保留しました。対象：{found}',
  'work.suspended-regrouped': '操作{entry}の備考は、行の組合せが変わったため保留しました。対象：{found}',
  'check.finding-unknown': '指摘「{found}」は、今はないか、既に対象外とされています。画面を開き直してください。',
  'check.no-correction':
    'この指摘は、正しい文が一つに決まらないため、画面では直せません。画面を開き直し、原稿を直して取り込んでください。',
  'check.not-draft':
    '「{found}」は案ではないため、文を変えられません。公表したものの訂正は正誤表によります。原稿から直すときは、案に戻してください。',
  'check.undo-changed':
    'この直しは、元に戻せません。その後に文が変わったか、既に元に戻されています。画面を開き直して確かめてください。',
  'check.reason-missing': '理由を書いてください。',
  'check.reason-too-long': '理由が長すぎます（{characters}字）。{limit}字までにしてください。',
  'check.gate-closed':
    '誤りの指摘が{count}件残っています。直すか、一つずつ対象外とする理由を書くか、このまま進める理由を書いてください。',
  'dictionary.word': '「{found}」は言葉として使えません。空欄、コロン、読点を含めず、{limit}字までで書いてください。',
  'dictionary.contradiction':
    '「{found}」は、「{use}」の使わない言葉とされていますが、「{other}」の行と食い違います。一方を消してください。',
  'dictionary.too-many': '決まりが{entries}語あります。{limit}語までにしてください。',
  'edition.not-draft': '策定済みにできるのは、案か意見募集中の版だけです。画面を開き直してください。',
  'edition.not-adopted': '案に戻せるのは、策定済みの版だけです。画面を開き直してください。',
  'year.no-record': '「{edition}」に{found}年度の検証の記録はありません。記録があるのは {expected} です。',
  'year.frozen':
    '「{found}」{year}年度の検証は確定しています。この操作は、確定した記録か、判定に使った数値を変えるため、行えません。公表したものの訂正は、正誤表によります。',
  'year.not-adopted': '「{found}」は策定済みではありません。確定できるのは、策定済みの版の年度だけです。',
  'year.unexplained':
    '課題・検証が書かれていない未達成の指標が{count}件あります（{found}）。書かれるまで、確定できません。',
  'year.draft':
    '「{found}」は策定済みではありません。検証年度を始められるのは、策定済みの版だけです。先に、整合性チェックの画面で策定済みにしてください。',
  'year.not-blank':
    'この年度には検証の記録が書かれているため、取りやめられません。先に、書いた課題・検証を消してください。',
  'year.explanation-missing': '課題・検証を書いてください。今後の対応だけでは保存できません。',
  'year.explanation-too-long': '長すぎます（{characters}字）。{limit}字までにしてください。',
  'year.explanation-changed':
    'この画面を開いた後に、ほかの操作で課題・検証が変わりました。書いた内容は下に残しています。比べてから、もう一度保存してください。今保存されている内容は「{found}」です。',
  'year.not-confirmed': '確定は取り消せません。そのことを確かめて、印を付けてください。',
  'lineage.not-the-edition-before':
    '系譜は、一つ前の版との間でだけ保存できます。「{found}」ではなく「{expected}」と比べてください。',
};
