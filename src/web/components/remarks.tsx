import type { Locale } from '#locale';

interface RemarksProps {
  readonly locale: Locale;
  readonly title: string;
  readonly remarks: readonly string[];
}

/** What was noticed in reading: the first of it at once, since it says what was read at all. */
export function Remarks({ locale, title, remarks }: RemarksProps) {
  if (remarks.length === 0) return null;
  const [first, rest] = [remarks.slice(0, AT_ONCE), remarks.slice(AT_ONCE)];
  return (
    <aside class="box remarks" aria-labelledby="remarks">
      <h2 id="remarks">{title}</h2>
      <Lines lines={first} />
      {rest.length > 0 && (
        <details>
          <summary>{locale.pages.checkTool.moreRemarks(locale.countText(rest.length))}</summary>
          <Lines lines={rest} />
        </details>
      )}
    </aside>
  );
}

const AT_ONCE = 3;

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}
