export { outputBars, type OutputBarsSpec } from './output-bars.ts';
export { planTreeDiagram, type PlanTreeSpec, type TreeGoal } from './plan-tree-diagram.ts';
export { progressStrip, type StripSegment, type StripSpec } from './progress-strip.ts';
export { seriesChart } from './series-chart.ts';
export { seriesForm } from './series-form.ts';
export type { Mark, SeriesLegend, SeriesPoint, SeriesSpec } from './series-spec.ts';
export type { ChartText, Drawing } from './svg.ts';
