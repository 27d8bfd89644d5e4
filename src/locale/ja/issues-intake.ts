/** Codes of the intake room, which stands above this one: a test holds this table to what that room lists. */
export const jaIntakeIssues = {
  'format-not-yet': '「{found}」の形式はまだ読めません。{expected} を使ってください。',
  'format-unknown': '「{found}」は読める形式ではありません。{expected} を使ってください。',
  'nothing-to-read': '読むものがありません。{expected} を用意してください。',
  'file-missing': 'ファイル {expected} がありません。フォルダーに置いてください。',
  'file-too-large':
    'ファイルが大きすぎます（{megabytes}MB）。{limit}MBまでにしてください。画像のあるファイルは、画像を小さくして保存し直すと、小さくなります。',
  'file-empty':
    'ファイルが空です（0バイト）。保存や複写が途中で終わっていないか確かめ、もとのファイルを使ってください。',
  'file-not-read': 'ファイル「{found}」は使いませんでした。要るものなら名前を確かめてください。',
  'path-unsafe': '「{found}」はフォルダーの中の名前として使えません。{expected} のように書いてください。',
  'text-utf16':
    '文字コードが {found} のファイルとして読みました。次からは {expected} で保存してください（メモ帳では「名前を付けて保存」で文字コードに {expected} を選びます）。',
  'text-cp932': '文字コードが {found}（Shift_JIS）のファイルとして読みました。次からは {expected} で保存してください。',
  'text-is-document':
    '文字だけのファイルではありません。中身は {found} の文書です。名前の終わりを {found} に直して指定してください。',
  'text-cut-off':
    'ファイルが「{found}」の後で、文字の途中で切れています。最後まで保存されたもとのファイルを使ってください。',
  'text-encoding-unknown':
    '文字コードが分かりません。{expected} のどちらかで保存してください（メモ帳では「名前を付けて保存」で文字コードに UTF-8 を選びます）。',
  'text-mojibake': '文字化けしています（「{found}」）。もとのファイルから {expected} で保存し直してください。',
  'private-use-character': '外字（{found}）があります。ほかの環境では表示できません。標準の漢字に置き換えてください。',
  'control-character': '目に見えない制御文字（{found}）があります。取り除いてください。',
  'more-characters': '同じような文字がほかに{more}か所あります。',
  'document-encrypted':
    'パスワードが掛かっているため開けません。パスワードを外して保存したファイルを指定してください。',
  'document-broken':
    'ファイルが壊れているか、途中で切れています（{found}）。もとのアプリで開いて保存し直してください。',
  'document-doctype':
    '文書の中に使えない宣言（DOCTYPE）があります（{found}）。もとのアプリで開いて保存し直してください。',
  'document-too-complex': '文書の作りが複雑すぎて読めません（{found}）。章やシートごとに分けて保存し直してください。',
  'sheet-too-large':
    'シートが大きすぎて読めません（値の入ったセルは、ブック全体で{limit}個まで）。要るシートや行だけを残して保存し直してください。',
  'document-unpacks-too-large':
    '展開すると大きくなりすぎるため開きません。画像を小さくするか、文書を分けて、もとのアプリで保存し直してください。',
  'document-not-word':
    'Word の文書ではありません（{found}）。Word で開けるときは、「名前を付けて保存」で {expected} を選んでください。',
  'document-old-word':
    '古い Word の形式（{found}）は読めません。Word で開き、「名前を付けて保存」で {expected} を選んでください。',
  'document-old-form':
    '古い形式（{found} など）のファイルです。もとのアプリで開き、「名前を付けて保存」で {expected} を選んでください。',
  'document-not-excel':
    'Excel のブックではありません（{found}）。Excel で開けるときは、「名前を付けて保存」で {expected} を選んでください。',
  'document-old-excel':
    '古い Excel の形式（{found}）は読めません。Excel で開き、「名前を付けて保存」で {expected} を選んでください。',
  'document-ichitaro':
    '一太郎の形式（{found}）は読めません。一太郎で開き、「名前を付けて保存」で Word の形式（{expected}）を選んでください。',
  'document-docuworks':
    'DocuWorks の形式（{found}）は読めません。もとの文書を使うか、DocuWorks から {expected} に変換してください。',
  'document-rtf': 'リッチテキスト（{found}）は読めません。Word で開き、{expected} で保存してください。',
  'document-open-document':
    'OpenDocument の形式（{found}）は読めません。LibreOffice か Microsoft Office で開き、{expected} で保存してください。',
  'document-part-not-read':
    'ここに差し込まれた別の文書は読んでいません。Word で開いて保存し直すと、本文になって読めます。',
  'document-macros': 'マクロは読まず、動かしてもいません。',
  'document-changes-accepted':
    '変更履歴が{count}か所にあります。すべて反映した文章を読みました。消された文字は、本文とは別に残しています。変更前の文章、又は両方を読むには、「Wordの変更履歴」（コマンドでは --changes）で選んでください。',
  'document-changes-undone':
    '変更履歴が{count}か所にあります。変更前の文章を読みました。加えられた文字は、本文とは別に残しています。',
  'document-changes-both':
    '変更履歴が{count}か所にあります。すべて反映した文章と、変更前の文章の、二つの版として読みました。',
  'document-changes-in-comparison':
    '新旧対照表に変更履歴があるため、変更前の版は作りませんでした。すべて反映した新旧対照表を読みました。',
  'changes-new-taken': 'このファイルには変更履歴があります。すべて反映した文章を、相手のファイルと比べました。',
  'document-unplaced':
    '本文に置き場所のない文字が{count}か所にあります（図形の中、コメント、ふりがななど。「{found}」ほか）。要るものは本文に移してください。',
  'document-struck':
    '取消線の引かれた文字が{count}か所にあります（「{found}」など）。消された文章なら、取り除いてから読み込んでください。',
  'sheet-hidden-sheet':
    'シート「{found}」は非表示です。{count}個のセルを本文に入れず、別に残しました。要るものなら、再表示して保存してください。',
  'sheet-hidden-rows':
    'シート「{found}」の非表示の行に{count}個のセルがあります（絞り込みで隠れた行を含む）。本文に入れず、別に残しました。要るものなら、再表示して保存してください。',
  'sheet-hidden-columns':
    'シート「{found}」の非表示の列に{count}個のセルがあります。本文に入れず、別に残しました。要るものなら、再表示して保存してください。',
  'sheet-date-from-number':
    '日付「{found}」になっています。「{expected}」と入力したものが Excel で日付に変わったのかもしれません。そうなら、セルの表示形式を「文字列」にして「{expected}」と入力し直してください。',
  'sheet-error-cell': 'セルがエラー（{found}）です。数式か参照先を直してください。',
  'sheet-formula-without-value': '数式（{found}）の計算結果が保存されていません。Excel で開いて保存し直すと読めます。',
  'sheet-shown-otherwise':
    'セルの表示「{found}」と入っている数 {expected} が違います（{count}か所）。文章には表示を、指標の値には入っている数を使います。',
  'sheet-more': 'このシートには、同じようなセルがほかに{more}個あります。',
  'sheet-external-links': 'ほかのブックへの参照があります。参照先は開かず、保存されている値を読みました。',
  'heading-doubtful': '「{found}」を見出しとして読みました。見出しでなければ直してください。',
  'table-not-found':
    '表の見出し（「{found}」）のようですが、表の行が分かりませんでした。値は本文のままです。もとの Word か Excel のファイルがあれば、そちらを使ってください。',
  'table-columns-doubtful':
    'けい線のない表の列の境がはっきりしません。一つの欄に二つの値が入っていないか、もとの文書と見比べてください。',
  'table-out-of-cell': '表のセルの中にあった表です。外側の表のすぐ後に続く、別の表として読みました。',
  'table-in-cell': '表のセルの中に別の表があります。中の表は、セルの文章として続けて読みました。',
  'table-repeated-head': '表の見出し行が途中で繰り返されています。一度だけ読みました。',
  'comparison-new-taken':
    'このファイルは新旧対照表で、「{found}」と「{expected}」の二つの版があります。「{found}」の欄を読みました。',
  'comparison-side-empty': '新旧対照表の「{found}」の欄に文章がありません。欄の見出しを確かめてください。',
  'comparison-text-outside':
    '新旧対照表の外に{count}か所の文章があります（「{found}」など）。どちらの版にも入れていません。',
  'comparison-shared': '「{found}」は新旧の欄にまたがっています。両方の版の文章として読みました。',
  'comparison-omitted': '「{found}」とあり、ここの文章は省かれています。版の全文は別の文書で確かめてください。',
  'comparison-same-beside': '「{found}」とあるので、隣の欄と同じ文章として読みました。',
  'comparison-marker':
    '「{found}」のように、隣の欄や別の行に文章があることを示す語が{count}か所にあります。版の文章には入れていません。',
  'pdf-encrypted': 'パスワードで保護されたPDFです。保護を外して保存し直したものを使ってください。',
  'pdf-damaged':
    'PDFとして読めません。途中で切れているか、PDFではないファイルです。もとのファイルから作り直してください。',
  'pdf-too-long': 'ページが多すぎます（{pages}ページ）。{limit}ページまでに分けてください。',
  'pdf-page-too-dense': '一ページに描かれたものが多すぎます（{operators}）。{limit}までのものにしてください。',
  'pdf-scanned':
    '紙を写した画像だけのPDFで、文字がありません（{pages}ページ）。文字認識（OCR）をかけるか、もとのWordやExcelのファイルを使ってください。',
  'pdf-scanned-pages': 'このページは画像だけで、文字がありません。もとのファイルを使うか、内容を書き加えてください。',
  'pdf-recognised-text': '画像の上に文字認識（OCR）の文字が重ねてあります。誤りがないか、画像と見比べてください。',
  'pdf-vertical-text': '縦書きの文書はまだ読めません。横書きにしたものか、Wordのファイルを使ってください。',
  'pdf-hidden-text': '目に見えない文字（「{found}」）があります。本文には入れていません。',
  'pdf-unreadable-text': '文字の分からない字形が{characters}個あります。もとのファイルと見比べてください。',
  'text-empty': '文字がありません。文字の入ったファイルを使ってください。',
  'text-columns-doubtful':
    '新旧の欄の境がはっきりしません（「{found}」から別の欄としました）。見比べて確かめてください。',
  'text-too-long': '文字が多すぎます（{characters}字）。{limit}字までに分けてください。',
  'csv-broken': 'CSVとして読めません。引用符「"」の閉じ忘れなどがないか確かめてください。',
  'csv-is-page':
    'CSVではなく、ウェブページ（HTML）です。公開元のページを開き、CSVのファイルをダウンロードし直してください。',
  'csv-empty': 'データの行がありません。見出しの下に一行以上書いてください。',
  'csv-not-commas':
    '見出しが一つのセルになっています（「{found}」）。セルを半角のコンマで区切り、{expected} のように書いてください。',
  'csv-too-many-rows': '行が多すぎます（{rows}行）。{limit}行までに分けてください。',
  'csv-missing-column': '「{expected}」の列がありません。見出しにこの列を加えてください。今の見出し：{found}。',
  'csv-duplicate-column': '「{found}」の列が二つあります。一つにしてください。',
  'csv-unknown-column':
    '「{found}」という列は知りません。使わない列なら名前を _ で始めてください。使える列：{expected}。',
  'csv-row-width': 'この行のセルは{cells}個で、見出しの{columns}列と合いません。セルの数を見出しにそろえてください。',
  'csv-missing-value': '値がありません。{expected} のように書いてください。',
  'csv-unknown-word': '「{found}」は使えない言葉です。{expected} のどれかを書いてください。',
  'csv-contradiction':
    '「{found}」は、ほかの箇所と食い違っています。「{expected}」にそろえてください。空欄にするか、どちらかに統一してください。',
  'json-broken': 'JSONとして読めません（「{found}」の付近）。カンマ、引用符及び括弧を確かめてください。',
  'json-cut-off':
    'JSONが途中で終わっています。閉じる括弧や引用符が足りないか、ファイルが切れています。もとのファイルを使ってください。',
  'json-duplicate-key': '項目「{found}」が二度書かれています。一つにしてください。',
  'json-format-version': '形式「{found}」は、この版の「しるべ」では読めません。{expected} の形式にしてください。',
  'not-a-work-file':
    '新旧対照の作業のファイルではありません。"format" が「{expected}」のJSONファイルを指定してください。',
  'figures-no-table': '指標の表が見つかりません。{expected} のような見出しの列がある表を用意してください。',
  'sheet-without-figures':
    '指標の表として読める表がないため、表の文章だけを一つの版として読みました。指標の表なら、{expected} のような見出しにしてください。',
  'figures-direction-unsaid':
    '{count}件の指標（{found}）は、増加・減少・維持のどれを目指すかが文書に書かれていないため、評価していません。表に「方向性」の列を加えるか、次のように指定してください（基準値から目標値への動きによる案です。確かめて、違うものは直してください）：{expected}',
  'figures-direction-unknown': '「{found}」という指標はありません。表にある指標の名前を書いてください。',
  'figure-is-a-word': '「{found}」は数ではありません。{expected} のように数字で書いてください。',
  'figure-is-a-bound':
    '「{found}」は幅のある書き方で、一つの値になりません。{expected} のように値そのものを書いてください。',
  'figure-approximate': '「{found}」の「約」「程度」は読まず、数字そのものとして扱いました。',
  'triangle-as-minus': '「{found}」の三角印は負の数として読みました。{expected} と書けば確かです。',
  'range-malformed': '「{found}」は目標値として読めません。{expected} のように書いてください。',
  'year-not-fiscal': '「{found}」は年（1月から12月まで）です。ここには年度を {expected} のように書いてください。',
  'year-not-stated': '年度が示されていません。{expected} で示してください。',
  'baseline-year-assumed':
    '基準値の年度が書かれていないため、計画の前の年度（{expected}年度）の値として扱いました。違うときは「基準年度」の列に書いてください。',
  'date-malformed': '「{found}」は日付として読めません。{expected} のように書いてください。',
  'version-malformed': '版「{found}」は数字ではありません。{expected} 以上の整数を書いてください。',
  'decimals-malformed': '小数桁「{found}」は数字ではありません。{expected} 以上の整数を書いてください。',
  'reference-malformed': '「{found}」は番号として読めません。{expected} のように書いてください。',
  'duplicate-indicator':
    '指標「{found}」が二度書かれています。別の指標ならIDを変え、同じ指標なら一つにしてください。先の行：{row}行目。',
  'duplicate-measurement':
    '「{found}」の実績値が二度書かれています。訂正なら、版に {expected} を書いてください。先の行：{row}行目。',
  'duplicate-id': 'ID「{found}」が重なっています。別々のIDにしてください。',
  'duplicate-year': '{found}年度が二度書かれています。一つにしてください。',
  'direction-column-missing':
    'この表には「{expected}」の列がないため、表の指標を使えません。見出しに「{expected}」を加え、増加、減少、維持のどれかを書いてください。',
  'direction-not-declared': '指標「{found}」の方向性がありません。{expected} のどれかを書いてください。',
  'target-unknown': '「{found}」の目標値がありません。目標値があるのは {expected} 年度です。',
  'details-do-not-fit':
    '「{found}」は、この指標の集計区分（{expected}）に合いません。集計区分を直すか、この項目を取り除いてください。',
  'relisting-with-values': '再掲の行に値「{found}」があります。再掲の行は値を空欄にしてください。',
  'relisting-disagrees':
    '再掲の「{name}」の値「{found}」が、もとの行（{line}行目）の「{expected}」と違います。もとの行の値を使いました。どちらが正しいか確かめ、そろえてください。',
  'relisting-unknown': '再掲のもとの指標「{found}」がありません。{expected} のどれかを書いてください。',
  'indicator-unknown': '指標「{found}」はありません。{expected} にあるIDを書いてください。',
  'node-unknown':
    '「{found}」に当たる施策が計画にありません。{expected} のように、計画にある番号かIDを書いてください。',
  'node-ambiguous': '「{found}」に当たる施策が二つ以上あります。掲載箇所の列に {expected} のどれかを書いてください。',
  'source-unknown': '出典「{found}」がありません。{expected} にあるIDを書いてください。',
  'grade-unknown': '評価「{found}」は評価基準にありません。{expected} のどれかを書いてください。',
  'scheme-unknown':
    '評価基準「{found}」がありません。{expected} のどれかか、評価基準のJSONファイルの名前を書いてください。',
  'picture-missing': '画像「{found}」がありません。pictures フォルダーに置いてください。',
  'picture-format': '画像「{found}」の形式は使えません。{expected} のどれかにしてください。',
  'column-year-not-given': '計算する列の年度（{found}年度）の値の列がありません。その年度の列を加えてください。',
  'municipality-differs': '団体コード「{found}」が、このデータの市（{expected}）と違います。行を確かめてください。',
  'municipality-not-stated': '団体コードがありません。全国地方公共団体コードの列に {expected} のように書いてください。',
} as const;
