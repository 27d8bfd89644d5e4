import { DeskLayout } from '../components/desk-layout.tsx';
import { LastEffect } from '../components/pairing/last-effect.tsx';
import { PairingBar } from '../components/pairing/pairing-bar.tsx';
import { PairingFields } from '../components/pairing/pairing-fields.tsx';
import { PairingFiles } from '../components/pairing/pairing-files.tsx';
import { PairingTable } from '../components/pairing/pairing-table.tsx';
import { RowShows } from '../components/pairing/row-shows.tsx';
import { SuspendedWords } from '../components/pairing/suspended-words.tsx';
import { WordHistory } from '../components/pairing/word-history.tsx';
import type { PairingView } from '../pairing/pairing-view.ts';
import { paths } from '../paths.ts';

/** Two stored editions side by side, to be put right by hand. */
export function deskComparisonPage(view: PairingView) {
  const { site, session, locale, page } = view;
  const { old, new: next } = page.comparison;
  const title = locale.pages.desk.comparisonTitle(old.title, next.title);
  return (
    <DeskLayout
      site={site}
      session={session}
      municipality={page.city.municipality}
      title={title}
      crumbs={[{ text: title, href: null }]}
      styles={[site.comparisonStyle.href]}
      islands={['pair-units', 'walk-rows']}
    >
      <div class="pairing comparison comparison-underline comparison-numbered" data-pairing>
        <h1>{title}</h1>
        <p class="totals">{locale.comparison.page.totals(page.counts)}</p>
        {page.issues.map((issue) => (
          <p class="box">{locale.issueText(issue)}</p>
        ))}
        <Parts {...view} />
        <SuspendedWords {...view} />
        <LastEffect {...view} />
        <RowShows {...view} />
        <Keys {...view} />
        <PairingTable {...view} />
        <WordHistory {...view} />
        <PairingFiles {...view} />
        <ButtonForms {...view} />
        <PairingBar {...view} />
      </div>
    </DeskLayout>
  );
}

/** The ways to what stands below the table. */
function Parts({ locale, params, page }: PairingView) {
  const words = locale.pages.deskCompare;
  const at = page.city.editions.findIndex(({ id }) => id === page.editions.new);
  const isNeighbour = page.city.editions[at - 1]?.id === page.editions.old;
  return (
    <nav class="parts screen-only" aria-label={words.parts}>
      <ul>
        <li>
          <a href="#history">{words.toHistory}</a>
        </li>
        <li>
          <a href="#files">{words.toFiles}</a>
        </li>
        {isNeighbour && (
          <li>
            <a href={paths.deskLineage.href(params)}>{words.toLineage}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** Shown by the script that hears the keys. */
function Keys({ locale }: PairingView) {
  const words = locale.pages.deskCompare;
  return (
    <details class="keys screen-only" data-keys hidden>
      <summary>{words.keysTitle}</summary>
      <p>{words.keysLead}</p>
      <dl>
        {words.keys.map(([keys, does]) => (
          <div>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The forms of buttons that stand anywhere on the page, so that a thousand rows carry one. */
function ButtonForms(view: PairingView) {
  const { params } = view;
  return (
    <>
      <form id="confirm" method="post" action={paths.deskPins.href(params)}>
        <PairingFields {...view} />
        <input type="hidden" name="way" value="confirm" />
      </form>
      <form id="take-back" method="post" action={paths.deskTakeBack.href(params)}>
        <PairingFields {...view} />
      </form>
      <form id="restore" method="post" action={paths.deskRestore.href(params)}>
        <PairingFields {...view} />
      </form>
    </>
  );
}
