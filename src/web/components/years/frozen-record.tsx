import type { YearView } from '../../years/year-view.ts';

/** When a year was frozen, by whom, and the hash of what was frozen. */
export function FrozenRecord({ locale, page: { frozen } }: YearView) {
  const words = locale.pages.deskYear;
  if (!frozen) return <p>{words.frozenElsewhere}</p>;
  const { line, sha256, isSame } = frozen;
  const { reason } = line.detail;
  return (
    <>
      <p>{words.frozenLead}</p>
      <dl class="freeze-record">
        <dt>{words.frozenBy}</dt>
        <dd>{words.who(line.actor.name, line.at)}</dd>
        {reason !== undefined && (
          <>
            <dt>{words.reason}</dt>
            <dd>{reason}</dd>
          </>
        )}
        <dt>{words.hash}</dt>
        <dd>
          <code>{sha256}</code>
        </dd>
        <dt>{words.now}</dt>
        <dd>{isSame ? words.same : words.notSame}</dd>
      </dl>
    </>
  );
}
