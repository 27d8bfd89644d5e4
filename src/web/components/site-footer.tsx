import type { Municipality } from '#app';
import type { Locale } from '#locale';
import { paths } from '../paths.ts';

interface FooterProps {
  readonly locale: Locale;
  readonly municipality: Municipality | null;
  readonly version: string;
}

export function SiteFooter({ locale, municipality, version }: FooterProps) {
  const ask = municipality && locale.askSentence(municipality);
  return (
    <footer class="site-footer">
      <div class="site-footer-inner">
        {ask && <p>{ask}</p>}
        <p>{locale.pages.footer}</p>
        <p class="site-footer-links">
          <a href="#top">{locale.headings.backToTop}</a>
          <a href={paths.cities.href({})}>{locale.headings.cities}</a>
          <a href={paths.compareTool.href({})}>{locale.pages.compareTool.title}</a>
          <a href={paths.checkTool.href({})}>{locale.pages.checkTool.title}</a>
          <span>{locale.pages.madeWith(version)}</span>
        </p>
      </div>
    </footer>
  );
}
