import type { GradeScheme } from '../scheme.ts';
import { automatic, descending, fair, good, plain, poor } from './scheme-parts.ts';
import { fromInteger } from '#kernel';

const ZERO = fromInteger(0);
const ONE = fromInteger(1);

/** Schemes that measure the way covered, from the baseline or against the share of the way due by now. */
export const byProgress: readonly GradeScheme[] = [
  automatic({
    id: 'nagano',
    name: '長野県 信州創生戦略 A–C',
    grades: [good('A', '順調'), fair('B', 'おおむね順調'), poor('C', '努力を要する')],
    basis: 'progress',
    guards: [{ code: 'A', when: { kind: 'achieved' } }],
    bands: descending(['B', '0.8'], ['C', null]),
    source: {
      title: '長野県 信州創生戦略の評価（産経新聞 2016-09-20、県公表 2018-09-20）',
      url: 'https://www.pref.nagano.lg.jp/kikaku/happyou/180920-2press.html',
    },
    note: '目標はその年度の目安値。進捗率＝（実績－基準値）÷（目安値－基準値）は印字された行からの推定。',
  }),
  automatic({
    id: 'tama',
    name: '多摩市 総合戦略 ①②③',
    grades: [good('①', '着実'), fair('②', '概ね'), poor('③', '改善や工夫が必要')],
    basis: 'pace_share',
    bands: descending(['①', '1'], ['②', '0.6'], ['③', null]),
    source: { title: '多摩市 総合戦略の評価', url: 'https://expydoc.com/doc/10040981/' },
    note: '計画k年目の実績を目標値の20％×k（一般にはk÷n）と比べる。減少を目指す指標の式は印字されていないため算定しない。',
  }),
  automatic({
    id: 'tagawa',
    name: '田川市 総合計画 A–C',
    grades: [
      good('A', '目標に対し順調に伸びている'),
      fair('B', '遅れはあるが伸びている'),
      poor('C', '伸びていない又は悪化'),
    ],
    basis: 'pace',
    bands: [
      { code: 'A', lower: ONE, lowerInclusive: true, upper: null, upperInclusive: false },
      { code: 'B', lower: ZERO, lowerInclusive: false, upper: ONE, upperInclusive: false },
      { code: 'C', lower: null, lowerInclusive: false, upper: ZERO, upperInclusive: true },
    ],
    missing: plain('－', '判定せず'),
    source: { title: '田川市 総合計画の評価', url: 'https://www.joho.tagawa.fukuoka.jp/kiji0035135/index.html' },
    note: '順調は、基準値と目標値を結ぶ直線のその年度の値以上と読む（推定）。',
  }),
  automatic({
    id: 'fukuoka-indicator',
    name: '福岡市 保健福祉総合計画 指標 a–c',
    grades: [good('a', '目標に向け順調'), fair('b', 'ペースは下回るが改善又は現状維持'), poor('c', '初期値より悪化')],
    basis: 'pace',
    bands: descending(['a', '1'], ['b', '0'], ['c', null]),
    source: {
      title: '福岡市 保健福祉総合計画',
      url: 'https://www.city.fukuoka.lg.jp/data/open/cnt/3/67225/1/04_shiryou1-1.txt?20190510203454',
    },
    note: '意識調査の±3％未満を現状維持とする扱いは含まない。',
  }),
  automatic({
    id: 'nagoya-port',
    name: '名古屋港管理組合 順調・やや遅れ・遅れ',
    grades: [good('順調', '順調'), fair('やや遅れ', 'やや遅れ'), poor('遅れ', '遅れ')],
    basis: 'pace',
    bands: descending(['順調', '0.8'], ['やや遅れ', '0.6'], ['遅れ', null]),
    source: {
      title: '名古屋港管理組合 行政評価',
      url: 'http://www.port-of-nagoya.jp/meikan/gyozaisei/gyoseihyoka/1001259/1001260/1001263.html',
    },
    note: '到達しているべき水準は、基準値からの直線で読む（推定）。定性的な考慮は理由を付けた上書きで行う。',
  }),
];
