import type { ImportView } from '../../import/import-view.ts';
import { paths } from '../../paths.ts';

/** The headings of the edition as they stand now, each with the way to its place in the text. */
export function HeadingTree({ locale, params, rows, at }: ImportView) {
  const words = locale.pages.deskImport;
  const headings = rows.flatMap(({ item, issues }) =>
    item.block.kind === 'heading' ? [{ id: item.id, ...item.block, count: issues.length }] : [],
  );
  const page = paths.deskImportPage.href(params, { edition: at + 1 });
  return (
    <nav class="import-tree" aria-labelledby="tree-title">
      <h2 id="tree-title">{words.tree}</h2>
      {headings.length === 0 ? (
        <p>{words.treeEmpty}</p>
      ) : (
        <ul>
          {headings.map(({ id, level, text, count }) => (
            <li class={`depth-${Math.min(level, 6)}`}>
              <a href={`${page}#i-${id}`}>{text}</a>
              {count > 0 && <span class="tag">{locale.countText(count)}</span>}
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
