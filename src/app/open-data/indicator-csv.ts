import {
  aggregationWords,
  comparatorWords,
  directionWords,
  indicatorCsvHeader,
  kindWords,
  methodWords,
  missingWords,
  statusWords,
  type Evaluation,
  type IndicatorCsvColumn,
  type TargetAim,
} from '#indicator';
import { decimalText, periodText, type Decimal, type NodeId } from '#kernel';
import { ordinalOf, pathOf } from '#plan';
import { UNSTATED_MUNICIPALITY } from '../bare-municipality.ts';
import type { EditionIndicator } from '../dossier.ts';
import type { IndicatorView } from '../views/indicator-view.ts';
import type { YearOfPlan } from '../year-of-plan.ts';
import { csvText } from './csv-text.ts';

type Cells = Readonly<Partial<Record<IndicatorCsvColumn, string | null>>>;

/** The year as 指標CSV (docs/how-to/folder-format.md): one row per indicator, its relistings after it; `evaluate` reads it back. */
export function indicatorCsv(plan: YearOfPlan): string {
  const common = commonCells(plan);
  const sources = new Map(plan.dossier.sources.map(({ id, title }) => [id, title]));
  const rows = plan.report.indicators.flatMap((view): readonly Cells[] => {
    const indicator = plan.edition.indicators.find(({ definition }) => definition.id === view.id);
    if (!indicator) throw new TypeError(`no indicator ${view.id} in edition ${plan.edition.edition.id}`);
    return [
      {
        ...common,
        ...placeCells(plan, view.node.id),
        ...definitionCells(indicator),
        ...targetCells(view, indicator, plan),
        ...yearCells(view, plan, sources),
      },
      ...view.relistedUnder.map(({ id }) => ({
        ...common,
        ...placeCells(plan, id),
        再掲元指標ID: view.id,
        指標名: view.name,
      })),
    ];
  });
  return csvText([indicatorCsvHeader, ...rows.map((cells) => indicatorCsvHeader.map((column) => cells[column] ?? ''))]);
}

function commonCells({ dossier: { municipality }, edition: { edition } }: YearOfPlan): Cells {
  return {
    全国地方公共団体コード: municipality.code === UNSTATED_MUNICIPALITY ? '' : municipality.code,
    地方公共団体名: municipality.name,
    計画ID: edition.id,
    計画名: edition.title,
    計画開始年度: String(edition.period.first),
    計画終了年度: String(edition.period.last),
  };
}

function placeCells({ edition }: YearOfPlan, id: NodeId): Cells {
  const path = pathOf(edition.edition.nodes, id);
  const goal = path.find(({ kind }) => kind === 'goal');
  const direction = path.find(({ kind }) => kind === 'direction');
  return {
    基本目標番号: goal ? numberText(goal.number) : null,
    基本目標: goal?.title ?? null,
    施策番号: direction ? numberText(direction.number) : null,
    施策: direction?.title ?? null,
  };
}

function numberText(number: string): string {
  return String(ordinalOf(number) ?? number);
}

function definitionCells({ definition, baseline }: EditionIndicator): Cells {
  return {
    指標ID: definition.id,
    指標区分: kindWords[definition.kind],
    指標名: definition.name,
    単位: definition.unit,
    方向性: directionWords[definition.direction],
    集計区分: aggregationWords[definition.aggregation.kind],
    比較: comparatorWords[definition.comparator],
    基準値: textOf(baseline?.value ?? null),
    基準値_対象期間: baseline?.period ? periodText(baseline.period) : '',
    算定方法: methodWords[definition.method],
    備考: [...definition.remarks, ...definition.breaks.map(({ remark }) => remark)].join('\\n'),
  };
}

/** The target the year was judged by; empty in a year without one of its own. */
function targetCells(
  { evaluation: { aim } }: IndicatorView,
  { targets }: EditionIndicator,
  { year }: YearOfPlan,
): Cells {
  const target = targets.find(({ planYear }) => planYear === year);
  if (!target) return {};
  return {
    目標年度: String(year),
    目標値: aimText(aim ?? target.aim),
    目標値_対象期間: target.period ? periodText(target.period) : '',
    ...(aim?.kind === 'value' ? { 比較: comparatorWords[aim.comparator] } : {}),
  };
}

function yearCells(
  { evaluation }: IndicatorView,
  { year, edition }: YearOfPlan,
  sources: ReadonlyMap<string, string>,
): Cells {
  const { actual, actualStatus, measuredPeriod, trace } = evaluation;
  const source = trace.operands.find(({ role }) => role === 'actual')?.source ?? null;
  return {
    実績年度: String(year),
    実績値: textOf(actual),
    実績値_対象期間開始: actual && measuredPeriod ? measuredPeriod.start : '',
    実績値_対象期間終了: actual && measuredPeriod ? measuredPeriod.end : '',
    値の状態: actual && actualStatus ? statusWords[actualStatus] : '',
    欠測理由: actual ? '' : missingWords[evaluation.actualMissing ?? 'not-obtained'],
    達成判定: verdictWord(evaluation),
    達成率: textOf(evaluation.ratePrinted),
    評価区分: evaluation.grade?.label ?? '',
    評価基準名: edition.scheme.name,
    出典: source === null ? '' : (sources.get(source) ?? source),
    版: String(trace.superseded.length + 1),
  };
}

/** Empty where no verdict was given, which is not 未達成. */
function verdictWord({ achieved }: Evaluation): string {
  if (achieved === null) return '';
  return achieved ? '達成' : '未達成';
}

function aimText(aim: TargetAim): string {
  switch (aim.kind) {
    case 'value':
      return decimalText(aim.value);
    case 'range':
      return `${decimalText(aim.low)}～${decimalText(aim.high)}`;
    case 'word':
      return aim.word;
    case 'undecided':
      return '〇〇';
  }
}

function textOf(value: Decimal | null): string {
  return value === null ? '' : decimalText(value);
}
