/** Letters and digits of scripts that part their words by blanks, with the signs that stand at the ends of such words. */
const SPACED_END = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}0-9,.;:!?%)\]'"’”&]$/u;
const SPACED_START = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}0-9([$'"‘“&]/u;
const HYPHEN_END = /\p{L}[-\u2010]$/u;

/** What stands between two lines of one paragraph: nothing in Japanese, a blank between words that blanks part. */
export function betweenLines(before: string, after: string): '' | ' ' {
  if (before === '' || after === '' || HYPHEN_END.test(before)) return '';
  return SPACED_END.test(before) && SPACED_START.test(after) && hasSpacedWord(before, after) ? ' ' : '';
}

/** A number broken at the end of a line is one number; two words are two. */
function hasSpacedWord(before: string, after: string): boolean {
  return (
    /\p{L}/u.test(before.slice(-1)) ||
    /^\p{L}/u.test(after) ||
    !/[0-9０-９]$/.test(before) ||
    !/^[0-9０-９]/.test(after)
  );
}
