import { changesChoices, type ChangesChoice } from '#app';
import { issue, type Issue } from '#kernel';
import { textOf } from './text-of.ts';

/** What a form says of 変更履歴; accepted where it says nothing. */
export function readChanges(form: FormData): { readonly changes: ChangesChoice; readonly wrong: readonly Issue[] } {
  const said = textOf(form, 'changes');
  const found = changesChoices.find((choice) => choice === (said || 'accepted'));
  if (found) return { changes: found, wrong: [] };
  const wrong = issue('form.choice', { found: said.slice(0, 40), expected: changesChoices.join(', ') });
  return { changes: 'accepted', wrong: [wrong] };
}
