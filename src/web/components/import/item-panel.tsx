import { isFiguresItem, retypeKinds, type DraftItem } from '#app';
import { itemText } from '../../import/import-view.ts';
import { CorrectForm, type PanelProps } from './correct-form.tsx';
import { TablePanel, WishesForm } from './table-panel.tsx';

/** Everything that can be put right at the item in hand. */
export function ItemPanel(props: PanelProps) {
  const { locale, open } = props;
  const words = locale.pages.deskImport;
  const { block } = open;
  return (
    <section class="import-panel screen-only" aria-label={words.panel(itemText(open))}>
      {(block.kind === 'heading' || block.kind === 'bullet') && <LevelForm {...props} />}
      <RetypeForm {...props} />
      <JoinForm {...props} />
      {block.kind !== 'table' && block.kind !== 'diagram' && <SplitForm {...props} text={block.text} />}
      {block.kind === 'table' && <TablePanel {...props} table={block} />}
      {block.kind === 'table' && block.rows.length > 0 && isFiguresItem(open) && (
        <WishesForm {...props} table={block} />
      )}
    </section>
  );
}

function LevelForm(props: PanelProps) {
  const { locale, open } = props;
  const words = locale.pages.deskImport;
  return (
    <CorrectForm view={props} item={open.id} back={open.id} legend={words.levelLegend}>
      <div class="panel-buttons">
        <button class="button" type="submit" name="way" value="up">
          {words.up}
        </button>
        <button class="button" type="submit" name="way" value="down">
          {words.down}
        </button>
        {open.block.kind === 'heading' && (
          <label class="panel-check">
            <input type="checkbox" name="below" /> {words.below}
          </label>
        )}
      </div>
    </CorrectForm>
  );
}

function RetypeForm(props: PanelProps) {
  const { locale, open, rows } = props;
  const words = locale.pages.deskImport;
  return (
    <CorrectForm view={props} item={open.id} back={open.id} legend={words.retypeLegend}>
      <input type="hidden" name="way" value="retype" />
      <input type="hidden" name="before" value={neighbour(open, rows)} />
      <div class="panel-buttons">
        {retypeKinds.map((kind) =>
          kind === open.block.kind ? null : (
            <button class="button" type="submit" name="as" value={kind}>
              {kind === 'outside' ? words.outside : words.retype(words.kinds[kind])}
            </button>
          ),
        )}
      </div>
    </CorrectForm>
  );
}

function JoinForm(props: PanelProps) {
  const { locale, open, rows } = props;
  const words = locale.pages.deskImport;
  const before = neighbour(open, rows);
  if (before === '') return null;
  return (
    <CorrectForm view={props} item={open.id} back={before} legend={words.joinLegend}>
      <button class="button" type="submit" name="way" value="join">
        {words.join}
      </button>
    </CorrectForm>
  );
}

function SplitForm(props: PanelProps & { readonly text: string }) {
  const { locale, open, text } = props;
  const words = locale.pages.deskImport;
  return (
    <CorrectForm view={props} item={open.id} back={open.id} legend={words.splitLabel}>
      <input type="hidden" name="way" value="split" />
      <input type="hidden" name="was" value={text} />
      <p class="hint" id="split-hint">
        {words.splitHint}
      </p>
      <textarea name="text" rows={3} spellcheck={false} aria-label={words.splitLabel} aria-describedby="split-hint">
        {`\n${text}`}
      </textarea>
      <button class="button" type="submit">
        {words.split}
      </button>
    </CorrectForm>
  );
}

/** The item right before; empty for the first. */
function neighbour(open: DraftItem, rows: PanelProps['rows']): string {
  const at = rows.findIndex(({ item }) => item.id === open.id);
  return rows[at - 1]?.item.id ?? '';
}
