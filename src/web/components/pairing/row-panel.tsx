import type { ComparedUnit } from '#compare';
import type { OpenView } from '../../pairing/pairing-view.ts';
import { pairsOf } from '../../pairing/pairing-rows.ts';
import { paths } from '../../paths.ts';
import { FormField } from '../form-field.tsx';
import { PairingFields } from './pairing-fields.tsx';
import { PartnerChoice } from './partner-choice.tsx';

/** What can be done with the row in hand. */
export function RowPanel(view: OpenView) {
  const { locale, params, show, open } = view;
  const words = locale.pages.deskCompare;
  const { unit } = open.picked;
  return (
    <tbody id="panel" class="panel">
      <tr>
        <td colspan={4}>
          <section aria-labelledby="panel-title">
            <h2 id="panel-title" tabindex={-1}>
              {words.panelTitle(unit)}
            </h2>
            <a
              class="close"
              href={`${paths.deskComparison.href(params, { show: show === 'all' ? null : show })}#row-${open.of.id}`}
            >
              {words.close}
            </a>
            <div class="panel-parts">
              <div>
                <Pairing {...view} />
                <RemarkForm {...view} />
              </div>
              <PartnerChoice {...view} />
            </div>
          </section>
        </td>
      </tr>
    </tbody>
  );
}

/** Said of the row as it stands: right, parted, alone; nothing where it is alone for sure. */
function Pairing(view: OpenView) {
  const { locale, page, open, params } = view;
  const words = locale.pages.deskCompare;
  const { row, id } = open.of;
  const pairs = pairsOf(row, page.comparison.rows);
  const facing = new Set(pairs.flatMap((pair) => [pair.new.id, pair.old.id]));
  const apart = (units: readonly ComparedUnit[]): readonly ComparedUnit[] => units.filter((one) => facing.has(one.id));
  const action = paths.deskPins.href(params);
  if (row.confidence === 'sure' && pairs.length === 0) return null;
  return (
    <>
      <h3>{words.pairing}</h3>
      <div class="panel-buttons">
        {row.confidence !== 'sure' && (
          <button class="button" type="submit" form="confirm" name={row.new.length > 0 ? 'new' : 'old'} value={id}>
            {words.confirmLong}
          </button>
        )}
        {pairs.map(({ new: next, old }) => (
          <WayForm view={view} action={action} way="part" fields={{ new: next.id, old: old.id }}>
            {words.part(next, old)}
          </WayForm>
        ))}
        {apart(row.new).map((one) => (
          <WayForm view={view} action={action} way="alone" fields={{ new: one.id }}>
            {words.aloneNew(one)}
          </WayForm>
        ))}
        {apart(row.old).map((one) => (
          <WayForm view={view} action={action} way="alone" fields={{ old: one.id }}>
            {words.aloneOld(one)}
          </WayForm>
        ))}
      </div>
    </>
  );
}

interface WayFormProps {
  readonly view: OpenView;
  readonly action: string;
  readonly way: 'part' | 'alone';
  readonly fields: Readonly<Partial<Record<'new' | 'old', string>>>;
  readonly children: string;
}

function WayForm({ view, action, way, fields, children }: WayFormProps) {
  return (
    <form method="post" action={action}>
      <PairingFields {...view} />
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button class="button" type="submit" name="way" value={way}>
        {children}
      </button>
    </form>
  );
}

function RemarkForm(view: OpenView) {
  const { locale, open, params } = view;
  const words = locale.pages.deskCompare;
  const { row, words: said } = open.of;
  const text = locale.comparison.remark(row);
  const drafted = said.remark && locale.comparison.remark({ ...row, remarks: said.remark.drafted });
  return (
    <form class="remark-form" method="post" action={paths.deskRemarks.href(params)}>
      <PairingFields {...view} />
      {row.new.map(({ id }) => (
        <input type="hidden" name="new" value={id} />
      ))}
      {row.old.map(({ id }) => (
        <input type="hidden" name="old" value={id} />
      ))}
      <FormField
        id="text"
        label={words.remark}
        hint={drafted === null ? words.remarkHint : `${words.remarkHint}${words.drafted(drafted)}`}
        control={(tied) => (
          <textarea rows={3} maxlength={1000} {...tied}>
            {`\n${text}`}
          </textarea>
        )}
      />
      <div class="panel-buttons">
        <button class="button button-solid" type="submit">
          {words.saveRemark}
        </button>
        {said.remark && (
          <button class="button" type="submit" name="draft" value="1">
            {words.draftAgain}
          </button>
        )}
      </div>
    </form>
  );
}
