import type { Comparator, Direction, Method } from './definition.ts';

/** 比較 where a file does not say: more is wanted 以上, less 以下, the same 同. */
export const comparatorOf: Readonly<Record<Direction, Comparator>> = {
  increase: 'gte',
  decrease: 'lte',
  maintain: 'eq',
};

/** 算定方法 where a file does not say. */
export const methodOf: Readonly<Record<Direction, Method>> = {
  increase: 'ratio',
  decrease: 'ratio_inverse',
  maintain: 'compare_only',
};
