import type { Replacement } from '#app';
import type { ImportView } from '../../import/import-view.ts';
import { paths } from '../../paths.ts';
import { IssueList } from './issue-list.tsx';

interface ReplacingProps {
  readonly view: ImportView;
  readonly replacement: Replacement;
  readonly isChosen: boolean;
}

/** That the city has a draft of this id, what would become of it, and the choice to replace it. */
export function Replacing({ view, replacement, isChosen }: ReplacingProps) {
  const { locale, params } = view;
  const words = locale.pages.deskImport;
  const { at, draft, state, figures } = replacement;
  const hint = `replace-${at}-hint`;
  const compare = paths.deskImportCompare.href({ ...params, draft: draft.id }, { edition: at + 1 });
  return (
    <div class="import-replacing">
      <p>{words.replaceOf(draft.title, draft.id)}</p>
      <p>
        <label class="panel-check">
          <input type="checkbox" name={`replace-${at}`} value="on" checked={isChosen} aria-describedby={hint} />{' '}
          {words.replace}
        </label>
        <input type="hidden" name={`state-${at}`} value={state} />
      </p>
      <div id={hint}>
        <p>
          {effects(view, replacement).join('')}
          {'　'}
          <a href={compare} target="comparison">
            {words.replaceCompare}
          </a>
        </p>
        <p class="quiet">{words.replaceStays}</p>
      </div>
      {figures.length > 0 && <IssueList locale={locale} issues={figures} />}
    </div>
  );
}

function effects({ locale }: ImportView, { items, indicators, corrections }: Replacement): readonly string[] {
  const words = locale.pages.deskImport;
  const count = (number: number): string => locale.countText(number);
  const isSame = items.changed + items.gone + items.added === 0;
  const { same, renamed, gone, added } = indicators;
  const names = renamed.map(([was, is]) => words.replaceName(was, is));
  return [
    isSame ? words.replaceSame : words.replaceItems([items.same, items.changed, items.gone, items.added].map(count)),
    same > 0 ? words.replaceIndicators(count(same)) : '',
    renamed.length > 0 ? words.replaceRenamed(count(renamed.length), names) : '',
    gone.length > 0 ? words.replaceGone(count(gone.length), gone) : '',
    added.length > 0 ? words.replaceAdded(count(added.length), added) : '',
    corrections > 0 ? words.replaceCorrections(count(corrections)) : '',
  ];
}
