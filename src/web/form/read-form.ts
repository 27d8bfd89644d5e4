import { fail, issue, ok, type Result } from '#kernel';
import type { Purse } from '../limits/byte-budget.ts';
import { readBody } from './read-body.ts';

export interface FormLimits {
  /** Bytes of the whole body. */
  readonly most: number;
  readonly fields: number;
}

const MULTIPART = /^multipart\/form-data\s*(?:;|$)/i;
const URL_ENCODED = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;

/** A form as browsers send it, under limits. The platform takes it apart once its size and number of fields are known. */
export async function readForm(
  request: Request,
  limits: FormLimits & { readonly purse: Purse },
): Promise<Result<FormData>> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!MULTIPART.test(type) && !URL_ENCODED.test(type))
    return fail(issue('form.media-type', { found: type, expected: 'multipart/form-data' }));
  try {
    const body = await readBody(request, limits);
    if (!body.ok) return body;
    if (fieldsIn(body.value, type) > limits.fields)
      return fail(issue('form.too-many-fields', { params: { limit: limits.fields } }));
    const whole = new Response(body.value as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': type } });
    return ok(await whole.formData());
  } catch (error) {
    return fail(issue('form.malformed', { found: error instanceof Error ? error.message : String(error) }));
  }
}

/** At least the number of its fields, counted without taking it apart: boundaries in one form, `&` in the other. */
function fieldsIn(body: Uint8Array, type: string): number {
  const boundary = boundaryOf(type);
  if (MULTIPART.test(type) && boundary === '') return 0;
  const end = MULTIPART.test(type) ? `--${boundary}` : '&';
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
  let count = 0;
  for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, at + end.length)) count += 1;
  return MULTIPART.test(type) ? count - 1 : count + 1;
}

function boundaryOf(type: string): string {
  return /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type)?.slice(1).find(Boolean) ?? '';
}
