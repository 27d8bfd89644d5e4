import { oneTextChoices, UNSTATED_MUNICIPALITY, type Dossier } from '#app';
import { issue, ok, type FiscalYear, type MunicipalityCode } from '#kernel';
import { directionOption } from './direction-option.ts';
import type { Invocation } from './invocation.ts';
import { choiceOption } from './options.ts';
import type { CliPorts } from './ports.ts';
import { stop, stopOn, type Outcome } from './stop.ts';
import { tellRemarks } from './tell-issues.ts';

export interface InputRequest {
  readonly path: string;
  readonly year: FiscalYear;
  /** null = whichever city the input is of. */
  readonly city: MunicipalityCode | null;
}

/** A file or folder → dossier, with what the options say of it; what intake noticed goes to standard error. */
export async function readDossier(
  { options, locale }: Invocation,
  ports: CliPorts,
  { path, year, city }: InputRequest,
): Promise<Outcome<Dossier>> {
  const directions = directionOption(options);
  if (!directions.ok) return directions;
  const changes = choiceOption(options, 'changes', oneTextChoices);
  if (!changes.ok) return changes;
  const files = ports.files.open(path);
  if (!files.ok) return stopOn(3, files);
  const reading = await ports.intake.figures(files.value, {
    year,
    directions: directions.value,
    changes: changes.value,
  });
  if (!reading.ok) return stopOn(3, reading);
  const { dossier, issues } = reading.value;
  tellRemarks(issues, locale, ports.terminal);
  return city === null ? ok(dossier) : ofCity(dossier, city);
}

function ofCity(dossier: Dossier, city: MunicipalityCode): Outcome<Dossier> {
  const { code, name } = dossier.municipality;
  if (code === city) return ok(dossier);
  if (code === UNSTATED_MUNICIPALITY) return ok({ ...dossier, municipality: { ...dossier.municipality, code: city } });
  return stop(
    2,
    issue('city.unknown', { place: { field: '--city' }, found: city, expected: `${code} ${name}`.trim() }),
  );
}
