import { jaDeskCompareWords } from './desk-compare-words.ts';

/** Words of the desk's page of the words that a city chose. */
export const jaDeskDictionaryWords = {
  title: (city: string) => `${city}の用字の決まり`,
  toDictionary: '用字の決まり（使う言葉と使わない言葉）',
  lead: '使う言葉と使わない言葉を決めておくと、版の整合性チェックと、策定済みにするときの確認に使われます。使わない言葉は指摘され、案では一押しで直せます。',
  empty: 'まだ何も決めていません。下の欄に一行ずつ書いて、保存してください。例）まちづくり：街づくり、町づくり',
  saved: '保存しました。',
  words: '使う言葉と使わない言葉',
  wordsHint:
    '一行に一つ、「使う言葉：使わない言葉、使わない言葉」のように書きます。行を消すと、その決まりはなくなります。',
  settings: 'ファイルから加える（任意）',
  settingsHint:
    'コマンドの --settings と同じ形のJSONです。その中の dictionary が、上の欄の内容に加わります。対象外とした指摘は加わりません。',
  save: '保存する',
  file: 'ファイルで受け取る（コマンドの --settings に使うJSON）',
  fileName: (city: string) => `${city}_用字の決まり`,
  versions: '履歴',
  version: (number: string) => `${number}回目の保存`,
  inForce: '今の決まり',
  count: (count: string) => `${count}語`,
  who: jaDeskCompareWords.who,
  content: '内容を見る',
  restore: 'この内容に戻す',
  restoreOf: (number: string) => `${number}回目の内容に戻す`,
};
