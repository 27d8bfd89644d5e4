import { foldWidth } from './fold-width.ts';

/**
 * Units that may follow a figure in a cell without having been announced. A bare multiplier (5万) is not among them:
 * it would change the value; 年, 月 and 日 are not, because they make dates.
 */
const COUNTERS =
  '人 名 世帯 戸 軒 棟 件 回 か所 カ所 ヶ所 ヵ所 箇所 個所 校 園 館 店 店舗 社 団体 組織 組 事業 事業所 施設 地区 市町村 ' +
  '品目 種類 点 冊 本 台 基 枚 頭 羽 匹 株 着 便 隻 食 床 票 位 倍 歳 年間 時間 分間 ポイント 円 ドル トン t kg g ' +
  'km m cm mm ha a ㎡ m2 m² km2 km² ㎢ ㎥ m3 L l kl kL kW kWh MW MWh t-CO2 人/ha 人/㎢ 人/km2 円/人 人泊 泊 人日 件/年 人/年';

const MULTIPLIERS = '百 千 万 十万 百万 千万 億 十億 百億 兆';
const MULTIPLIED = '人 件 円 トン t 人泊 kWh ㎡ ha';

const PERCENT = ['%', '%ポイント', 'パーセント', '‰'];

const UNITS: ReadonlySet<string> = new Set([
  ...COUNTERS.split(' '),
  ...PERCENT,
  ...MULTIPLIERS.split(' ').flatMap((multiplier) => MULTIPLIED.split(' ').map((unit) => multiplier + unit)),
]);

/** Units compare without width: 人／ha = 人/ha, ％ = %. */
export function isKnownUnit(text: string): boolean {
  return UNITS.has(foldWidth(text));
}
