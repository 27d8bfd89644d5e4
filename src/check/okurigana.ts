import { compoundWords } from '#kernel';
import type { Spelling, SpellingGroup } from './spelling-group.ts';

/** Only where it stands free: in 申込書 and 受付窓口 the short form is right beside 申込み, and a verb before 、 keeps all its kana. */
const FREE = '(?=[をがはのにも」）)]|など|まで|状況|件数)';
const NO_VERB = '(?<![をにへで])';

function groupOf(compound: string): SpellingGroup {
  const whole = compound.replace(/[()]/gu, '');
  const last = compound.replace(/\([^)]*\)(?=.)/gu, '').replace(/[()]/gu, '');
  const least = compound.replace(/\([^)]*\)/gu, '');
  const half = compound
    .replace(/わ\(せ\)$/u, 'せ')
    .replace(/\([^)]*\)(?=.)/gu, '')
    .replace(/[()]/gu, '');
  const forms = [...new Set([half, last, whole, least])].filter((form) => form !== '');
  return { spellings: forms.map(spellingOf) };
}

function spellingOf(shown: string): Spelling {
  return { shown, needs: shown, pattern: new RegExp(`${NO_VERB}${shown}${FREE}`, 'gmu') };
}

export const okuriganaGroups: readonly SpellingGroup[] = compoundWords.map(groupOf);
