import type { Spelling, SpellingGroup } from './spelling-group.ts';

/**
 * Compound nouns whose kana are written in whole, in part or not at all: 申(し)込(み) gives 申し込み, 申込み and 申込. What stands
 * in brackets may be left out; chosen by hand from the words that offices use.
 */
const COMPOUNDS =
  '申(し)込(み) 申(し)出 申(し)立(て) 申(し)入(れ) 受(け)入(れ) 受(け)付(け) 受(け)取(り) 打(ち)合わ(せ) 組(み)合わ(せ) 問(い)合わ(せ) ' +
  '引(き)継(ぎ) 引(き)渡(し) 引(き)上(げ) 引(き)下(げ) 取(り)扱(い) 取(り)決(め) 取(り)消(し) 取(り)入(れ) 割(り)当(て) 割(り)振(り) 話(し)合(い) ' +
  '立(ち)会(い) 立(ち)上(げ) 立(ち)入(り) 積(み)立(て) 積(み)上(げ) 切(り)替(え) 入(れ)替(え) 差(し)替(え) 貸(し)付(け) 貸(し)出(し) 借(り)入(れ) ' +
  '買(い)上(げ) 払(い)込(み) 振(り)替(え) 振(り)込(み) 繰(り)越(し) 繰(り)上(げ) 繰(り)入(れ) 乗(り)換(え) 乗(り)入(れ) 乗(り)継(ぎ) 落(ち)込(み) ' +
  '植(え)付(け) 持(ち)込(み) 締(め)切(り) 聞(き)取(り) 書(き)込(み) 書(き)換(え) 埋(め)立(て) 盛(り)上(げ) 掘(り)起こ(し) 置(き)換(え) 巻(き)込(み) ' +
  '洗(い)出(し) 読(み)聞かせ 読(み)取(り) 売(り)上(げ) 売(り)出(し) 追(い)込(み) 押(し)上(げ) 底上(げ) 後押(し) 見直(し) 見通(し) 見積(り) 橋渡(し) ' +
  '寄(り)添(い) 張(り)替(え) 結(び)付(き) 位置付(け) 裏付(け) 働(き)掛(け) 声掛(け) 手当(て) 炊(き)出(し) 投(げ)入(れ) 刈(り)取(り) 造(り)替(え)';

/** Only where it stands free: in 申込書 and 受付窓口 the short form is right beside 申込み, and a verb before 、 keeps all its kana. */
const FREE = '(?=[をがはのにも」）)]|など|まで|状況|件数)';
const NO_VERB = '(?<![をにへで])';

function groupOf(compound: string): SpellingGroup {
  const whole = compound.replace(/[()]/gu, '');
  const last = compound.replace(/\([^)]*\)(?=.)/gu, '').replace(/[()]/gu, '');
  const least = compound.replace(/\([^)]*\)/gu, '');
  const half = compound
    .replace(/わ\(せ\)$/u, 'せ')
    .replace(/\([^)]*\)(?=.)/gu, '')
    .replace(/[()]/gu, '');
  const forms = [...new Set([half, last, whole, least])].filter((form) => form !== '');
  return { spellings: forms.map(spellingOf) };
}

function spellingOf(shown: string): Spelling {
  return { shown, needs: shown, pattern: new RegExp(`${NO_VERB}${shown}${FREE}`, 'gmu') };
}

export const okuriganaGroups: readonly SpellingGroup[] = COMPOUNDS.split(' ').map(groupOf);
