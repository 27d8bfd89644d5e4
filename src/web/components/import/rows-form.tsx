import { retypeKinds } from '#app';
import type { OutlineBlock } from '#plan';
import { CorrectForm, type PanelProps } from './correct-form.tsx';

interface RowsFormProps extends PanelProps {
  readonly table: Extract<OutlineBlock, { kind: 'table' }>;
}

/** Rows of a table to be cut off, or taken out of it. */
export function RowsForm(props: RowsFormProps) {
  const { locale, open, table } = props;
  const words = locale.pages.deskImport;
  return (
    <CorrectForm view={props} item={open.id} back={open.id} legend={words.rowsLegend}>
      <input type="hidden" name="way" value="rows" />
      <input type="hidden" name="before" value={open.id} />
      <p class="hint">{words.rowsHint}</p>
      <ul class="row-choice">
        {table.rows.map((row, at) => (
          <li>
            <label class="panel-check">
              <input type="checkbox" name="row" value={String(at)} />
              {words.rowOf(locale.countText(at + 1), row.filter((text) => text !== '').join(' '))}
            </label>
          </li>
        ))}
      </ul>
      <div class="panel-buttons">
        <button class="button" type="submit" name="as" value="table">
          {words.rowsCut}
        </button>
        {retypeKinds.map((kind) =>
          kind === 'table' ? null : (
            <button class="button" type="submit" name="as" value={kind}>
              {kind === 'outside' ? words.outside : words.rowsAs(words.kinds[kind])}
            </button>
          ),
        )}
      </div>
    </CorrectForm>
  );
}
