/** Excel allows a name 31 characters and none of these, and no ' at its ends. */
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f]|^'|'$/g;
const LONGEST = 31;
/** Names that Excel keeps for itself, in its English and its Japanese form. */
const RESERVED: ReadonlySet<string> = new Set(['history', '履歴']);

/** Names of sheets that Excel accepts, no two alike (it does not tell upper from lower case). */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const clean = usable(name.replace(FORBIDDEN, '_'));
    let own = cut(clean, LONGEST);
    for (let number = 2; taken.has(own.toLowerCase()); number += 1) own = cut(clean, LONGEST - 4) + `(${number})`;
    taken.add(own.toLowerCase());
    return own;
  });
}

function usable(name: string): string {
  return name === '' || RESERVED.has(name.toLowerCase()) ? `${name}_` : name;
}

/** Excel counts UTF-16 units; a pair of surrogates is never cut. */
function cut(text: string, longest: number): string {
  return [...text].reduce(
    (kept, character) => (kept.length + character.length <= longest ? kept + character : kept),
    '',
  );
}
