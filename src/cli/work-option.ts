import { noWork, type ComparisonWork } from '#app';
import { ok } from '#kernel';
import type { GivenOptions } from './options.ts';
import type { CliPorts } from './ports.ts';
import { stopOn, type Outcome } from './stop.ts';

/** What people said about an earlier state of the two files (`--pins FILE.json`). */
export function workOption({ pins }: GivenOptions, { files, intake }: CliPorts): Outcome<ComparisonWork> {
  if (pins === undefined) return ok(noWork);
  const json = files.readJson(pins);
  if (!json.ok) return stopOn(3, json);
  const work = intake.work(json.value, pins);
  return work.ok ? work : stopOn(3, work);
}
