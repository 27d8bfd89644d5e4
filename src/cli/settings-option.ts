import { parseTableSettings, tablePreset, tablePresetIds, type TableSettings } from '#compare';
import { issue, ok } from '#kernel';
import { choiceOption, type GivenOptions } from './options.ts';
import type { CliFiles } from './ports.ts';
import { stop, stopOn, type Outcome } from './stop.ts';

/** How the table is printed: a shipped form or a JSON file, with what the other options change of it. */
export function settingsOption(options: GivenOptions, files: CliFiles): Outcome<TableSettings> {
  const preset = presetOption(options, files);
  if (!preset.ok) return preset;
  const { order, unchanged, marks } = preset.value;
  const given = {
    order: choiceOption(options, 'order', firstOf(order, 'new-old', 'old-new')),
    unchanged: choiceOption(options, 'unchanged', firstOf(unchanged, 'show', 'omit')),
    marks: choiceOption(options, 'marks', firstOf(marks, 'underline', 'redline')),
  };
  if (!given.order.ok) return given.order;
  if (!given.unchanged.ok) return given.unchanged;
  if (!given.marks.ok) return given.marks;
  return ok({
    ...preset.value,
    order: given.order.value,
    unchanged: given.unchanged.value,
    marks: given.marks.value,
  });
}

/** The choices of an option, what the preset says first: that holds where the option is not given. */
function firstOf<T extends string>(own: T, ...choices: readonly T[]): readonly [T, ...T[]] {
  return [own, ...choices.filter((choice) => choice !== own)];
}

function presetOption({ preset }: GivenOptions, files: CliFiles): Outcome<TableSettings> {
  const id = tablePresetIds.find((known) => known === (preset ?? 'standard'));
  if (id) return ok(tablePreset(id));
  if (!/\.json$/i.test(preset ?? '')) {
    const expected = [...tablePresetIds, 'FILE.json'].join(', ');
    return stop(2, issue('usage.option-value', { place: { field: '--preset' }, found: preset ?? '', expected }));
  }
  const json = files.readJson(preset ?? '');
  if (!json.ok) return stopOn(3, json);
  const settings = parseTableSettings(json.value, { file: preset ?? '' });
  return settings.ok ? settings : stopOn(3, settings);
}
