const KANA = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';

/** The label with another count, in its own form and width: `（２）` and 3 give `（３）`; null where it has no form we can write. */
export function relabel(label: string, count: number): string | null {
  const circled = /[①-⑳]/.exec(label);
  if (circled) return count <= 20 ? label.replace(circled[0], String.fromCharCode(0x245f + count)) : null;
  const roman = /[Ⅰ-Ⅻ]/.exec(label);
  if (roman) return count <= 12 ? label.replace(roman[0], String.fromCharCode(0x215f + count)) : null;
  const kana = /[ア-ン]/u.exec(label);
  if (kana) return count <= KANA.length ? label.replace(kana[0], KANA[count - 1] ?? '') : null;
  if (/[０-９]/.test(label)) return label.replace(/[０-９]+(?=[^０-９]*$)/, wide(count));
  return /\d/.test(label) ? label.replace(/\d+(?=\D*$)/, String(count)) : null;
}

function wide(count: number): string {
  return Array.from(String(count), (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
}
