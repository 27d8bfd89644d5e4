import { z } from 'zod';
import { tableSettingsJson } from '#compare';
import { gradeSchemeJson } from '#indicator';
import { cityFile } from './schemas/city-file.ts';
import { indicatorsFile } from './schemas/indicators-file.ts';
import { initiativesFile } from './schemas/initiatives-file.ts';
import { nothingKnown } from './schemas/json-fields.ts';
import { planFile } from './schemas/plan-file.ts';
import { sourcesFile } from './schemas/sources-file.ts';
import { crossesFile, lineageFile } from './schemas/tree-files.ts';
import { verificationFile } from './schemas/verification-file.ts';
import { workFile } from './schemas/work-file.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  city: cityFile,
  sources: sourcesFile,
  indicators: indicatorsFile(nothingKnown, null),
  initiatives: initiativesFile(nothingKnown),
  verification: verificationFile(nothingKnown),
  lineage: lineageFile(nothingKnown),
  crosses: crossesFile(nothingKnown),
  plan: planFile,
  'grade-scheme': gradeSchemeJson,
  'comparison-settings': tableSettingsJson,
  'comparison-work': workFile,
};

/** The JSON Schema (draft 7) of every JSON file read here, by the name of `docs/schema/<name>.schema.json`. */
export function jsonSchemas(): ReadonlyMap<string, object> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const { $schema, ...body } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      return [name, { $schema, title: name, ...body }];
    }),
  );
}
