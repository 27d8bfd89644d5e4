import type { ReportFormat } from '#app';
import type { PageContext } from '../page-context.ts';
import { paths } from '../paths.ts';

const FORMATS: readonly ReportFormat[] = ['pdf', 'docx', 'xlsx', 'html'];

/** The year's report as files. */
export function Downloads({ page }: { readonly page: PageContext }) {
  const { report, code } = page;
  const place = { city: code, edition: report.edition.id, year: String(report.year) };
  return (
    <ul class="downloads">
      {FORMATS.map((format) => (
        <li>
          <a class="button" href={paths.document.href({ ...place, file: `report.${format}` })}>
            {page.locale.pages.openDocument[format]}
          </a>
        </li>
      ))}
    </ul>
  );
}
