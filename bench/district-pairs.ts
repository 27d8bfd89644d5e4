import { comparisonUnits, type ComparisonUnit } from '#compare';
import { readOutline } from '#plan';
import type { TruthPair } from './compare-score.ts';
import type { SyntheticPair } from './compare-editions.ts';
import type { SeededRandom } from './random.ts';

/** What happens to the sections between the two editions. */
export type DistrictChange = 'kept' | 'inserted' | 'removed' | 'reordered' | 'renamed' | 'replaced';

export interface DistrictForm {
  readonly districts: number;
  /** With headings （１）現況 and （２）方針 in every section. */
  readonly labelled: boolean;
  readonly change: DistrictChange;
}

const NAMES =
  '北部 中央 南部 西部 東部 港 山手 川端 本町 新田 緑が丘 松原 桜台 大浜 岩瀬 竹園 城下 上野原 島崎 水口 池田 石橋 白山 花見川'.split(
    ' ',
  );
const AIMS = [
  '緑の中に落ち着いて暮らせる住宅地を守ります。',
  '人が集まり、歩いて楽しい中心市街地をつくります。',
  '工場と農地が並び立つ働く場を広げます。',
  '港の風景を生かし、訪れる人をもてなします。',
  '丘の団地に若い世帯を呼び戻します。',
  '漁業を継ぐ人を育て、朝市を続けます。',
  '里山の手入れを地区のみんなで進めます。',
];
const SENTENCES: readonly ((figures: Figures) => string)[] = [
  ({ people, old }) => `人口は${people}人で、65歳以上の割合は${old}％です。`,
  ({ people, old, year }) => `人口は、令和${year}年４月１日現在で${people}人、高齢化率は${old}％となっています。`,
  ({ smokers }) => `成人の喫煙率は${smokers}％です。`,
  ({ people, area }) => `面積は${area}ヘクタールで、${people}人が住んでいます。`,
  ({ old, smokers }) => `健診の受診率は${old}％、喫煙率は${smokers}％でした。`,
];

interface Figures {
  readonly people: string;
  readonly old: string;
  readonly smokers: string;
  readonly area: string;
  readonly year: number;
}

interface District {
  readonly name: number;
  readonly people: number;
  readonly old: number;
  readonly smokers: number;
  readonly area: number;
}

/** Five years on: fewer people, older ones, the same area. */
function later(district: District, { next }: SeededRandom): District {
  return {
    ...district,
    people: district.people * (0.88 + next() * 0.15),
    old: district.old + 2 + next() * 7,
    smokers: district.smokers * (0.7 + next() * 0.35),
  };
}

function figuresOf({ people, old, smokers, area }: District, year: number): Figures {
  return {
    people: Math.round(people).toLocaleString('en'),
    old: old.toFixed(1),
    smokers: smokers.toFixed(1),
    area: Math.round(area).toLocaleString('en'),
    year,
  };
}

/** Two editions of which every section holds the same one to three sentences with figures of its own. The same seed gives the same pair. */
export function districtPair(random: SeededRandom, { districts, labelled, change }: DistrictForm): SyntheticPair {
  const { next, integer } = random;
  const district = (name: number): District => ({
    name,
    people: 3000 + next() * 36_000,
    old: 18 + next() * 12,
    smokers: 6 + next() * 26,
    area: 90 + next() * 1500,
  });
  const before = Array.from({ length: districts }, (_, name) => district(name));
  const after = before.map((one) => later(one, random));
  const at = integer(districts);
  if (change === 'inserted') after.splice(at, 0, district(districts));
  if (change === 'removed' || change === 'replaced') after.splice(at, 1);
  if (change === 'replaced') after.splice(integer(districts), 0, district(districts));
  if (change === 'reordered') after.push(...after.splice(at === districts - 1 ? 0 : at, 1));
  const first = integer(SENTENCES.length);
  const sentences = SENTENCES.slice(first, first + 1 + integer(3));
  const old = linesOf(before, { sentences, labelled, year: 2, called: '地域' });
  const following = linesOf(after, { sentences, labelled, year: 7, called: change === 'renamed' ? '地区' : '地域' });
  return { old: unitsOf(old, 'o'), new: unitsOf(following, 'n'), pairs: pairsOf(old, following) };
}

interface Line {
  readonly key: string;
  readonly text: string;
}

interface Wording {
  readonly sentences: typeof SENTENCES;
  readonly labelled: boolean;
  readonly year: number;
  readonly called: string;
}

function linesOf(districts: readonly District[], { sentences, labelled, year, called }: Wording): readonly Line[] {
  return districts.flatMap((district, at): readonly Line[] => {
    const { name } = district;
    const label = (key: string, text: string): readonly Line[] => (labelled ? [{ key: `${key}${name}`, text }] : []);
    return [
      { key: `name${name}`, text: `# ${at + 1} ${NAMES[name]}${called}` },
      ...label('state', '## （１）現況'),
      ...sentences.map((sentence, place) => ({
        key: `figures${name}-${place}`,
        text: sentence(figuresOf(district, year)),
      })),
      ...label('aim', '## （２）方針'),
      { key: `goal${name}`, text: AIMS[name % AIMS.length] ?? '' },
    ];
  });
}

function pairsOf(old: readonly Line[], next: readonly Line[]): readonly TruthPair[] {
  const places = (lines: readonly Line[], side: string): ReadonlyMap<string, string> =>
    new Map(lines.map(({ key }, at) => [key, `${side}${at + 1}`]));
  const [ofOld, ofNew] = [places(old, 'o'), places(next, 'n')];
  return [...new Set([...ofNew.keys(), ...ofOld.keys()])].map((key): TruthPair => {
    const [own, other] = [ofNew.get(key), ofOld.get(key)];
    const type = own === undefined ? 'deleted' : other === undefined ? 'added' : 'linked';
    return { new: own === undefined ? [] : [own], old: other === undefined ? [] : [other], type };
  });
}

function unitsOf(lines: readonly Line[], side: string): readonly ComparisonUnit[] {
  return comparisonUnits(readOutline(lines.map(({ text }) => text).join('\n\n'), side).units, side);
}
