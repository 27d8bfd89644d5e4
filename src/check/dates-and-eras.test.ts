import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPlan, type RuleId } from '#check';
import { readOutline } from '#plan';

const told = (rule: RuleId, text: string): readonly string[] =>
  checkPlan({ blocks: readOutline(text, 'plan.md').units }, [rule]).map(
    ({ found, expected }) => `${found} → ${expected}`,
  );

const cases: readonly (readonly [rule: RuleId, text: string, ...told: readonly string[]])[] = [
  ['weekday-disagrees', '2025（令和７）年８月26日（水）に開きます。', '水 → 火'],
  ['weekday-disagrees', '2025（令和７）年８月26日（火）、令和７（2025）年８月26日（火）に開きます。'],
  ['weekday-disagrees', '令和５年11月９日（木）から同月30日（金）まで募ります。', '金 → 木'],
  [
    'weekday-disagrees',
    '令和７年12月１日（月）から12月26日（木）まで、令和７年12月１日（月）～１月20日（火）です。',
    '木 → 金',
  ],
  ['weekday-disagrees', '令和７年７月８日（火）に始めました。翌年の８月26日（水）に終えました。'],
  ['era-over', '平成31年10月から、平成31年４月から、昭和64年１月からです。', '平成31年10月 → 令和元年10月'],
  ['era-over', '令和元年４月１日に始め、令和元年５月に改めました。令和元年度です。', '令和元年４月 → 平成31年４月'],
  ['period-length', '令和６年12月16日から令和７年１月14日までの20日間、意見を募りました。', '20 → 30'],
  ['period-length', '令和６年12月16日から１月14日までの30日間、令和７年２月３日（月）～２月７日（金）の５日間です。'],
];

for (const [rule, text, ...expected] of cases) {
  test(`${rule}: ${text.slice(0, 40)}`, () => assert.deepEqual(told(rule, text), expected));
}
