import { z } from 'zod';
import type { GradeScheme } from './scheme.ts';
import { decimalText } from '#kernel';

const text = z.string().trim().min(1).max(200);
/** Decimals are strings, so that 0.1 stays 0.1. */
const decimalString = z
  .string()
  .max(100)
  .regex(/^-?\d+(\.\d+)?$/);

const grade = z.strictObject({ code: text, label: text, tone: z.enum(['good', 'fair', 'poor', 'neutral']) });

const bare = [
  'achieved',
  'missed',
  'beyond-target',
  'equal-target',
  'better-than-baseline',
  'worse-than-baseline',
  'equal-baseline',
  'always',
] as const;

const guard = z.strictObject({
  code: text,
  when: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(bare) }),
    z.strictObject({ kind: z.literal('near-baseline'), percent: decimalString }),
  ]),
});

const band = z.strictObject({
  code: text,
  lower: decimalString.nullable().default(null),
  lowerInclusive: z.boolean().default(true),
  upper: decimalString.nullable().default(null),
  upperInclusive: z.boolean().default(false),
});

/** The JSON form of a 評価基準: the shape of `GradeScheme` with decimals as strings; what may be left out says so. */
export const gradeSchemeJson = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,60}$/)
    .meta({ examples: ['minato-2025'] }),
  version: text.default('1'),
  name: text,
  kind: z.enum(['automatic', 'manual']),
  grades: z.array(grade).max(30),
  basis: z
    .enum([
      'ratio',
      'ratio_inverse',
      'ratio_mirror',
      'progress',
      'pace',
      'compare_only',
      'own',
      'achievement',
      'pace_share',
    ])
    .default('own'),
  guards: z.array(guard).max(50).default([]),
  bands: z.array(band).max(50).default([]),
  missing: grade,
  rate: z
    .strictObject({ rounding: z.enum(['half-away', 'floor']), places: z.int().min(0).max(6) })
    .default({ rounding: 'half-away', places: 1 }),
  source: z.strictObject({ title: text, url: z.string().max(2000).nullable().default(null) }),
  note: z.string().max(2000).nullable().default(null),
});

export type GradeSchemeData = z.output<typeof gradeSchemeJson>;

/** Plain data that `parseGradeScheme` reads back as the same scheme. */
export function gradeSchemeData(scheme: GradeScheme): GradeSchemeData {
  return {
    ...scheme,
    grades: [...scheme.grades],
    guards: scheme.guards.map(({ code, when }) => ({
      code,
      when:
        when.kind === 'near-baseline' ? { kind: when.kind, percent: decimalText(when.percent) } : { kind: when.kind },
    })),
    bands: scheme.bands.map((given) => ({
      ...given,
      lower: given.lower === null ? null : decimalText(given.lower),
      upper: given.upper === null ? null : decimalText(given.upper),
    })),
  };
}
