/** What the printed name of an indicator says beside the name. */
export interface PrintedName {
  /** As printed, without （再掲）. */
  readonly name: string;
  readonly relisted: boolean;
  /** Counted on and on; what is counted over some years may be less in the next ones, and is not. */
  readonly cumulative: boolean;
  readonly estimate: boolean;
}

const RELISTED = /[（(﹙【〔[]\s*※?\s*再掲\s*[）)﹚】〕\]]|^\s*※?再掲(?:[:：]\s*|\s+)|※?\s*再掲\s*$/gu;
const CUMULATIVE = /累計|累積/u;
const OVER_YEARS =
  /[\d０-９一二三四五六七八九十]\s?[かカヶ箇]?年(?:間|度間)?(?:の|で|分)?.{0,20}累|期間(?:中|内)?の?.{0,12}累/u;
const ESTIMATE = /[（(﹙]\s*推計\s*[）)﹚]/u;

/** 企業立地件数（累計）（再掲） → 企業立地件数（累計）, relisted and cumulative. */
export function readPrintedName(printed: string): PrintedName {
  const name = printed.replace(RELISTED, '').trim();
  return {
    name,
    relisted: name !== printed.trim(),
    cumulative: CUMULATIVE.test(name) && !OVER_YEARS.test(name),
    estimate: ESTIMATE.test(name),
  };
}
