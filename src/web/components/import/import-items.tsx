import type { DraftItem } from '#app';
import { isFiguresItem } from '#app';
import type { Locale } from '#locale';
import { itemText, type ImportRow, type ImportView } from '../../import/import-view.ts';
import { paths } from '../../paths.ts';
import { IssueList } from './issue-list.tsx';
import { ItemPanel } from './item-panel.tsx';
import { ORIGINAL } from './originals.tsx';

/** The text as it was read, item by item: where it stood, what it was taken for, what was noticed, and the way to put it right. */
export function ImportItems(view: ImportView) {
  const { locale, rows, show, open } = view;
  const words = locale.pages.deskImport;
  const shown = rows.filter(({ item, issues }) => show === 'all' || issues.length > 0 || item.id === open?.id);
  return (
    <section id="items" aria-labelledby="items-title">
      <h2 id="items-title">{words.items}</h2>
      {shown.length === 0 && <p>{show === 'issues' ? words.nothingToShow : words.itemsEmpty}</p>}
      <ol class="import-items">
        {shown.map((row) => (
          <Item view={view} row={row} />
        ))}
      </ol>
    </section>
  );
}

function Item({ view, row }: { readonly view: ImportView; readonly row: ImportRow }) {
  const { locale, params, at, show, open } = view;
  const { item, issues } = row;
  const words = locale.pages.deskImport;
  const isOpen = open?.id === item.id;
  const query = { edition: at + 1, show: show === 'all' ? null : show };
  const href = paths.deskImportPage.href(params, { ...query, ...(isOpen ? {} : { pick: item.id }) });
  return (
    <li id={`i-${item.id}`} class={isOpen ? 'import-item in-hand' : 'import-item'}>
      <p class="item-facts">
        <span class="tag">{kindText(item, locale)}</span>
        <Places view={view} item={item} />
        <a
          class="item-correct screen-only"
          href={`${href}#i-${item.id}`}
          aria-label={isOpen ? words.close : words.correctOf(itemText(item))}
        >
          {isOpen ? words.close : words.correct}
        </a>
      </p>
      <ItemText item={item} />
      {issues.length > 0 && <IssueList locale={locale} issues={issues} isPlaced />}
      {isOpen && <ItemPanel {...view} open={item} />}
    </li>
  );
}

export function kindText(item: DraftItem, locale: Locale): string {
  const { block } = item;
  const words = locale.pages.deskImport;
  switch (block.kind) {
    case 'heading':
      return words.level(words.kinds.heading, locale.countText(block.level));
    case 'bullet':
      return words.level(words.kinds.bullet, locale.countText(block.depth));
    case 'table':
      return isFiguresItem(item) ? words.kinds.kpi : words.kinds.table;
    default:
      return words.kinds[block.kind];
  }
}

/** Where it stood; a page of a PDF leads there, in the window of the originals. The file is named at the head of the page. */
function Places({ view: { locale, params, page }, item }: { readonly view: ImportView; readonly item: DraftItem }) {
  const words = locale.pages.deskImport;
  return (
    <span class="quiet">
      {item.places.map(({ file, ...place }) => {
        const text = locale.placeText(place);
        const at = page.session.files.findIndex(({ name, isKept }) => isKept && name === file && /\.pdf$/i.test(name));
        if (at < 0 || place.page === undefined) return <span class="item-place">{text}</span>;
        const href = `${paths.deskImportFile.href({ ...params, file: String(at + 1) })}#page=${place.page}`;
        return (
          <a class="item-place" href={href} target={ORIGINAL} aria-label={words.placeInOriginal(text)}>
            {text}
          </a>
        );
      })}
    </span>
  );
}

function ItemText({ item: { block } }: { readonly item: DraftItem }) {
  if (block.kind !== 'table') {
    const depth = block.kind === 'heading' ? block.level : block.kind === 'bullet' ? block.depth : 1;
    return <p class={`item-text item-${block.kind} depth-${Math.min(depth, 6)}`}>{block.text}</p>;
  }
  const width = Math.max(block.head.length, ...block.rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  return (
    <div class="scroll" role="group" tabindex={0} aria-label={block.head.filter(Boolean).join('、') || '—'}>
      <table class="item-table">
        {block.head.some((name) => name !== '') && (
          <thead>
            <tr>{columns.map((at) => (block.head[at] ? <th scope="col">{block.head[at]}</th> : <td />))}</tr>
          </thead>
        )}
        <tbody>
          {block.rows.map((row) => (
            <tr>
              {columns.map((at) => (
                <td>{row[at] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
