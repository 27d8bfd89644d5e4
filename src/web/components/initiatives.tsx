import type { InitiativeView } from '#app';
import type { PageContext } from '../page-context.ts';
import { paths } from '../paths.ts';
import { CellText } from './cell-text.tsx';
import { ScrollTable } from './scroll-table.tsx';

interface InitiativesProps {
  readonly page: PageContext;
  readonly initiatives: readonly InitiativeView[];
}

/** 主な取組 with what they did each year. */
export function Initiatives({ page, initiatives }: InitiativesProps) {
  if (initiatives.length === 0) return null;
  return (
    <>
      <h3>{page.locale.headings.initiatives}</h3>
      {initiatives.map((initiative) => (
        <Initiative page={page} initiative={initiative} />
      ))}
    </>
  );
}

function Initiative({ page, initiative }: { readonly page: PageContext; readonly initiative: InitiativeView }) {
  const { headings } = page.locale;
  const { name, summary, summarised, grants, series, remarks } = initiative;
  return (
    <div class="initiative">
      <h4>
        {name}
        {grants.length > 0 && <span class="tag">★{headings.grant}</span>}
      </h4>
      {summary !== null && (
        <p>
          {summarised && <span class="tag">{headings.summarised}</span>}
          {summary}
        </p>
      )}
      {grants.length > 0 && (
        <p class="quiet">
          {headings.grant}：{grants.join('、')}
        </p>
      )}
      {series.length > 0 && <Outputs page={page} initiative={initiative} />}
      {series
        .flatMap((one) => one.remarks)
        .concat(remarks)
        .map((remark) => (
          <p class="note-line">{remark}</p>
        ))}
      <Pictures page={page} initiative={initiative} />
    </div>
  );
}

function Outputs({
  page,
  initiative: { id, name, series },
}: {
  readonly page: PageContext;
  readonly initiative: InitiativeView;
}) {
  const { locale } = page;
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))].toSorted((a, b) => a - b);
  return (
    <ScrollTable locale={locale} id={`outputs-${id}`} caption={locale.pages.outputsCaption(name)} captionHidden>
      <thead>
        <tr>
          <th scope="col">{locale.headings.outputs}</th>
          {years.map((year) => (
            <th scope="col" class="number">
              {locale.yearText(year)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.map((one) => (
          <tr>
            <th scope="row">{locale.headings.withUnit(one.name, one.unit)}</th>
            {years.map((year) => {
              const point = one.points.find((candidate) => candidate.year === year);
              return <td class="number">{point && <CellText locale={locale} cell={point.value} unit={false} />}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Pictures({
  page,
  initiative: { pictures },
}: {
  readonly page: PageContext;
  readonly initiative: InitiativeView;
}) {
  const { code, report } = page;
  const place = { city: code, edition: report.edition.id, year: String(report.year) };
  return (
    <>
      {pictures.map(({ picture, alt, caption }) => (
        <figure class="picture">
          <img src={paths.picture.href({ ...place, file: picture.file })} alt={alt} loading="lazy" />
          <figcaption>{caption}</figcaption>
        </figure>
      ))}
    </>
  );
}
