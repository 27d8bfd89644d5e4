import type { FurnitureText, PlacedText } from '#app';
import type { Locale } from '#locale';
import type { ImportView } from '../../import/import-view.ts';

/** What stands in no edition, so that nothing of the files is out of sight. */
export function ImportAside({ locale, page }: ImportView) {
  const words = locale.pages.deskImport;
  const { document } = page.session;
  const { outside = [], furniture = [] } = page.draft ?? {};
  const parts: readonly (readonly [title: string, texts: readonly (PlacedText | FurnitureText)[]])[] = [
    [words.outsideTitle, outside],
    [words.remarksTitle, document?.remarks ?? []],
    [words.unplacedTitle, document?.unplaced ?? []],
    [words.furnitureTitle, [...(document?.furniture ?? []), ...furniture]],
  ];
  const filled = parts.filter(([, texts]) => texts.length > 0);
  if (filled.length === 0) return null;
  return (
    <section aria-labelledby="aside-title">
      <h2 id="aside-title">{words.asideTitle}</h2>
      <p>{words.asideLead}</p>
      {filled.map(([title, texts]) => (
        <details class="import-aside">
          <summary>{`${title}（${locale.countText(texts.length)}）`}</summary>
          <ul>
            {texts.map((text) => (
              <Text locale={locale} text={text} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function Text({ locale, text }: { readonly locale: Locale; readonly text: PlacedText | FurnitureText }) {
  const count = 'count' in text ? `（${locale.pages.deskImport.times(locale.countText(text.count))}）` : '';
  return (
    <li>
      <span class="quiet">{locale.placeText(text.place)}</span> <span class="aside-text">{`${text.text}${count}`}</span>
    </li>
  );
}
