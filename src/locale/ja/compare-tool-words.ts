import type { ComparisonOutput } from '#app';
import type { TablePresetId, TableSettings } from '#compare';

/** What each value of a setting of the table means to a person. */
export type SettingWords = {
  readonly [Key in keyof TableSettings]?: {
    readonly label: string;
    readonly as: TableSettings[Key] extends string ? Readonly<Record<TableSettings[Key], string>> : never;
  };
};

/** Words of the page that compares two files or texts. */
export const jaCompareToolWords = {
  title: '新旧対照表を作る',
  lead: '計画の現行と改正案を比べ、対応する項目を左右に並べ、改正部分に印を付けた新旧対照表を作ります。',
  oneFile:
    '新旧対照表か、二つの版がある計画JSONは、どちらか一方の欄に選べば、その二つの版を比べます。変更履歴のあるWordのファイルも、二つの版として読むよう選べば、一つで比べられます。',
  privacy: '送られたファイルや文章は保存しません。表を作る間だけ使い、作り終えると消えます。',
  pasted: '貼り付けた文章',
  ofSide: (side: string, text: string) => `${side}：${text}`,
  file: 'ファイル',
  fileHint: (endings: string, megabytes: string) => `読めるファイルは ${endings} です（${megabytes}MBまで）。`,
  text: '又は、文章を貼り付ける',
  textHint:
    '見出しは「第１章」「（１）」などの番号で、箇条書きは「・」で見分けます。「# 」「- 」で始まる行があれば、それだけを見出しと箇条書きとして読みます。',
  caption: '欄の見出し（任意）',
  captionHint: '空欄のときは、様式に定める見出しとします。',
  chooseAgain: (file: string) => `「${file}」をもう一度選んでください。選んだファイルは画面に残りません。`,
  shape: '表の形',
  preset: '様式',
  presets: {
    standard: '標準の形',
    kumamoto: '熊本市の例による形',
    tottori: '鳥取県の例による形',
  } satisfies Readonly<Record<TablePresetId, string>>,
  asPreset: '様式のとおり',
  finer: '細かく決める（表題、日付、書体、改ページなど）',
  settings: {
    order: { label: '欄の並び', as: { 'new-old': '改正案を左にする', 'old-new': '現行を左にする' } },
    rowSize: {
      label: '１行の大きさ',
      as: { unit: '文や箇条書きごと', measure: '見出しごと', section: '上位の見出しごと' },
    },
    unchanged: { label: '変更のない部分', as: { show: 'すべて載せる', omit: '「略」とする' } },
    marks: { label: '改正部分の示し方', as: { underline: '下線', redline: '見え消し（取消線と下線）' } },
    newPage: { label: '改ページ', as: { none: '章では改めない', chapter: '章ごとに改める' } },
    font: { label: '書体', as: { gothic: 'ゴシック体', mincho: '明朝体' } },
    pageNumbers: { label: 'ページ番号', as: { show: '付ける', omit: '付けない' } },
    remarks: { label: '備考の欄', as: { show: '設ける', omit: '設けない' } },
    checks: { label: '「要確認」の表示', as: { show: '載せる', omit: '載せない' } },
    absent: { label: '相手のない項目の欄', as: { words: '「（新設）」「（削る）」とする', blank: '空欄にする' } },
    orthographic: { label: '表記だけの違い', as: { mark: '改正部分とする', hide: '変更なしとする' } },
    movedMarks: {
      label: '移動した項目の印',
      as: {
        number: '番号に付ける',
        'number-or-text': '番号に、なければ全体に付ける',
        whole: '全体に付ける',
        none: '付けない',
      },
    },
    stubs: { label: '移動した項目のもとの場所', as: { show: '移動先を書く', omit: '何も書かない' } },
  } satisfies SettingWords,
  written: {
    title: { label: '表題', hint: '空欄のときは「新旧対照表」とします。' },
    date: { label: '日付', hint: '書いたとおりに載せます。' },
    note: { label: '表の下の備考', hint: '空欄のときは、印の意味を一行で書きます。' },
  },
  output: '受け取る形',
  outputs: {
    page: '画面で見る',
    docx: 'Word',
    pdf: 'PDF',
    xlsx: 'Excel',
    html: '一つのHTMLファイル',
    json: 'データ（JSON）',
  } satisfies Readonly<Record<ComparisonOutput | 'pdf' | 'xlsx', string>>,
  submit: '新旧対照表を作る',
  errorTitle: '入力内容を確かめてください',
  errorPrefix: 'エラー：',
  resultTitle: '比べた結果',
  remarks: '確かめていただきたいこと',
  again: '条件や受け取る形を変える',
  againLead: '送られたものは保存していないため、ファイルはもう一度選んでください。文章と選んだ条件は残っています。',
  toolsLead: 'ファイルや文章を用意すれば、登録をしなくても使えます。',
};
