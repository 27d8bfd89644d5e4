import type { SpokenWords, SpokenWordView, SuspendedWord } from '#app';
import { printCount } from '../print-number.ts';
import { shortened } from '../shortened.ts';

type Named = { readonly number: string; readonly text: string };

const NAME = 24;

function name(unit: Named): string {
  return `「${shortened(unit.text, NAME).replaceAll('「', '『').replaceAll('」', '』')}」`;
}

function names(units: readonly (Named | null)[]): string {
  const all = [...new Set(units.flatMap((unit) => (unit ? [name(unit)] : [])))];
  return all.join('、');
}

function saidText({ said }: SpokenWordView): string {
  if (said.kind === 'remark') {
    const row = names([...said.new, ...said.old]);
    if (said.text === null) return `${row}の備考を下書きに戻す`;
    return said.text === '' ? `${row}の備考を「なし」とする` : `${row}の備考を「${shortened(said.text, 40)}」とする`;
  }
  const [next, old] = [names(said.pins.map((pin) => pin.new)), names(said.pins.map((pin) => pin.old))];
  const both = [next, old].filter((text) => text !== '').join('と');
  switch (said.way) {
    case 'pair':
      return `${both}を対応させる`;
    case 'join':
      return `${both}を併せて対応させる`;
    case 'part':
      return `${both}の対応を外す`;
    case 'alone':
      return next === '' ? `${old}を項目削除とする` : `${next}を新規とする`;
    case 'confirm':
      return `${both}の対応を確認済みとする`;
  }
}

const moment = new Intl.DateTimeFormat('ja-JP-u-ca-gregory', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'long',
  timeStyle: 'short',
});

const DONE: Readonly<Record<NonNullable<SpokenWords['last']>['done'], (entry: string) => string>> = {
  said: (entry) => `操作${entry}を行いました。`,
  'taken-back': (entry) => `操作${entry}を取り消しました。`,
  restored: (entry) => `操作${entry}をやり直しました。`,
};

/** Words of the desk's page of two editions, where a person puts the pairing right. */
export const jaDeskCompareWords = {
  name,
  parts: 'この画面の内容',
  toHistory: '操作の履歴',
  toFiles: '表を受け取る',
  toLineage: '系譜を保存',
  show: '表示する行',
  shows: { all: 'すべて', changed: '変更のある行', said: '手動の操作がある行' },
  rows: (count: number) => `${printCount(count)}行`,
  nothingShown: '当てはまる行はありません。',
  nextCheck: '次の要確認へ',
  noCheck: '要確認の行はありません。',
  suspendedTitle: (count: number) => `保留している操作（${printCount(count)}件）`,
  suspendedLead: '対象が変わったため、次の操作は今の表に反映していません。操作そのものは残っています。',
  suspendedWhat: {
    link: 'この手動対応は',
    unlink: 'この対応外しは',
    added: 'この「新規」の指定は',
    deleted: 'この「項目削除」の指定は',
    remark: 'この備考は',
  } satisfies Readonly<Record<SuspendedWord['what'], string>>,
  suspendedReason: {
    gone: '対象の項目がなくなったため、保留しています。',
    changed: '対象の項目の文章が大きく変わったため、保留しています。',
    contradicts: '先に行った操作と両立しないため、保留しています。',
    regrouped: '行の組合せが変わったため、保留しています。',
  } satisfies Readonly<Record<SuspendedWord['reason'], string>>,
  suspendedRemedy: {
    gone: '項目が別の場所に移ったときは、表で改めて操作してください。不要なときは取り消してください。',
    changed: '今の項目を確かめ、同じ扱いでよければ表で改めて操作してください。不要なときは取り消してください。',
    contradicts: '残す操作を決め、もう一方を取り消してください。',
    regrouped: '今の行で備考を書き直してください。不要なときは取り消してください。',
  } satisfies Readonly<Record<SuspendedWord['reason'], string>>,
  entry: (entry: number) => `操作${printCount(entry)}`,
  remarkWas: (text: string) => `書かれていた備考：${text === '' ? 'なし' : text}`,
  takeBack: '取り消す',
  takeBackOf: (entry: number) => `操作${printCount(entry)}を取り消す`,
  restore: 'やり直す',
  restoreOf: (entry: number) => `操作${printCount(entry)}をやり直す`,
  undo: '元に戻す',
  redo: 'やり直す',
  effectTitle: '直前の操作の結果',
  done: (last: SpokenWords['last'], rows: number) => {
    if (last === null) return '';
    const changed = rows === 0 ? '表に変わったところはありません。' : `${printCount(rows)}行が変わりました。`;
    return `${DONE[last.done](printCount(last.entry))}${changed}`;
  },
  before: '操作の前',
  now: '今',
  moreRows: (count: number) => `ほか${printCount(count)}行`,
  changedNow: '直前の操作で変更',
  toRow: '行へ',
  nothingFaces: '相手なし',
  byHand: '手動',
  correct: '直す',
  confirm: '確認',
  confirmLong: 'この対応でよい（確認済みにする）',
  pick: '選ぶ',
  panelTitle: (unit: Named) => `${name(unit)}の行を直す`,
  close: '閉じる',
  pairing: '対応',
  part: (next: Named, old: Named) => `対応を外す：${name(next)}と${name(old)}`,
  aloneNew: (unit: Named) => `新規とする：${name(unit)}`,
  aloneOld: (unit: Named) => `項目削除とする：${name(unit)}`,
  partnersOf: '相手を選び直す項目',
  side: { new: '改正案', old: '現行' },
  partners: { new: '改正案の中から相手を選ぶ', old: '現行の中から相手を選ぶ' },
  partnersHint: '文章が似ているもの、場所が近いものから並べています。',
  search: '言葉や番号で探す',
  searchSubmit: '探す',
  noPartner: '当てはまる項目はありません。言葉を変えてお試しください。',
  under: (path: readonly string[]) => path.map((heading) => shortened(heading, 16)).join(' ＞ '),
  facing: (units: readonly Named[]) => (units.length === 0 ? '今の相手：なし' : `今の相手：${names(units)}`),
  pair: '選んだ項目と対応させる',
  join: '選んだ項目も加える（分割・統合）',
  pairHint:
    '「対応させる」は、今の相手に代えて、選んだ項目だけを相手にします。「加える」は、今の相手を残して、選んだ項目を相手に加えます。',
  remark: '備考',
  remarkHint: '空欄で保存すると、備考なしになります。',
  drafted: (text: string) => `下書き：${text === '' ? 'なし' : text}`,
  saveRemark: '備考を保存',
  draftAgain: '下書きに戻す',
  history: '操作の履歴',
  noHistory: 'まだ操作はありません。表の「直す」から、対応や備考を直せます。',
  said: saidText,
  who: (actor: string, at: string) => `${actor === 'desk' ? '事務局' : actor}、${moment.format(new Date(at))}`,
  takenBackBy: (actor: string, at: string) =>
    `取消し済み（${actor === 'desk' ? '事務局' : actor}、${moment.format(new Date(at))}）`,
  files: '表を受け取る',
  filesLead: '今の対応と備考のまま、新旧対照表をファイルにします。',
  getFile: 'ファイルを作る',
  workFile: '操作の記録（JSON）',
  workLead:
    '操作の記録は、この比較で行った操作をすべて収めたファイルです。ほかの計算機でも同じ操作を当てはめられます。',
  workFileName: (old: string, next: string) => `${old}と${next}の比較の操作.json`,
  refusedTitle: '操作を保存できませんでした',
  typed: '入力した備考',
  typedHint: '消えないように表示しています。写してお使いください。',
  backToPage: '今の画面を開く',
  notAnswered: '応答がありませんでした。保存されたかどうかは、画面を開き直して操作の履歴で確かめてください。',
  selected: (side: 'new' | 'old', text: string) =>
    `${side === 'new' ? '改正案' : '現行'}の「${text}」の相手を選んでください。`,
  selectMode: '選び方',
  modePair: '対応させる',
  modeJoin: '加える（分割・統合）',
  cancel: '取消（Esc）',
  sameSide: '反対側の欄の項目を選んでください。',
  keysTitle: 'キー操作',
  keysLead: '表の行に印（枠）があるときに使えます。',
  keys: [
    ['j k ↑ ↓', '次の行、前の行へ移る'],
    ['n p', '次の変更、前の変更へ移る'],
    ['c', '次の要確認へ移る'],
    ['Enter', '行を直す。相手を選んでいるときは、その行の項目と対応させる'],
    ['Shift + Enter', '相手を選んでいるとき、その行の項目も加える'],
    ['s', '行の項目を選ぶ。もう一度押すと、次の項目を選ぶ'],
    ['u r', '元に戻す、やり直す'],
    ['Esc', '選択をやめる、行の操作を閉じる'],
    ['?', 'この説明を開く'],
  ] as readonly (readonly [keys: string, does: string])[],
  lineageTitle: '系譜を保存する',
  lineageLead: (old: string, next: string) =>
    `見出しの対応から、「${next}」の各項目が「${old}」のどの項目を引き継ぐかを保存します。公開している戦略の本文に表示されます。`,
  lineageNode: '項目',
  lineageFrom: '引き継ぐ項目',
  lineageChange: '扱い',
  lineageWas: '今の登録',
  lineageNone: '登録なし',
  lineageNoFrom: 'なし',
  lineageSame: '変わらない',
  lineageDiffers: '変わる',
  lineageCaption: '保存する系譜',
  lineageCounts: (changed: number, all: number) =>
    changed === 0
      ? `${printCount(all)}項目の系譜は、登録のとおりです。保存するものはありません。`
      : `${printCount(all)}項目のうち${printCount(changed)}項目の登録が変わります。`,
  saveLineage: 'この内容で系譜を保存',
  lineageSaved: '系譜を保存しました。',
  toPlan: '公開している本文で見る',
  toComparison: '比較の画面へ戻る',
};
