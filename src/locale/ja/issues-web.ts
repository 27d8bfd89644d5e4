/** Codes of the web room, which stands above this one: a test holds this table to what that room writes. */
export const jaWebIssues = {
  'indicator.unknown': 'この版の戦略に、指標「{found}」はありません。指標の一覧からお探しください。',
  'file.unknown': '「{found}」というファイルはありません。報告のページからお選びください。',
  'report.not-made':
    '報告書のファイルを作れませんでした。時間をおいてもう一度お試しください。報告のページでは同じ内容を読めます。',
  'method.not-allowed': 'このアドレスは「{found}」という送り方に対応していません。対応しているのは{expected}です。',
  'form.too-large': '送られたものが大きすぎます。合わせて{megabytes}MBまでにしてください。',
  'form.too-many-fields': 'フォームの項目が多すぎます（{limit}項目まで）。画面のフォームからお送りください。',
  'form.media-type': '送られた形（{found}）は読めません。画面のフォーム（{expected}）からお送りください。',
  'form.malformed': '送られた内容が途中で切れているか、形が崩れています。もう一度お送りください。',
  'form.no-room': 'ただいま多くの人が使っています。30秒ほど待ってから、もう一度お送りください。',
  'form.foreign': 'この画面から送られたものか確かめられませんでした。画面を開き直してから、もう一度お試しください。',
  'form.no-edition': 'ファイルを選ぶか、文章を貼り付けてください。',
  'form.file-and-text': 'ファイル（{found}）と文章の両方があります。どちらか一方にしてください。',
  'form.file-too-large': '「{found}」は大きすぎます。{megabytes}MBまでのファイルにしてください。',
  'form.file-empty':
    '「{found}」は空のファイル（0バイト）です。もとのファイルを保存し直すか、別のファイルを選んでください。',
  'form.text-too-long': '長すぎます（{characters}字）。{limit}字までにしてください。',
  'form.text-binary': '文字でないもの（制御文字）が含まれています。文章だけを書いてください。',
  'form.words': '「{found}」は読み取れません。一行に一つ、{expected} のように書いてください。',
  'form.not-json': '「{found}」はJSONとして読めません。文字コードをUTF-8にし、{expected} の形にしてください。',
  'form.no-partner': '相手の項目を選んでください。',
  'form.choice': '「{found}」は選べません。画面にあるものから選んでください。',
  'sender.too-often':
    '短い間に何度も送られたため、受け付けませんでした。{seconds}秒待ってからお試しください。ブラウザーの「戻る」を使うと、入力した内容に戻れます。',
  'desk.closed':
    '事務局の画面は、しるべを起動したパソコンのブラウザーで、起動時に表示されたアドレスから開いてください。ほかのパソコンにも公開する設定（HOST）で起動したときは開けません。',
  'desk.key-wrong': '鍵が違います。起動した画面に表示された鍵を確かめてください。',
  'desk.too-often': '鍵の間違いが続いたため、受け付けを止めています。{seconds}秒待ってからお試しください。',
} as const;
