import type { GradeScheme } from '../scheme.ts';
import { automatic, descending, fair, good, poor } from './scheme-parts.ts';

/** Schemes with bands on 達成率: actual ÷ target where more is wanted, target ÷ actual where less is wanted. */
export const byAchievement: readonly GradeScheme[] = [
  automatic({
    id: 'nagasaki',
    name: '長崎県 歯・口腔 A–D',
    grades: [good('A', '100％'), good('B', '90％以上'), fair('C', '80％以上'), poor('D', '80％未満')],
    basis: 'achievement',
    guards: [{ code: 'D', when: { kind: 'worse-than-baseline' } }],
    bands: descending(['A', '1'], ['B', '0.9'], ['C', '0.8'], ['D', null]),
    source: {
      title: '長崎県 歯・口腔の健康づくりの計画の評価',
      url: 'http://www.pref.nagasaki.jp/bunrui/hukushi-hoken/kenkodukuri/ha/383480.html',
    },
    note: 'しきい値は印字のとおり。基準値より悪化したものがDになることは印字された行からの推定。',
  }),
  automatic({
    id: 'manifesto',
    name: '市長マニフェスト A–D',
    grades: [good('A', '100％以上'), good('B', '90％以上'), fair('C', '80％以上'), poor('D', '80％未満')],
    basis: 'achievement',
    bands: descending(['A', '1'], ['B', '0.9'], ['C', '0.8'], ['D', null]),
    source: { title: '市長マニフェストの評価基準の例', url: 'https://oi-hideto.com/2019_m_kakutei' },
    note: null,
  }),
  automatic({
    id: 'osaka-library',
    name: '大阪府立図書館 A–D',
    grades: [
      good('A', '110％以上'),
      good('B', '80％以上110％未満'),
      fair('C', '50％以上80％未満'),
      poor('D', '50％未満'),
    ],
    basis: 'achievement',
    bands: descending(['A', '1.1'], ['B', '0.8'], ['C', '0.5'], ['D', null]),
    source: {
      title: '大阪府立図書館 評価基準（2013）',
      url: 'https://www.library.pref.osaka.jp/site/hyoka/lib-hyoka-kijun2013.html',
    },
    note: '年度ごとの目標がある年度に使う。最終年度だけの目標を前年度との増減で判断する部分は計算しない。',
  }),
  automatic({
    id: 'sano',
    name: '佐野市 施策評価 達成率7点',
    grades: [
      good('7', '100％以上'),
      good('6', '90％以上100％未満'),
      good('5', '80％以上90％未満'),
      fair('4', '70％以上80％未満'),
      fair('3', '60％以上70％未満'),
      poor('2', '50％以上60％未満'),
      poor('1', '50％未満'),
    ],
    basis: 'achievement',
    bands: descending(['7', '1'], ['6', '0.9'], ['5', '0.8'], ['4', '0.7'], ['3', '0.6'], ['2', '0.5'], ['1', null]),
    source: {
      title: '佐野市 施策評価',
      url: 'https://www.city.sano.lg.jp/kurashi_gyosei/shiseijoho_nyusatsu/kaikaku_kaizennimuketatorikumi/3/naiyou/6505.html',
    },
    note: '方針達成の点と、合計点による区分は計算しない。',
  }),
  automatic({
    id: 'mie',
    name: '三重県 成果レポート 達成状況',
    grades: [good('0.85以上', '0.85以上'), fair('0.70以上', '0.70以上0.85未満'), poor('0.70未満', '0.70未満')],
    basis: 'achievement',
    bands: descending(['0.85以上', '0.85'], ['0.70以上', '0.70'], ['0.70未満', null]),
    rate: { rounding: 'half-away', places: 0 },
    source: { title: '三重県 成果レポート', url: 'https://vdocuments.net/c111-ecfcce-c111-efieccef.html' },
    note: '達成状況0.95は95％と印字する（小数2桁＝％の整数）。0.70未満の内訳は確認できていない。1.00での頭打ちは計算しない。',
  }),
];
