import { UnderlineType, type IRunOptions, type TextRun } from 'docx';
import type { Run } from '#compare';
import { textRuns } from '../../docx/inline-runs.ts';
import type { ColumnKey, ComparisonDocument } from '../comparison-document.ts';

type Marks = ComparisonDocument['look']['marks'];
type MarkLook = Pick<IRunOptions, 'underline' | 'strike' | 'color'>;

/** 朱書き: the red in which corrections are written. */
const RED = 'C00000';

const UNDERLINED: MarkLook = { underline: { type: UnderlineType.SINGLE } };

/** Of letters that changed, by the side they stand on. What only moved is neither struck through nor red: it stays. */
function markLook(marks: Marks, key: ColumnKey): MarkLook {
  if (marks === 'underline') return UNDERLINED;
  return key === 'old' ? { strike: true, color: RED } : { ...UNDERLINED, color: RED };
}

export function markedRuns(
  runs: readonly Run[],
  { marks, key }: { readonly marks: Marks; readonly key: ColumnKey },
  look: Pick<IRunOptions, 'size'> = {},
): readonly TextRun[] {
  const looks = {
    changed: { ...look, ...markLook(marks, key) },
    moved: { ...look, ...UNDERLINED },
  };
  return runs.flatMap(({ text, mark }) => textRuns(text, mark === null ? look : looks[mark]));
}
