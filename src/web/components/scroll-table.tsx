import type { Child } from 'hono/jsx';
import type { Locale } from '#locale';

interface ScrollTableProps {
  readonly locale: Locale;
  /** Unique on the page. */
  readonly id: string;
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly class?: string;
  readonly children: Child;
}

/** A table that scrolls inside itself, by finger or arrow keys, and never makes the page wider than the screen. */
export function ScrollTable({ locale, id, caption, captionHidden = false, children, ...rest }: ScrollTableProps) {
  return (
    <div class="scroll" role="group" tabindex={0} aria-label={locale.pages.tableRegion(caption)}>
      <table id={id} class={rest.class}>
        <caption class={captionHidden ? 'visually-hidden' : undefined}>
          <span>{caption}</span>
        </caption>
        {children}
      </table>
    </div>
  );
}
