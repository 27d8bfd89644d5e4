import type { GradeScheme } from '../scheme.ts';
import { automatic, fair, good, plain, poor } from './scheme-parts.ts';

/** Schemes where people judge: the labels only. A grade comes as an override with its comment. */
export const byHand: readonly GradeScheme[] = [
  automatic({
    id: 'kyoto',
    kind: 'manual',
    name: '京都市 政策評価 A–E',
    grades: [good('A', 'A'), good('B', 'B'), fair('C', 'C'), poor('D', 'D'), poor('E', 'E')],
    source: { title: '京都市 政策評価', url: 'https://www.city.kyoto.lg.jp/sogo/page/0000245447.html' },
    note: '客観指標と市民の実感を総合する。客観指標の式は確認できていない。',
  }),
  automatic({
    id: 'kitsuki',
    kind: 'manual',
    name: '杵築市 総合戦略 A–D',
    grades: [
      good('A', '目標を上回る効果'),
      good('B', '目標を80％以上達成し、課題整理・対策ができている'),
      fair('C', '改善や工夫が必要'),
      poor('D', '着手可能となるまで注視'),
    ],
    source: {
      title: '杵築市 第2期総合戦略の期末評価',
      url: 'https://www.city.kitsuki.lg.jp/soshiki/1/mirai/machidukuri/11740.html',
    },
    note: '課題整理・対策や外的要因の有無は人が判断する。',
  }),
  automatic({
    id: 'akiruno',
    kind: 'manual',
    name: 'あきる野市 F・S・A・B・C・X・Y',
    grades: [
      good('F', '完了'),
      good('S', '以上'),
      good('A', 'どおり'),
      fair('B', '要改善'),
      poor('C', '要大幅改善'),
      plain('X', '未着手'),
      plain('Y', '中止'),
    ],
    missing: plain('Z', '評価困難'),
    source: { title: 'あきる野市 総合戦略の評価', url: 'https://www.city.akiruno.tokyo.jp/0000016060.html' },
    note: '見込みにもとづいて人が判断する。',
  }),
  automatic({
    id: 'fukuoka-goal',
    kind: 'manual',
    name: '福岡市 保健福祉総合計画 基本目標 A–D',
    grades: [good('A', '順調'), good('B', '概ね順調'), fair('C', 'やや遅れ'), poor('D', '遅れ')],
    source: {
      title: '福岡市 保健福祉総合計画',
      url: 'https://www.city.fukuoka.lg.jp/data/open/cnt/3/67225/1/04_shiryou1-1.txt?20190510203454',
    },
    note: '指標の評価をもとに人が総合判断する。',
  }),
];
