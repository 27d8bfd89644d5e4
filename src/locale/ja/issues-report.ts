/** Codes of the report room, which stands above this one: a test holds this table to what that room lists. */
export const jaReportIssues = {
  'glyph-missing':
    '文字「{found}」（{codePoint}）は、同梱の書体にないため〓で示しました。ほかの文字に置き換えてください。',
  'glyph-variant-missing':
    '異体字「{found}」（{codePoint}）は、同梱の書体にないため標準の字形で示しました。字形が違ってもよいか確かめてください。',
  'report.picture-left-out':
    '画像「{found}」は、HTMLの大きさの上限（{largest}バイト）を超えるため載せていません。画像を小さくしてください。',
  'report.page-too-large': 'ページが1MBを超えました。メールで送るときは、PDFを使ってください。',
  'report.cell-too-long':
    '「{found}…」で始まる文は長すぎるため、Excelの上限の{longest}文字までにしました。全文はPDF又はWordにあります。',
  'report.cell-continued':
    '「{found}…」で始まる欄など{cells}か所は、Excelの1行に収まらない長さのため、続きを次の行に入れました。',
  'report.character-replaced':
    '文字{codePoint}（{times}か所）は、WordやExcelのファイルに入れられないため「\ufffd」に置き換えました。最初は「{found}…」で始まる文です。元の文から除いてください。',
  'report.too-long-for-pdf':
    'この表（{lines}行、{letters}字）は、PDFにできる大きさ（{mostLines}行、{mostLetters}字）を超えています。変更のない行を省略するか、Word、Excel又はHTMLで作ってください。',
  'report.no-typesetter':
    'この機種ではPDFの組版部品が使えないため、PDFを作れません。HTML、Word又はExcelで作ってください。状況：{found}。',
} as const;
