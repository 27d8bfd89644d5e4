import { jaDeskCompareWords } from './desk-compare-words.ts';

/** Words of the desk's pages on which a verification year is frozen. */
export const jaDeskYearWords = {
  toYears: '検証年度の確定',
  yearsTitle: (city: string) => `${city}の検証年度`,
  yearsLead: '検証の記録がある年度です。年度を選ぶと、確定の妨げになっているものが分かります。',
  noYears:
    '検証の記録がある年度はありません。検証の記録（verification.json）を添えたフォルダを読み込むと、ここに並びます。',
  stateAfter: (state: string) => `（${state}）`,
  title: (edition: string, year: string) => `「${edition}」${year}の検証の確定`,
  state: (state: string) => `この年度の状態は「${state}」です。`,
  lead: '確定すると、この年度の検証の記録と、判定に使った実績値は変えられなくなります。確定は取り消せません。後の年度の実績値は、確定した後も加えられます。',
  inTheWay: '確定の前に確かめるもの',
  notAdopted: 'この版は策定済みではありません。確定できるのは、策定済みの版の年度だけです。',
  noMisses: '未達成の指標には、全て課題・検証が書かれています。',
  misses: (count: string) =>
    `課題・検証が書かれていない未達成の指標が${count}件あります。書かれるまで、確定できません。検証の記録（verification.json）の explanations に、課題と今後の対応を書いてください。`,
  gateOpen: '整合性チェックの誤りの指摘は残っていません。',
  gateClosed: (count: string) =>
    `整合性チェックの誤りの指摘が${count}件残っています。正誤表の用意をするか、対象外とする理由を書いてください。このまま確定するときは、理由が要ります。`,
  toCheck: '整合性チェックの画面',
  freeze: '確定',
  reasonAsked: 'このまま確定する理由',
  confirm: '確定を取り消せないことを確かめました。',
  freezeNow: 'この年度を確定する',
  saved: '確定しました。',
  frozenLead: 'この年度の検証の記録と、判定に使った実績値は変えられません。',
  frozenElsewhere:
    'この年度は、確定したものとして読み込まれました。ここで確定した記録はありません。検証の記録と、判定に使った実績値は変えられません。',
  frozenBy: '確定した人と日時',
  reason: '誤りの指摘を残して確定した理由',
  hash: '確定した内容のハッシュ値（SHA-256）',
  now: '今の内容',
  same: '確定した内容と同じです。',
  notSame: '確定した内容と違います。監査記録を確かめてください（shirube verify）。',
  who: jaDeskCompareWords.who,
};
