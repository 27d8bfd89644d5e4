import { dataFormats } from '#app';
import { dataFileName } from '../data-file.ts';
import type { PageContext } from '../page-context.ts';
import { paths } from '../paths.ts';

/** The year's figures and verdicts as files for further use, and what is in them. */
export function OpenData({ page }: { readonly page: PageContext }) {
  const { report, locale, code, yearWords } = page;
  const { pages, headings } = locale;
  const place = { edition: report.edition.id, year: String(report.year) };
  return (
    <section class="screen-only">
      <h2>{headings.openData}</h2>
      <p>{pages.dataLead(yearWords)}</p>
      <ul class="downloads">
        {dataFormats.map((format) => (
          <li>
            <a class="button" href={paths.data.href({ city: code, file: dataFileName({ ...place, format }) })}>
              {pages.takeData[format]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
