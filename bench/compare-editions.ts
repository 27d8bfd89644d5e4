import { comparisonUnits, type ComparisonUnit } from '#compare';
import { readOutline } from '#plan';
import type { TruthPair } from './compare-score.ts';
import type { SeededRandom } from './random.ts';

/** An invented strategy and its next edition, with what corresponds to what. The same seed gives the same pair. */
export interface SyntheticPair {
  readonly old: readonly ComparisonUnit[];
  readonly new: readonly ComparisonUnit[];
  readonly pairs: readonly TruthPair[];
}

interface Line {
  readonly mark: string;
  readonly text: string;
  /** Places in the old edition that it comes from. */
  readonly from: readonly number[];
}

const WHO =
  '大学 商店会 農協 漁協 自治会 社会福祉協議会 金融機関 近隣の町 県 民間事業者 子育てサークル 消防団 観光協会 高校生 移住者 医師会'.split(
    ' ',
  );
const WHERE =
  '港町 中心市街地 山あいの集落 駅前 住宅団地 温泉街 工業団地 川沿いの地区 離島 旧街道 大学の周り 公園'.split(' ');
const WHAT =
  '空き家 創業 直売所 路線バス 放課後の居場所 図書館 健診 防災訓練 特産の柑橘 林道 オンライン手続 留学生 保育士 介護人材 水道管 祭り 海岸清掃 農泊 見守り 起業塾 学び直し 病児保育 自転車道 太陽光発電 就職面談会 古文書 野良猫 有機農業 漁港 小児医療 婚活 在宅勤務'.split(
    ' ',
  );
const HOW =
  '支援を広げます 担い手を育てます 情報を発信します 利用を促します 仕組みを整えます 費用を補助します 窓口を一つにします 計画を見直します 場所を増やします 効果を検証します'.split(
    ' ',
  );
const WHY =
  '人口の流出を抑えるため 災害に備えるため 子育て世代の負担を軽くするため 地域経済を循環させるため 高齢者が安心して暮らせるよう 交流人口を増やすため 脱炭素を進めるため 働く場を確保するため'.split(
    ' ',
  );

function sentence({ pick, integer }: SeededRandom): string {
  const [first, second] = [pick(WHAT), pick(WHAT)];
  const tail = integer(3) === 0 ? `また、${pick(WHERE)}の${second}についても${pick(HOW)}。` : '';
  return `${pick(WHY)}、${pick(WHO)}と連携し、${pick(WHERE)}における${first}や${second}の${pick(HOW)}。${tail}`;
}

function oldLines(random: SeededRandom, size: number): readonly Line[] {
  const { pick, integer } = random;
  const lines: Line[] = [];
  const add = (mark: string, text: string): void => void lines.push({ mark, text, from: [lines.length] });
  for (let measure = 0; lines.length < size; measure += 1) {
    if (measure % 9 === 0) add('# ', `基本目標${measure / 9 + 1} ${pick(WHERE)}から${pick(WHAT)}を変える`);
    if (measure % 9 === 0) add('', sentence(random));
    if (measure % 3 === 0) add('## ', `（${((measure / 3) % 3) + 1}）${pick(WHAT)}と${pick(WHAT)}の推進`);
    add('### ', `${'①②③'[measure % 3]}${pick(WHERE)}の${pick(WHAT)}を支えます。`);
    for (let bullet = 4 + integer(5); bullet > 0; bullet -= 1) add('- ', sentence(random));
  }
  return lines;
}

function reworded(text: string, { pick, integer }: SeededRandom): string {
  const clauses = text.split('、');
  const at = integer(clauses.length);
  const ways = [
    () => clauses.with(at, `${pick(WHERE)}の${pick(WHAT)}などの${clauses[at]}`).join('、'),
    () =>
      clauses.length > 2 ? clauses.toSpliced(integer(clauses.length - 1), 1).join('、') : text.replace('連携', '協働'),
    () => text.replace('連携し', '連携を強め').replace('します。', 'していきます。'),
    () => text.replace(/、[^、]*$/, `、${pick(WHERE)}の${pick(WHAT)}に重点を置いて${pick(HOW)}。`),
  ];
  return pick(ways)();
}

/** About half of the bullets kept, the rest reworded, dropped, added, moved, split. */
function newLines(old: readonly Line[], random: SeededRandom): readonly Line[] {
  const moved: Line[] = [];
  const lines = old.flatMap((line): readonly Line[] => {
    if (line.mark !== '- ') return [line];
    const chance = random.integer(100);
    if (chance < 55) return [line];
    if (chance < 78) return [{ ...line, text: reworded(line.text, random) }];
    if (chance < 86) return [];
    if (chance < 94) return [line, { mark: '- ', text: sentence(random), from: [] }];
    const parts = line.text.split(/(?<=。)(?=また)/);
    if (chance < 97 && parts.length === 2) return parts.map((text): Line => ({ ...line, text }));
    moved.push(line);
    return [];
  });
  for (const line of moved) lines.splice(3 + random.integer(lines.length - 3), 0, line);
  return lines;
}

/** `size`: about how many units the old edition has. */
export function syntheticPair(random: SeededRandom, size: number): SyntheticPair {
  const before = oldLines(random, size);
  const after = newLines(before, random);
  const pairs = Map.groupBy(
    after.map((line, at) => ({ id: `n${at + 1}`, from: line.from[0] ?? -1 })),
    ({ from }) => from,
  );
  const alone = (pairs.get(-1) ?? []).map(({ id }): TruthPair => ({ new: [id], old: [], type: 'added' }));
  const linked = before.map((_, at): TruthPair => {
    const ids = (pairs.get(at) ?? []).map(({ id }) => id);
    return { new: ids, old: [`o${at + 1}`], type: ids.length === 0 ? 'deleted' : ids.length > 1 ? 'split' : 'linked' };
  });
  return { old: unitsOf(before, 'o'), new: unitsOf(after, 'n'), pairs: [...linked, ...alone] };
}

function unitsOf(lines: readonly Line[], side: string): readonly ComparisonUnit[] {
  return comparisonUnits(readOutline(lines.map(({ mark, text }) => mark + text).join('\n\n'), side).units, side);
}
