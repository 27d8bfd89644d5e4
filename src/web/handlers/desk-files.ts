import { comparisonWorkJson, perform, readEditionPair } from '#app';
import { tablePreset, tablePresetIds, type TableSettings } from '#compare';
import { ok, type Result } from '#kernel';
import { localeFor } from '#locale';
import type { Answer } from '../answer.ts';
import { chosenOver, readChoice, readChosen } from '../compare/choices.ts';
import { DOCUMENT_POLICY } from '../deliver.ts';
import { dispositionOf } from '../disposition-of.ts';
import { fileOutputs } from '../pairing/file-outputs.ts';
import type { DeskRequest } from '../route.ts';
import { tellFailure } from '../tell-failure.ts';

type Handled = Promise<Result<Answer>>;
type OfPair = DeskRequest<'city' | 'old' | 'new'>;

/** The table under what people said, in the form and with the settings asked for. */
export async function sendDeskTable({ site, context, params, query }: OfPair): Handled {
  const asked = readAsked(query);
  if (!asked.ok) return asked;
  const pair = await perform(readEditionPair, context, params);
  if (!pair.ok) return pair;
  const { old, new: next, work } = pair.value;
  const { output, settings } = asked.value;
  const titles = { oldTitle: old.name, newTitle: next.name };
  const made = await site.ports.comparisonMaker.make({
    old,
    new: next,
    ...titles,
    work,
    settings,
    output,
    language: 'ja',
  });
  if (!made.ok) {
    tellFailure(site, made.issues, `comparison at the desk as ${output}`);
    return made;
  }
  if (made.value.kind !== 'document') throw new TypeError(`a comparison as ${output} is a document`);
  const { bytes, mediaType, fileName } = made.value;
  const disposition = dispositionOf('attachment', `comparison.${output}`, fileName);
  return ok({ kind: 'file', bytes, mediaType, keep: 'never', policy: DOCUMENT_POLICY, disposition });
}

/** Everything people said, to be followed elsewhere. */
export async function sendDeskWork({ context, params }: OfPair): Handled {
  const pair = await perform(readEditionPair, context, params);
  if (!pair.ok) return pair;
  const { municipality, old, new: next, work } = pair.value;
  const name = localeFor('ja', municipality).pages.deskCompare.workFileName(old.name, next.name);
  return ok({
    kind: 'file',
    bytes: new TextEncoder().encode(`${JSON.stringify(comparisonWorkJson(work), null, 2)}\n`),
    mediaType: 'application/json',
    keep: 'never',
    policy: DOCUMENT_POLICY,
    disposition: dispositionOf('attachment', 'comparison-work.json', name),
  });
}

interface AskedTable {
  readonly output: (typeof fileOutputs)[number];
  readonly settings: TableSettings;
}

function readAsked(query: URLSearchParams): Result<AskedTable> {
  const said = (field: string): string => query.get(field) ?? '';
  const output = readChoice(said('output'), fileOutputs);
  const preset = readChoice(said('preset'), tablePresetIds);
  const { chosen, problems } = readChosen(said);
  const issues = [output.issue, preset.issue, ...problems.map((one) => one.issue)].filter((one) => one !== null);
  const settings = chosenOver(tablePreset(preset.value ?? 'standard'), chosen);
  return issues.length > 0 ? { ok: false, issues } : ok({ output: output.value ?? 'docx', settings });
}
