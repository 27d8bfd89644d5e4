import type { GradeScheme } from '../scheme.ts';
import { automatic, fair, good, plain, poor } from './scheme-parts.ts';

/** Schemes that ask only whether the target is reached. */
export const byVerdict: readonly GradeScheme[] = [
  automatic({
    id: 'achievement',
    name: '達成・未達成',
    grades: [good('達成', '達成'), poor('未達成', '未達成')],
    guards: [
      { code: '達成', when: { kind: 'achieved' } },
      { code: '未達成', when: { kind: 'missed' } },
    ],
    missing: plain('算定不能', '算定不能'),
    source: { title: '熊本市 第1期総合戦略の進捗状況（検証委員会資料、令和3年3月29日）', url: null },
    note: '比較だけで決まる。熊本市の資料は未達成の項目だけを印字する。',
  }),
  automatic({
    id: 'hakone',
    name: '箱根町 ○×',
    grades: [good('○', '達成'), poor('×', '未達成')],
    guards: [
      { code: '○', when: { kind: 'achieved' } },
      { code: '×', when: { kind: 'missed' } },
    ],
    source: { title: '箱根町 男女共同参画の計画の進捗状況', url: null },
    note: null,
  }),
  automatic({
    id: 'rate-floor',
    name: '達成率（切り捨て）',
    grades: [good('達成', '達成'), poor('未達成', '未達成')],
    guards: [
      { code: '達成', when: { kind: 'achieved' } },
      { code: '未達成', when: { kind: 'missed' } },
    ],
    rate: { rounding: 'floor', places: 1 },
    source: {
      title: '達成率＝実績÷期待値の印字例（雇用創出 H27–H29）',
      url: 'https://vdocuments.pub/eoecoeoeffccccfkpie.html',
    },
    note: '印字された率は小数1桁の切り捨てでだけ一致する。',
  }),
  automatic({
    id: 'ino',
    name: 'いの町 ◎○△×',
    grades: [good('◎', '目標値以上'), good('○', '目標値と同等'), fair('△', '目標値未達成'), poor('×', '進捗なし')],
    guards: [
      { code: '◎', when: { kind: 'beyond-target' } },
      { code: '○', when: { kind: 'achieved' } },
      { code: '×', when: { kind: 'worse-than-baseline' } },
      { code: '×', when: { kind: 'equal-baseline' } },
      { code: '△', when: { kind: 'missed' } },
    ],
    missing: plain('－', '評価なし'),
    source: {
      title: 'いの町 総合戦略',
      url: 'https://www.town.ino.kochi.jp/chosei/choseikeikaku/keikaku_sougousenryaku/1797/',
    },
    note: '進捗なしは、未達成で基準値より良くなっていないものと読む。事業終了の×は数値から決まらないため、理由を付けた上書きで付ける。',
  }),
];
