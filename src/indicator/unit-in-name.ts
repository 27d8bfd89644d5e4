import { isKnownUnit } from '#kernel';

const BEHIND = /[（(]([^（()）]+)[）)]$/;

/** 来場者数（人） → its name and the known unit in the brackets behind it; null where none stands there. */
export function unitInName(printed: string): { readonly name: string; readonly unit: string } | null {
  const found = BEHIND.exec(printed);
  const unit = found?.[1] ?? '';
  return found && isKnownUnit(unit) ? { name: printed.slice(0, found.index).trim(), unit } : null;
}
