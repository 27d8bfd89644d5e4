import type { MunicipalityCode } from '#kernel';
import type { Municipality } from './dossier.ts';

/** Stands where a file does not say whose figures it holds; no body has this code. */
export const UNSTATED_MUNICIPALITY = '000000' as MunicipalityCode;

/** A body of which nothing but its code and name is known: no settings of its own. */
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
