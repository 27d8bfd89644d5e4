import type { Decimal, FiscalYear, NodeId } from '#kernel';

/** One year's output of an initiative; `value` null = not known (never 0). */
export interface InitiativeOutput {
  readonly year: FiscalYear;
  readonly value: Decimal | null;
}

/** A yearly series an initiative reports (活動指標), with a remark where its definition changed. */
export interface OutputSeries {
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly outputs: readonly InitiativeOutput[];
  /** `※H30から…を除外`: printed beside the chart. */
  readonly remarks: readonly string[];
}

/** A picture of an initiative; `file` is the name under the city's pictures. */
export interface InitiativePicture {
  readonly file: string;
  readonly alt: string;
  readonly caption: string;
}

/** 主な取組: a project shown in the yearly report under a direction. */
export interface Initiative {
  readonly id: string;
  readonly node: NodeId;
  readonly name: string;
  /** 概要; null = the city published none or it is not carried over. */
  readonly summary: string | null;
  /** True where the summary is a neutral one of ours (要約), not the city's own wording. */
  readonly summarised: boolean;
  /** 交付金 names as the city's master data has them (地方創生推進交付金 …); the list changes almost yearly, hence text. */
  readonly grants: readonly string[];
  readonly series: readonly OutputSeries[];
  readonly pictures: readonly InitiativePicture[];
  readonly remarks: readonly string[];
  readonly source: string | null;
}
