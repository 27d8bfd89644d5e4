import type { Initiative, InitiativeOutput, OutputSeries } from '#plan';
import type { Cell } from './figure.ts';
import { nodeRef, type EditionContext } from './edition-context.ts';
import type { InitiativeView } from './report-view.ts';

/** 主な取組 with its outputs up to the context's year. */
export function initiativeView(context: EditionContext, initiative: Initiative): InitiativeView {
  const { id, name, summary, summarised, grants, remarks, source } = initiative;
  const pictures = new Map(context.dossier.pictures.map((picture) => [picture.file, picture]));
  return {
    id,
    name,
    node: nodeRef(context, initiative.node),
    summary,
    summarised,
    grants,
    remarks,
    source,
    series: initiative.series.map((series, index) => ({
      name: series.name,
      unit: series.unit,
      remarks: series.remarks,
      points: series.outputs
        .filter((output) => output.year <= context.year)
        .map((output) => ({ year: output.year, value: outputCell(context, { initiative, series, index, output }) })),
    })),
    pictures: initiative.pictures.flatMap(({ file, alt, caption }) => {
      const picture = pictures.get(file);
      return picture ? [{ picture, alt, caption }] : [];
    }),
  };
}

interface OutputPlace {
  readonly initiative: Initiative;
  readonly series: OutputSeries;
  readonly index: number;
  readonly output: InitiativeOutput;
}

function outputCell(context: EditionContext, { initiative, series, index, output }: OutputPlace): Cell {
  const trace = `${initiative.id}/output/${index}/${output.year}`;
  const origin = { source: initiative.source };
  if (output.value === null) return context.ledger.missing(trace, 'not-obtained', origin);
  return context.ledger.figure(
    { trace, value: output.value, places: series.decimals, unit: series.unit, planYear: output.year },
    origin,
  );
}
