import type { CellItem, GridItem, Run, TextItem } from '#compare';
import type { Locale } from '#locale';
import type { GridClasses } from '../../ports.ts';

export type Side = 'new' | 'old';

interface CellProps {
  readonly locale: Locale;
  readonly items: readonly CellItem[];
  readonly side: Side;
  readonly grids: ReadonlyMap<CellItem, GridClasses>;
  /** Leads to the partners of a unit. */
  readonly pickHref: (unit: string) => string;
}

/** One side of a row: each unit with its marks and the way to its partners. */
export function CellItems(props: CellProps) {
  return props.items.map((item) => <Item item={item} {...props} />);
}

function Item({ item, locale, side, grids, pickHref }: CellProps & { readonly item: CellItem }) {
  const words = locale.comparison.table;
  switch (item.kind) {
    case 'text':
      return (
        <div class="unit" id={item.id}>
          <p class={textClass(item)}>
            <Runs runs={item.runs} side={side} />
          </p>
          <Pick locale={locale} href={pickHref(item.id)} />
        </div>
      );
    case 'grid':
      return (
        <div class="unit" id={item.id}>
          <Grid item={item} side={side} classes={grids.get(item)} />
          <Pick locale={locale} href={pickHref(item.id)} />
        </div>
      );
    case 'absent':
      return <p class="words">{words.absent[item.as]}</p>;
    case 'elsewhere':
      return <p class="words">{words.elsewhere(item.units)}</p>;
    case 'omitted':
    case 'departed':
      return null;
  }
}

/** Items of a list deeper within others than this stand in no further. */
const DEEPEST_ITEM = 4;

function textClass({ unitKind, depth = 1 }: TextItem): string | undefined {
  if (unitKind === 'paragraph') return undefined;
  return depth > 1 ? `${unitKind} ${unitKind}-${Math.min(depth, DEEPEST_ITEM)}` : unitKind;
}

function Pick({ locale, href }: { readonly locale: Locale; readonly href: string }) {
  return (
    <a class="pick" href={href}>
      {locale.pages.deskCompare.pick}
    </a>
  );
}

function Runs({ runs, side }: { readonly runs: readonly Run[]; readonly side: Side }) {
  return runs.map(({ text, mark }) => {
    if (mark === null) return text;
    if (mark === 'moved') return <u>{text}</u>;
    return side === 'new' ? <ins>{text}</ins> : <del>{text}</del>;
  });
}

interface GridProps {
  readonly item: GridItem;
  readonly side: Side;
  readonly classes: GridClasses | undefined;
}

/** A row of a table, below its heads where it is the first of them. */
function Grid({ item: { head, cells }, side, classes }: GridProps) {
  const classAt = (at: number): string | undefined => classes?.cells[at] ?? undefined;
  return (
    <table class={classes?.table ?? undefined}>
      <colgroup>
        {classes?.columns.map((name) => (
          <col class={name} />
        ))}
      </colgroup>
      {head && (
        <thead>
          <tr>
            {head.map((runs, at) => (
              <Cell runs={runs} side={side} scope="col" name={classAt(at)} />
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        <tr>
          {cells.map((runs, at) => (
            <Cell runs={runs} side={side} scope={at === 0 ? 'row' : null} name={classAt(at)} />
          ))}
        </tr>
      </tbody>
    </table>
  );
}

interface CellOfGrid {
  readonly runs: readonly Run[];
  readonly side: Side;
  readonly scope: 'col' | 'row' | null;
  readonly name: string | undefined;
}

function Cell({ runs, side, scope, name }: CellOfGrid) {
  const text = <Runs runs={runs} side={side} />;
  return scope === null || runs.length === 0 ? (
    <td class={name}>{text}</td>
  ) : (
    <th class={name} scope={scope}>
      {text}
    </th>
  );
}
