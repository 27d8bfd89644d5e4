import { nameOf, type EditionChoice, type ImportPage, type ImportedEdition } from '#app';
import { foldForCompare } from '#kernel';
import type { Locale } from '#locale';
import type { PlanPeriod } from '#plan';
import { fileOf, isOldSide, periodOf, periodText } from './import-view.ts';
import type { AcceptValues } from './read-accept-form.ts';

/**
 * What is typed at first: what is known. Of a 新旧対照表 the new edition is chosen, of other files all are. Where the city has a draft
 * of that id, title or period, it is offered to be replaced.
 */
export function firstValues({ session, editions, city }: ImportPage, locale: Locale): readonly AcceptValues[] {
  const taken = new Set<string>(city?.editions.map(({ id }) => id));
  const drafts = city?.editions.filter(({ status }) => status === 'draft') ?? [];
  return editions.map((edition, at) => {
    const isChosen = !edition.isFigures && !isOldSide(editions, at);
    const draft = edition.isFigures ? null : draftOf(edition, drafts);
    if (draft) {
      drafts.splice(drafts.indexOf(draft), 1);
      const { id, title } = draft;
      return { isChosen, id, title, period: periodText(draft), isReplacing: true, state: '' };
    }
    return {
      isChosen,
      id: edition.draft.stated?.id ?? idOfPeriod(periodOf(edition), taken),
      title: titleOf(edition, nameOf(fileOf(edition) ?? session.files[0]?.name ?? ''), locale),
      period: periodText(periodOf(edition)),
      isReplacing: false,
      state: '',
    };
  });
}

/** The draft that it may be a later draft of; null where none fits, or several do. */
function draftOf(edition: ImportedEdition, drafts: readonly EditionChoice[]): EditionChoice | null {
  const period = periodOf(edition);
  const { stated, title } = edition.draft;
  const fits: readonly ((draft: EditionChoice) => boolean)[] = [
    ({ id }) => id === stated?.id,
    (draft) => title !== '' && foldForCompare(draft.title) === foldForCompare(title),
    ({ first, last }) => first === period?.first && last === period.last,
  ];
  for (const fit of fits) {
    const [draft, another] = drafts.filter(fit);
    if (draft && !another) return draft;
  }
  return null;
}

/** As read, else the name of the file; of two texts of one document the older one says that it is. */
function titleOf({ draft }: ImportedEdition, otherwise: string, { pages }: Locale): string {
  const title = draft.title || otherwise;
  return draft.isBeforeChanges ? pages.deskImport.beforeChanges(title) : title;
}

/** `r6-r9`; none where the period is not known, or an edition is called so. */
function idOfPeriod(period: PlanPeriod | null, taken: Set<string>): string {
  const id = periodText(period).toLowerCase();
  if (taken.has(id)) return '';
  taken.add(id);
  return id;
}
