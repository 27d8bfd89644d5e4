import type { FileSet } from '#app';

/** A city small enough to read at a glance; every test of bad input breaks one thing of it. */
export const sampleCity: Readonly<Record<string, string>> = {
  'city.json': `{
  "format": "shirube-city/1",
  "code": "431001",
  "name": "見本市",
  "editions": [
    { "id": "first", "folder": "first", "title": "第１期総合戦略", "period": ["H27", "R1"], "status": "superseded" },
    { "id": "second", "folder": "second", "title": "第２期総合戦略", "period": ["R2", "R5"], "status": "adopted" }
  ]
}`,
  'sources.json':
    '[ { "id": "k0", "title": "進捗状況報告書", "date": "2021-03-29" }, { "id": "k1", "title": "新旧対照表" } ]',
  'measurements.csv': `指標ID,実績年度,実績値,実績値_対象期間,値の状態,欠測理由,出典,備考,版
births,R1,"6,293",R1年,確定,,k0,,
migration,R1,-128,H30年,,,k1,,1
migration,R1,494,,,,k0,,2
waiting,R1,,,,未入手,,,
`,
  'first/plan.md':
    '# 基本目標１ 働く\n\n## 【施策】\n\n### （１）産業の振興\n\n#### ①創業を支援します。\n\n# 基本目標２ 育てる\n\n## （１）子育て\n',
  'first/indicators.csv': `基本目標番号,施策番号,指標ID,再掲元指標ID,指標区分,指標名,単位,方向性,比較,基準年度,基準値,基準値_対象期間,目標年度,目標値,目標値_対象期間,出典,備考
1,,migration,,数値目標,年転入超過数,人,増加,,H27,－37,H26年,R1,400,,k1,※暦年の値
2,,births,,数値目標,出生数,人,増加,以上,H27,"7,039（H26年）",,R1,"7,000以上",,k1,
2,1,waiting,,KPI,待機児童数,人,減少,,H27,397,,R1,0,,k1,
1,1.1,,births,,出生数（再掲）,,,,,,,,,,,
`,
  'first/indicators.json':
    '[ { "id": "births", "decimals": 0, "meaning": "１年間に生まれた子の数", "targets": [ { "year": "R1", "others": [ { "text": "7,100", "value": "7100", "source": "k0", "note": "別の表" } ] } ] } ]',
  'first/verification.json': `[ { "year": "R1", "state": "frozen",
  "explanations": [ { "indicator": "births", "cause": { "text": "婚姻が減った。", "origin": "own" } } ],
  "published": [ { "indicator": "waiting", "verdict": "missed", "source": "k0" } ] } ]`,
  'first/initiatives.json':
    '[ { "id": "desk", "node": "g1.1", "name": "相談窓口", "series": [ { "name": "相談", "unit": "件", "outputs": [ { "year": "R1", "value": "120" } ] } ] } ]',
  'second/plan.md': '# 基本目標１ 働く\n\n## （１）産業の振興\n\n# １ リーディングプロジェクト\n\n## Ⅰ 歴史\n',
  'second/indicators.csv': `指標ID,指標名,単位,方向性,基準年度,基準値,目標年度,目標値,掲載箇所
migration,年転入超過数,人,増加,R1,494,R5,〇〇,g1
visits,来場者数,千人,維持,,10,R4,10～12,lp1
`,
  'second/lineage.json': '[ { "node": "g1.1", "from": ["g1.1"], "change": "kept" } ]',
  'second/crosses.json': '[ { "node": "lp1", "with": ["g1.1"] } ]',
};

type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** The sample with some files replaced, added or (null) taken away. */
export function cityWith(changes: Files = {}): FileSet {
  return filesOf({ ...sampleCity, ...changes }, 'folder');
}

export function filesOf(files: Files, kind: FileSet['kind'] = 'file'): FileSet {
  const present = Object.entries(files).filter(([, content]) => content !== null);
  const bytes = new Map(
    present.map(([path, content]) => [path, typeof content === 'string' ? Buffer.from(content) : content]),
  );
  return { name: 'sample', kind, list: () => [...bytes.keys()], read: (path) => bytes.get(path) ?? null };
}

/** CP932 bytes; Node decodes that encoding but does not encode it. */
export function cp932(text: string): Uint8Array {
  return Buffer.concat(Array.from(text, (character) => Buffer.from(CP932.get(character) ?? [character.charCodeAt(0)])));
}

const CP932: ReadonlyMap<string, readonly number[]> = new Map(
  Array.from({ length: 0xfc - 0x81 + 1 }, (_, index) => index + 0x81).flatMap((lead) =>
    Array.from({ length: 0xfc - 0x40 + 1 }, (_, index) => index + 0x40).map((trail): [string, readonly number[]] => [
      new TextDecoder('shift_jis').decode(Uint8Array.of(lead, trail)),
      [lead, trail],
    ]),
  ),
);
