import type { PinAct } from '#app';
import { fail, issue, ok, type Result } from '#kernel';
import { textOf } from '../form/text-of.ts';

const WAYS = ['pair', 'join', 'part', 'alone', 'confirm'] as const;

/** What a form says about the pairing: `way`, the units `new` and `old`, and for a join the side that `joins`. */
export function readPin(form: FormData): Result<PinAct> {
  const said = textOf(form, 'way');
  const way = WAYS.find((one) => one === said);
  if (way === undefined) return fail(issue('form.choice', { found: said.slice(0, 40), expected: WAYS.join(', ') }));
  const [next, old] = [textOf(form, 'new'), textOf(form, 'old')];
  if (way === 'alone' || way === 'confirm') return ofOne(way, next, old);
  if (next === '' || old === '') return fail(issue('form.no-partner'));
  if (way !== 'join') return ok({ way, new: next, old });
  return ok({ way, new: next, old, joins: textOf(form, 'joins') === 'new' ? 'new' : 'old' });
}

function ofOne(way: 'alone' | 'confirm', next: string, old: string): Result<PinAct> {
  const id = next === '' ? old : next;
  if (id === '' || (next !== '' && old !== ''))
    return fail(issue('work.unit-unknown', { found: `${next} ${old}`.trim() }));
  const side = next === '' ? 'old' : 'new';
  if (way === 'confirm') return ok({ way, unit: { side, id } });
  return ok(side === 'new' ? { way, new: id } : { way, old: id });
}

/** Of a field that may stand several times. */
export function textsOf(form: FormData, field: string): readonly string[] {
  return form.getAll(field).flatMap((said) => (typeof said === 'string' && said !== '' ? [said] : []));
}
