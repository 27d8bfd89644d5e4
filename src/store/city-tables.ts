import type { EditionDossier, EditionIndicator, Municipality, PictureRecord, Source } from '#app';
import type {
  Explanation,
  IndicatorOverride,
  NodeVerification,
  Opinion,
  ReferenceTable,
  VerificationYear,
} from '#cycle';
import type { Baseline, GradeScheme, Measurement, PublishedVerdict, Target } from '#indicator';
import type { NodeId } from '#kernel';
import type { Edition, Initiative, Lineage, PlanNode } from '#plan';
import type { Columns } from './columns.ts';

type EditionRecord = Pick<Edition, 'id' | 'title' | 'period' | 'status'> & Pick<EditionDossier, 'body'>;
type IndicatorRecord = Omit<EditionIndicator['definition'], 'relistedUnder'>;
type VerificationRecord = Pick<VerificationYear, 'year' | 'state' | 'cover' | 'meetings'>;

/** What each table holds beside its key (municipality, parent) and its position among its siblings. */
export interface CityRecords {
  readonly municipality: Omit<Municipality, 'code'> & { readonly revision: string };
  readonly source: Source;
  readonly picture: Pick<PictureRecord, 'file' | 'mediaType'> & { readonly bytes: Uint8Array };
  readonly edition: EditionRecord;
  readonly gradeScheme: GradeScheme;
  readonly planNode: PlanNode;
  readonly lineage: Lineage;
  readonly indicator: IndicatorRecord;
  readonly relisting: { readonly node: NodeId };
  readonly baseline: Baseline;
  readonly target: Target;
  readonly measurement: Measurement;
  readonly initiative: Initiative;
  readonly verificationYear: VerificationRecord;
  readonly nodeVerification: NodeVerification;
  readonly explanation: Explanation;
  readonly publishedVerdict: PublishedVerdict;
  readonly gradeOverride: IndicatorOverride;
  readonly referenceTable: ReferenceTable;
  readonly opinion: Opinion;
}

export type CityTable = keyof CityRecords;

/** Parents first: the order in which rows are written. */
export const cityTables: { readonly [Table in CityTable]: Columns<CityRecords[Table]> } = {
  municipality: {
    name: 'plain',
    notice: 'plain',
    department: 'plain',
    contact: 'plain',
    yearLabels: 'plain',
    defaultYear: 'plain',
    revision: 'plain',
  },
  source: { id: 'plain', title: 'plain', publisher: 'plain', date: 'plain', url: 'plain', note: 'plain' },
  picture: { file: 'plain', mediaType: 'plain', bytes: 'bytes' },
  edition: { id: 'plain', title: 'plain', period: 'json', status: 'plain', body: 'plain' },
  gradeScheme: {
    id: 'plain',
    version: 'plain',
    name: 'plain',
    kind: 'plain',
    grades: 'json',
    basis: 'plain',
    guards: 'json',
    bands: 'json',
    missing: 'json',
    rate: 'json',
    source: 'json',
    note: 'plain',
  },
  planNode: {
    id: 'plain',
    kind: 'plain',
    level: 'plain',
    number: 'plain',
    title: 'plain',
    parent: 'plain',
    body: 'json',
    crosses: 'json',
  },
  lineage: { node: 'plain', from: 'json', change: 'plain' },
  indicator: {
    id: 'plain',
    name: 'plain',
    unit: 'plain',
    kind: 'plain',
    direction: 'plain',
    comparator: 'plain',
    aggregation: 'json',
    method: 'plain',
    tolerance: 'json',
    decimals: 'plain',
    meaning: 'plain',
    source: 'plain',
    department: 'plain',
    remarks: 'json',
    breaks: 'json',
    replacement: 'json',
    node: 'plain',
  },
  relisting: { node: 'plain' },
  baseline: { planYear: 'plain', period: 'json', value: 'decimal', missing: 'plain', source: 'plain', others: 'json' },
  target: { planYear: 'plain', period: 'json', aim: 'json', source: 'plain', revision: 'json', others: 'json' },
  measurement: {
    id: 'plain',
    indicator: 'plain',
    planYear: 'plain',
    period: 'json',
    value: 'decimal',
    missing: 'plain',
    status: 'plain',
    numerator: 'decimal',
    denominator: 'decimal',
    source: 'plain',
    supersedes: 'plain',
    note: 'plain',
  },
  initiative: {
    id: 'plain',
    node: 'plain',
    name: 'plain',
    summary: 'plain',
    summarised: 'plain',
    grants: 'json',
    series: 'json',
    pictures: 'json',
    remarks: 'json',
    source: 'plain',
  },
  verificationYear: { year: 'plain', state: 'plain', cover: 'json', meetings: 'json' },
  nodeVerification: { node: 'plain', texts: 'json' },
  explanation: { indicator: 'plain', cause: 'json', response: 'json' },
  publishedVerdict: { indicator: 'plain', planYear: 'plain', verdict: 'plain', source: 'plain', note: 'plain' },
  gradeOverride: { indicator: 'plain', grade: 'plain', reason: 'plain', by: 'plain', at: 'plain' },
  referenceTable: {
    id: 'plain',
    node: 'plain',
    title: 'plain',
    unit: 'plain',
    decimals: 'plain',
    columns: 'json',
    rows: 'json',
    remarks: 'json',
    source: 'plain',
  },
  opinion: {
    id: 'plain',
    node: 'plain',
    indicator: 'plain',
    member: 'plain',
    text: 'plain',
    reply: 'plain',
    outcome: 'plain',
  },
};

export const cityTableNames = Object.keys(cityTables) as readonly CityTable[];
