import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPrintedName } from './printed-name.ts';
import { anyUnitInName, unitInName } from './unit-in-name.ts';

const names: readonly (readonly [printed: string, name: string, said: string])[] = [
  ['出生数', '出生数', ''],
  ['出生数（再掲）', '出生数', 'relisted'],
  ['【再掲】出生数', '出生数', 'relisted'],
  ['※再掲　出生数', '出生数', 'relisted'],
  ['出生数※再掲', '出生数', 'relisted'],
  ['再掲数の点検率', '再掲数の点検率', ''],
  ['企業立地件数（累計）', '企業立地件数（累計）', 'cumulative'],
  ['累積来場者数', '累積来場者数', 'cumulative'],
  ['企業立地件数（累計）（再掲）', '企業立地件数（累計）', 'relisted cumulative'],
  ['起業件数（５年間の累計）', '起業件数（５年間の累計）', ''],
  ['計画期間中の累計起業件数', '計画期間中の累計起業件数', ''],
  ['販売農家一戸あたり出荷額（推計）', '販売農家一戸あたり出荷額（推計）', 'estimate'],
];

for (const [printed, name, said] of names) {
  test(`${printed} is ${name}${said === '' ? '' : `, ${said}`}`, () => {
    const read = readPrintedName(printed);
    const told = (['relisted', 'cumulative', 'estimate'] as const).filter((word) => read[word]);
    assert.deepEqual([read.name, told.join(' ')], [name, said]);
  });
}

const units: readonly (readonly [printed: string, known: string | null, any: string | null])[] = [
  ['来場者数（人）', '来場者数|人', '来場者数|人'],
  ['来場者数〔人〕', '来場者数|人', '来場者数|人'],
  ['来場者数［ 人 ］', '来場者数|人', '来場者数|人'],
  ['単価（単位：円/kg）', '単価|円/kg', '単価|円/kg'],
  ['単価（円/港）', null, '単価|円/港'],
  ['漁獲量 ／ ｔ', null, '漁獲量|ｔ'],
  ['企業立地件数（累計）', null, '企業立地件数|累計'],
  ['（人）', null, null],
  ['出生数', null, null],
];

for (const [printed, known, any] of units) {
  test(`the unit behind ${printed} is ${known ?? 'not sure'}, and ${any ?? 'none'} where the head says that one stands there`, () => {
    const shown = (found: ReturnType<typeof unitInName>) => found && `${found.name}|${found.unit}`;
    assert.deepEqual([shown(unitInName(printed)), shown(anyUnitInName(printed))], [known, any]);
  });
}
