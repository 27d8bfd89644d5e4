const WORK =
  '法|法律|条例|規則|政令|省令|施行令|要綱|要領|規程|憲法|計画|戦略|ビジョン|プラン|構想|大綱|方針|指針|白書|報告書|答申|マニュアル|ガイドライン|協定|要項|基準';
const OUTSIDE = new RegExp(
  String.raw`(?:${WORK}|前回|前期|従前|旧|国|県|都|府|道)(?:[」』]|\([^()]{0,30}\)){0,2}(?:の|、|\()?\s?$`,
  'u',
);
const OWN =
  /(?:この|本|当該|当)(?:計画|戦略|ビジョン|プラン|構想|大綱|方針|指針|書|報告書|総合計画|総合戦略)(?:の)?\s?$/u;
const REACH = 44;

/** Whether what stands before `at` makes a number there one of another work: 「地方自治法第７章」, 「○○市環境計画の第３章」. */
export function isOfAnotherWork(narrow: string, at: number): boolean {
  const before = narrow.slice(Math.max(0, at - REACH), at);
  return OUTSIDE.test(before) && !OWN.test(before);
}
