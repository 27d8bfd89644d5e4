import { kernelIssue } from './issue.ts';
import { fail, ok, type Result } from './result.ts';

declare const idBrand: unique symbol;

type Id<Name extends string> = string & { readonly [idBrand]: Name };

export type EditionId = Id<'edition'>;
export type NodeId = Id<'node'>;
export type IndicatorId = Id<'indicator'>;
export type MeasurementId = Id<'measurement'>;
export type TraceId = Id<'trace'>;

type AnyId = EditionId | NodeId | IndicatorId | MeasurementId | TraceId;

const LONGEST = 80;
/** Of a name in an id that is made of it. */
const LONGEST_OF_NAME = 40;

/**
 * For ids from outside: at most 80 characters (code points), no blank at either end, no control character or broken surrogate; any script.
 * `.` and `..` are none: in an address they lead elsewhere.
 */
export function parseId<T extends AnyId>(text: string): Result<T> {
  if (text.trim() === '' || text !== text.trim())
    return fail(kernelIssue('id.blank', { found: text, expected: text.trim() }));
  if ([...text].length > LONGEST) {
    return fail(
      kernelIssue('id.too-long', { found: [...text].slice(0, LONGEST).join(''), params: { longest: LONGEST } }),
    );
  }
  const offset = text.search(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
  if (offset >= 0) return fail(kernelIssue('id.forbidden-character', { found: text, place: { offset } }));
  if (text === '.' || text === '..') return fail(kernelIssue('id.dots', { found: text }));
  return ok(text as T);
}

function knownId<T extends AnyId>(text: string): T {
  const parsed = parseId<T>(text);
  if (!parsed.ok)
    throw new RangeError(`${JSON.stringify(text.slice(0, LONGEST))} is not an id: ${parsed.issues[0]?.code}`);
  return parsed.value;
}

/** The factories throw a RangeError on what `parseId` refuses: for ids made by our own code. */
export const editionId = (text: string): EditionId => knownId(text);
/** An id made of what an edition or its file is called; `otherwise` where that makes none. */
export function editionIdOf(name: string, otherwise: string): EditionId {
  const plain = name.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim();
  const made = parseId<EditionId>([...plain].slice(0, LONGEST_OF_NAME).join('').trim());
  return made.ok ? made.value : editionId(otherwise);
}

export const nodeId = (text: string): NodeId => knownId(text);
export const indicatorId = (text: string): IndicatorId => knownId(text);
export const measurementId = (text: string): MeasurementId => knownId(text);

/** Names a figure within a report. Made of other ids, hence longer: up to 240 characters; throws a RangeError like the others. */
export function traceId(text: string): TraceId {
  const { length } = [...text];
  if (length === 0 || length > 3 * LONGEST) throw new RangeError(`a trace id of ${length} characters`);
  return text as TraceId;
}
