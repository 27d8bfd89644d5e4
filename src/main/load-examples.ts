import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { importCity, perform, type Intake, type Store } from '#app';
import { tellIssues, type Terminal } from '#cli';
import type { Locale } from '#locale';
import { openInput } from './open-input.ts';
import { installation } from './shipped-files.ts';
import { systemClock } from './system-clock.ts';

export interface ExampleLoading {
  readonly store: Store;
  readonly intake: Intake;
  readonly terminal: Terminal;
  readonly locale: Locale;
}

/** On first run an installation shows something: the cities of `examples/`. Does nothing where a city stands already. */
export async function loadExamples({ store, intake, terminal, locale }: ExampleLoading): Promise<void> {
  if ((await store.cities()).length > 0) return;
  const folder = join(installation, 'examples');
  for (const name of readdirSync(folder).sort()) {
    const files = openInput(join(folder, name));
    const reading = files.ok ? intake.read(files.value) : files;
    if (!reading.ok) {
      tellIssues(reading.issues, locale, terminal);
      continue;
    }
    const { dossier } = reading.value;
    const context = { actor: { kind: 'operator', name: 'first-start' }, store, clock: systemClock } as const;
    await perform(importCity, context, { dossier, origin: `examples/${name}` });
    terminal.err(`${locale.commands.loadedExample(dossier.municipality.name)}\n`);
  }
}
