import { isKnownUnit } from '#kernel';

export interface NamedUnit {
  readonly name: string;
  readonly unit: string;
}

/** 来場者数（人）, 単価（単位：円/kg）, 来場者数〔人〕; what brackets hold otherwise belongs to the name. */
const IN_BRACKETS = /[（(〔［[](単位\s*[:：]\s*)?([^（()）〔〕［\][\]]{1,20})[）)〕］\]]$/;
const BEHIND_SLASH = /\s*[／/|]\s*([^\s／|]{1,20})$/;

/** A name and the unit in the brackets behind it: one that is known, or that is called 単位. Null where none stands there. */
export function unitInName(printed: string): NamedUnit | null {
  const found = IN_BRACKETS.exec(printed.trim());
  const [, said, unit = ''] = found ?? [];
  return found && (said !== undefined || isKnownUnit(unit.trim())) ? parted(printed.trim(), found.index, unit) : null;
}

/** The same where the head says that units stand there (`指標名（単位）`): it may be any, and stand behind a line of its own too. */
export function anyUnitInName(printed: string): NamedUnit | null {
  const name = printed.trim();
  const found = IN_BRACKETS.exec(name);
  if (found) return parted(name, found.index, found[2]);
  const beside = BEHIND_SLASH.exec(name);
  return beside ? parted(name, beside.index, beside[1]) : null;
}

function parted(printed: string, at: number, unit = ''): NamedUnit | null {
  const name = printed.slice(0, at).trim();
  return name === '' ? null : { name, unit: unit.trim() };
}
