import type { GradeScheme } from '../scheme.ts';
import { automatic, descending, fair, good, plain, poor } from './scheme-parts.ts';
import { decimal } from '#kernel';

/** Schemes that look back at the baseline. */
export const byBaseline: readonly GradeScheme[] = [
  automatic({
    id: 'nagayo',
    name: '長与町 総合計画 S・A・B・C',
    grades: [
      good('S', '目標値を上回る'),
      good('A', '基準値を上回る'),
      fair('B', '基準値と同水準（△10％以内）'),
      poor('C', '基準値より下落'),
    ],
    guards: [
      { code: 'S', when: { kind: 'beyond-target' } },
      { code: 'A', when: { kind: 'better-than-baseline' } },
      { code: 'B', when: { kind: 'near-baseline', percent: decimal('10') } },
      { code: 'C', when: { kind: 'worse-than-baseline' } },
    ],
    missing: plain('－', '評価できない'),
    source: { title: '長与町 総合計画の評価', url: 'https://webtown.nagayo.jp/kiji0032107/index.html' },
    note: '上回る・下落は指標の方向で読む（減少を目指す指標では小さい方が良い）。',
  }),
  automatic({
    id: 'akita',
    name: '秋田県 改善・悪化',
    grades: [good('改善', '改善'), poor('悪化', '悪化')],
    guards: [
      { code: '改善', when: { kind: 'better-than-baseline' } },
      { code: '悪化', when: { kind: 'always' } },
    ],
    source: { title: '秋田県 健康づくりの計画の評価', url: 'https://www.pref.akita.lg.jp/pages/archive/870' },
    note: '目標は見ない。式は印字された行からの推定で、変わらないものは悪化に入る。',
  }),
  automatic({
    id: 'grant',
    name: '地方創生関係交付金 4段階',
    grades: [
      good('1', '地方創生に非常に効果的であった'),
      good('2', '地方創生に相当程度効果があった'),
      fair('3', '地方創生に効果があった'),
      poor('4', '地方創生に効果がなかった'),
    ],
    basis: 'achievement',
    guards: [
      { code: '1', when: { kind: 'achieved' } },
      { code: '4', when: { kind: 'worse-than-baseline' } },
      { code: '4', when: { kind: 'equal-baseline' } },
    ],
    bands: descending(['2', '0.7'], ['3', null]),
    source: { title: '地方創生関係交付金 内部評価項目の説明', url: 'https://expydoc.com/doc/10933759/' },
    note: '「7割〜8割」は下限の7割以上と読む。目標値ちょうどは1、事業開始前から動かないものは4に入れる。',
  }),
];
