import type { DraftItem } from '#app';
import type { Child } from 'hono/jsx';
import type { ImportView } from '../../import/import-view.ts';
import { paths } from '../../paths.ts';
import { SessionToken } from '../session-token.tsx';

/** The page with an item in hand. */
export interface PanelProps extends ImportView {
  readonly open: DraftItem;
}

interface CorrectFormProps {
  readonly view: ImportView;
  readonly item: string;
  /** The item to be in hand afterwards; empty = none. */
  readonly back: string;
  readonly legend: string;
  readonly children: Child;
}

/** One way to put an item right. */
export function CorrectForm({ view, item, back, legend, children }: CorrectFormProps) {
  return (
    <form method="post" action={paths.deskImportCorrect.href(view.params)}>
      <ImportFields {...view} />
      <input type="hidden" name="item" value={item} />
      <input type="hidden" name="back" value={back} />
      <fieldset>
        <legend>{legend}</legend>
        {children}
      </fieldset>
    </form>
  );
}

/** What every form of the page hands back. */
export function ImportFields({ session, page, at, show }: ImportView) {
  return (
    <>
      <SessionToken session={session} />
      <input type="hidden" name="stamp" value={page.stamp} />
      <input type="hidden" name="edition" value={String(at + 1)} />
      <input type="hidden" name="show" value={show} />
    </>
  );
}
