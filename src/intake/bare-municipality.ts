import type { MunicipalityCode } from '#kernel';
import type { Municipality } from '#app';

/** Stands where a file does not say whose figures it holds; no body has this code. */
export const UNSTATED_MUNICIPALITY = '000000' as MunicipalityCode;

/** The body of a single file: no settings of its own. */
export function bareMunicipality(code: MunicipalityCode | null, name: string): Municipality {
  return {
    code: code ?? UNSTATED_MUNICIPALITY,
    name,
    notice: null,
    department: null,
    contact: null,
    yearLabels: 'era-short',
    defaultYear: null,
  };
}
