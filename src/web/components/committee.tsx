import type { PageContext } from '../page-context.ts';
import { ScrollTable } from './scroll-table.tsx';
import { nodeText } from './node-text.ts';

/** 検証委員会: meetings, opinions and what became of them. */
export function Committee({ page }: { readonly page: PageContext }) {
  const { meetings, opinions } = page.report;
  const { headings, dateText } = page.locale;
  if (meetings.length === 0 && opinions.length === 0) return null;
  return (
    <section>
      <h2>{headings.committee}</h2>
      {meetings.length > 0 && (
        <>
          <h3>{headings.meetings}</h3>
          <ul class="plain-list">
            {meetings.map(({ date, name, attendance }) => (
              <li>
                {dateText(date)}　{name}
                {attendance && `（${attendance}）`}
              </li>
            ))}
          </ul>
        </>
      )}
      {opinions.length > 0 && <Opinions page={page} />}
    </section>
  );
}

function Opinions({ page }: { readonly page: PageContext }) {
  const { headings, labels } = page.locale;
  return (
    <ScrollTable locale={page.locale} id="opinions" caption={headings.opinions} class="opinion-table">
      <thead>
        <tr>
          <th scope="col">{headings.place}</th>
          <th scope="col">{headings.opinion}</th>
          <th scope="col">{headings.reply}</th>
          <th scope="col">{headings.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {page.report.opinions.map(({ nodeRef, indicatorName, member, text, reply, outcome }) => (
          <tr>
            <th scope="row">{indicatorName ?? (nodeRef ? nodeText(nodeRef) : page.locale.pages.all)}</th>
            <td>
              {text}
              <span class="row-place">{member}</span>
            </td>
            <td>{reply ?? labels.opinionOutcome.open}</td>
            <td class="nowrap">{labels.opinionOutcome[outcome]}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
