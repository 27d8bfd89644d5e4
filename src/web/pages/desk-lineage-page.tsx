import type { CityView, LineageLine, LineagePreview } from '#app';
import { localeFor, type Locale } from '#locale';
import { DeskLayout } from '../components/desk-layout.tsx';
import { ScrollTable } from '../components/scroll-table.tsx';
import { SessionToken } from '../components/session-token.tsx';
import type { Session } from '../desk/sessions.ts';
import type { PairParams } from '../pairing/pairing-view.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

interface DeskLineagePageProps {
  readonly site: Site;
  readonly session: Session;
  readonly params: PairParams;
  readonly city: CityView;
  readonly preview: LineagePreview;
  /** It was saved just now. */
  readonly isSaved: boolean;
}

/** What saving the lineage would write, part by part, and the button that writes it. */
export function deskLineagePage({ site, session, params, city, preview, isSaved }: DeskLineagePageProps) {
  const locale = localeFor('ja', city.municipality);
  const words = locale.pages.deskCompare;
  const [old, next] = [params.old, params.new].map((id) => city.editions.find((one) => one.id === id)?.title ?? id);
  const isDraft = city.editions.find(({ id }) => id === params.new)?.status === 'draft';
  const changed = preview.lines.filter(({ isSame }) => !isSame).length;
  return (
    <DeskLayout
      site={site}
      session={session}
      municipality={city.municipality}
      title={words.lineageTitle}
      crumbs={[
        { text: locale.pages.desk.comparisonTitle(old ?? '', next ?? ''), href: paths.deskComparison.href(params) },
        { text: words.lineageTitle, href: null },
      ]}
    >
      <h1>{words.lineageTitle}</h1>
      {isSaved && (
        <div class="box" role="status">
          <p>
            <strong>{words.lineageSaved}</strong>
          </p>
          <p>
            {isDraft ? (
              locale.pages.deskCheck.draftUnseen
            ) : (
              <a href={paths.plan.href({ city: params.city, edition: params.new })}>{words.toPlan}</a>
            )}
          </p>
        </div>
      )}
      <p>{words.lineageLead(old ?? '', next ?? '')}</p>
      <p>
        <strong>{words.lineageCounts(changed, preview.lines.length)}</strong>
      </p>
      <form class="screen-only" method="post" action={paths.deskLineage.href(params)}>
        <SessionToken session={session} />
        <input type="hidden" name="stamp" value={preview.stamp} />
        <p>
          {changed > 0 && (
            <button class="button button-solid" type="submit">
              {words.saveLineage}
            </button>
          )}{' '}
          <a class="button" href={paths.deskComparison.href(params)}>
            {words.toComparison}
          </a>
        </p>
      </form>
      <Lines locale={locale} lines={preview.lines} />
    </DeskLayout>
  );
}

function Lines({ locale, lines }: { readonly locale: Locale; readonly lines: readonly LineageLine[] }) {
  const words = locale.pages.deskCompare;
  const names = new Map(
    lines.flatMap(({ from }) => from).map((heading) => [heading.id as string, headingText(heading)]),
  );
  return (
    <ScrollTable locale={locale} id="lineage" caption={words.lineageCaption} class="lineage-table">
      <thead>
        <tr>
          <th scope="col">{words.lineageNode}</th>
          <th scope="col">{words.lineageFrom}</th>
          <th scope="col">{words.lineageChange}</th>
          <th scope="col">{words.lineageWas}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line locale={locale} line={line} names={names} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

interface LineProps {
  readonly locale: Locale;
  readonly line: LineageLine;
  /** Of the older edition's headings, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

function Line({ locale, line, names }: LineProps) {
  const { deskCompare: words } = locale.pages;
  const { node, from, change, confidence, was, isSame } = line;
  return (
    <tr>
      <th scope="row">{headingText(node)}</th>
      <td>{from.length === 0 ? words.lineageNoFrom : from.map(headingText).join('、')}</td>
      <td>
        {locale.labels.lineage[change]}{' '}
        {confidence === 'check' && <span class="tag">{locale.labels.confidence.check}</span>}
      </td>
      <td>
        {isSame ? <span class="quiet">{words.lineageSame}</span> : <strong class="tag">{words.lineageDiffers}</strong>}{' '}
        {!isSame &&
          (was === null
            ? words.lineageNone
            : [locale.labels.lineage[was.change], ...was.from.map((id) => names.get(id) ?? id)].join('　'))}
      </td>
    </tr>
  );
}

function headingText({ number, title }: LineageLine['node']): string {
  return [number, title].filter((part) => part !== '').join(' ');
}
