import type { ImportSentences } from '../issue-sentences.ts';

export const jaImportIssues: ImportSentences = {
  'import.input-folder':
    '「{found}」はフォルダーです。中のファイル（{expected}）を、一つずつ名前を挙げて指定してください。',
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
  'import.direction-unsaid':
    '{count}件の指標（{found}）は、増加・減少・維持のどれを目指すかが文書に書かれていないため、指標に入れず、表の行として残しました。表に「方向性」の列を加えるか、次のように指定してください（基準値から目標値への動きによる案です。確かめて、違うものは直してください）：{expected}',
  'import.item-unknown': '項目「{found}」がありません。画面を開き直して、もう一度選んでください。',
  'import.correction-unfit': 'この項目には使えない直し方です。画面を開き直して、項目の種類を確かめてください。',
  'import.nothing-before': '最初の項目なので、前の項目とつなげられません。次の項目の側から操作してください。',
  'import.join-table':
    '表と文章、又は列の数が違う表どうしはつなげられません。先に種類を変えて、同じ形にそろえてください。',
  'import.split-position':
    '分ける位置が正しくありません。「{found}」の文字は変えずに、途中の分けたい所で改行してください。',
  'import.no-rows': '表の行が選ばれていません。動かしたい行に印を付けてください。',
  'import.rows-first': '最初の行の上では、表を分けられません。別の表の最初になる行だけに印を付けてください。',
  'import.level-limit': '今の段は{level}です。段は1から{deepest}までの間で動かしてください。',
  'import.columns-repeat': '「{found}」の列が二つあります。一つの意味には一つの列だけを選んでください。',
  'import.unknown': '取込み「{found}」はありません。取りやめたものでないか、一覧で確かめてください。',
  'import.stale':
    'この画面を開いた後に、取込みの内容か市の版が変わりました。何も保存されていません。画面を開き直して、もう一度操作してください。',
  'import.city-code': '団体コード（6桁）を書いてください。',
  'import.city-name':
    '団体の名称がないか、使えない文字があります。登録のない団体では、名称を80字までで書いてください。',
  'import.no-file': '取り込むファイルがありません。一つ以上選んでください。',
  'import.too-much': 'ファイルが多すぎるか、大きすぎます。{files}個、合わせて{megabytes}MBまでに分けてください。',
  'import.nothing-to-turn': '元に戻す操作も、やり直す操作もありません。画面を開き直して確かめてください。',
  'import.no-edition': '登録する版が選ばれていません。一つ以上選んでください。',
  'import.empty': 'この版には文章がありません。選択を外してください。',
  'import.characters':
    '保存できない文字があります（「{found}」）。もとのファイルで取り除いてから、取り込み直してください。',
  'import.edition-title': '表題がないか、使えない文字があります。200字までで書いてください。',
  'import.edition-period':
    '「{found}」は計画期間として読めません。{expected} のように、最初と最後の年度を書いてください。',
  'import.frozen-figures':
    '「{edition}」の{year}年度の検証は確定しているため、「{found}」の同じ年度までの実績値は加えられません。「直す」を開き、「列の意味」でその実績値の列を「その他」にしてから、登録してください。公表したものの訂正は、正誤表によります。',
  'import.edition-taken': '版のID「{found}」は、すでに使われています。別のIDにしてください。',
  'import.edition-draft':
    '版のID「{found}」の案が、すでにあります。後の案で差し替えるときは「この案を差し替える」を選び、別の版のときは別のIDにしてください。',
  'import.draft-unknown':
    '差し替える案「{found}」がありません。市にある案のIDを書いてください。新しい版のときは、このまま、もう一度登録してください。',
  'import.edition-fixed':
    '「{found}」は案ではないため、差し替えられません。別のIDで新しい版として登録してください。策定済みにしたばかりの版は、整合性チェックの画面で案に戻してから差し替えられます。',
  'import.edition-frozen':
    '「{found}」は{year}年度の検証が確定しているため、差し替えられません。別のIDで新しい版として登録してください。',
  'import.draft-changed':
    'この画面を開いた後に、案「{found}」が変わりました。何も保存されていません。下に示す今の差を確かめて、もう一度登録してください。',
  'import.draft-held':
    '「{found}」には主な取組か検証年度の記録があるため、これがない文書では差し替えられません。取込みの画面で見出し又は指標として残すか、別のIDで新しい版として登録してください。',
  'import.draft-lineage':
    '「{edition}」の系譜が、この文書にない「{found}」を使っているため、差し替えられません。その版との比較の画面で対応を外して系譜を保存し直すか、別のIDで新しい版として登録してください。',
  'import.figure-stays':
    '「{name}」の{year}年度の実績値は、市にある「{expected}」のままとします（この文書では「{found}」）。どちらが正しいか確かめてください。',
  'import.undo-changed':
    '「{found}」は取り込んだ後に変わっているため、取込みを取り消せません。策定済みにしたときは案に戻し、変えた内容は元に戻し、後の取込みで差し替えたときはそちらを先に取り消してください。',
  'import.undo-lineage':
    '「{found}」は次の版の系譜で使われているため、取込みを取り消せません。先に次の版の系譜を外してください。',
  'import.undo-figures':
    '「{found}」の指標に、取り込んだ後の実績値があるため、取込みを取り消せません。先に実績値を外してください。',
  'import.undo-worked-on':
    '「{found}」を使った作業（新旧対照の対応と備考、整合性チェックの指摘の扱い）があるため、取込みを取り消せません。作業を残すため、版はそのままにします。',
  'import.is-accepted': 'すでに版として登録されています。取りやめる前に、登録を取り消してください。',
  'import.file-gone': 'ファイル{found}は残っていません。登録した後、又は取りやめた後は、もとのファイルを消しています。',
  'import.figures-year':
    '列の見出し「{found}」の年度が分からないため、この列の値は指標に入れていません。見出しに {expected} のように年度を書くか、--year で指定してください。',
  'import.baseline-assumed':
    '基準値の年度が書かれていないため、計画の前の年度（{year}年度）の値として扱いました。違うときは、見出しに年度を書いてください。',
  'import.indicator-repeated':
    '指標「{found}」の行が前にもあり、値か単位が違います。この行は指標に入れていません。別の指標なら、名前を変えてください。',
  'import.series-as-measured':
    '年度ごとの数値の表（{found}）を、実績値として読みました。目標値のときは、見出しを「目標値（R6）」のように書いてください。',
  'import.series-unsaid':
    '年度ごとの数値の表の「{found}」は、計画の指標の名前と合わず、増加・減少・維持のどれを目指すかも分からないため、指標に入れていません。計画の指標なら名前と単位を計画と同じにし、新しい指標なら {expected} のように指定してください。',
  'import.figures-joined': '指標{count}件の値を、計画の指標に入れました。',
  'import.figures-unmatched':
    '計画にない指標が{count}件（{found}など）あります。別の指標として残しました。同じ指標なら、名前と単位を計画と同じにしてください。',
  'import.figures-unit':
    '「{name}」の単位「{found}」が、計画の「{expected}」と違います。別の指標として残しました。同じ指標なら、単位をそろえてください。',
  'import.figures-several':
    '「{name}」は、計画のどの指標か決められません（計画の単位：{expected}）。別の指標として残しました。名前と単位を、計画の一つと同じにしてください。',
  'import.figures-homeless':
    '計画に見出しがないため、「{name}」を置く所がありません。指標に入れていません。計画の段落を見出しにしてください。',
  'import.figures-baseline':
    '「{name}」の基準値「{found}」が、計画の「{expected}」と違います。計画の値を使いました。どちらかを直してください。',
  'import.figures-target':
    '「{name}」の{year}年度の目標値「{found}」が、計画の「{expected}」と違います。計画の値を使いました。どちらかを直してください。',
  'import.figures-actual':
    '「{name}」の{year}年度の実績値「{found}」が、計画の「{expected}」と違います。計画の値を使いました。どちらかを直してください。',
  'import.figures-target-year':
    '「{name}」の目標の年度が、計画と違います（この表：{found}、計画：{expected}）。計画の目標はそのままにし、この表の目標値も加えました。同じ目標なら、どちらかの年度を直してください。',
  'import.figures-direction':
    '「{name}」の方向性（{found}）が、計画の「{expected}」と違います。計画の方向性を使いました。どちらかを直してください。',
  'import.desk-directions':
    'この表には「方向性」の列がないため、まだ指標になっていない行があります。「直す」を開き、「指標の方向性と比べ方」で行ごとに選んでください。',
  'import.desk-direction':
    '「{found}」の方向性がありません。「直す」を開き、「指標の方向性と比べ方」で選んでください。',
  'import.desk-year':
    '列「{found}」の年度が分からないため、この列の値は指標に入っていません。「直す」を開き、「列の意味」で年度を書いてください。',
  'import.desk-baseline':
    '基準値の年度が書かれていないため、計画の前の年度（{year}年度）の値として扱っています。違うときは、「直す」を開き、「列の意味」で年度を書いてください。',
};
