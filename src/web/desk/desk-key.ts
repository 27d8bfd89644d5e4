import { sameSecret, type Random } from './sessions.ts';

/** Crockford's base 32: no letter that is taken for a digit or another letter. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';
const SIGNS_IN_KEY = 28;
const GROUP = 4;

/** 140 random bits in groups that can be read out and typed: `7k2m-q9xd-…`. */
export function makeDeskKey(random: Random): string {
  const signs = Array.from(random(SIGNS_IN_KEY), (byte) => SIGNS.charAt(byte % SIGNS.length));
  return Array.from({ length: SIGNS_IN_KEY / GROUP }, (_, at) =>
    signs.slice(at * GROUP, (at + 1) * GROUP).join(''),
  ).join('-');
}

/** As typed: in any case, with or without hyphens and blanks, full width, O for 0, I or L for 1. */
export function isDeskKey(said: string, key: string): boolean {
  return sameSecret(bare(said), bare(key));
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/o/g, '0')
    .replace(/[il]/g, '1')
    .replace(/[^0-9a-z]/g, '');
}
