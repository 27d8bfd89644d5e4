import type { ComparedUnit, Comparison, ComparisonRow } from '#compare';

type UnitJson = Pick<ComparedUnit, 'id' | 'kind' | 'number' | 'text' | 'path' | 'depth' | 'marks'>;

interface RowJson extends Pick<ComparisonRow, 'type' | 'flags' | 'links' | 'confidence' | 'reason'> {
  readonly new: readonly UnitJson[];
  readonly old: readonly UnitJson[];
  readonly remark: string;
}

/** The published form of a 新旧対照表 (`docs/schema/comparison.schema.json`): `remark` is the 備考 in words. */
export interface ComparisonJson extends Pick<Comparison, 'old' | 'new'> {
  readonly rows: readonly RowJson[];
}

/** Plain data for JSON, keys in the order of the schema; the words of the remarks are the caller's language. */
export function comparisonJson(comparison: Comparison, remarkOf: (row: ComparisonRow) => string): ComparisonJson {
  return {
    old: { title: comparison.old.title },
    new: { title: comparison.new.title },
    rows: comparison.rows.map((row) => ({
      type: row.type,
      flags: row.flags,
      new: row.new.map(unitJson),
      old: row.old.map(unitJson),
      links: row.links,
      confidence: row.confidence,
      ...(row.reason ? { reason: row.reason } : {}),
      remark: remarkOf(row),
    })),
  };
}

function unitJson({ id, kind, number, text, path, depth, marks }: ComparedUnit): UnitJson {
  return { id, kind, number, text, path, ...(depth && { depth }), marks };
}
