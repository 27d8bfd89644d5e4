const LONGEST = 120;

/** The name of a file as its sender's system has it, without the folders some browsers tell, and printable. */
export function baseName(said: string): string {
  const name = (said.split(/[/\\]/).at(-1) ?? '').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '').trim();
  return name === '' ? 'file' : [...name].slice(-LONGEST).join('');
}

/** A name that is not the other's, with the ending it had: `plan (2).md`. */
export function nameApart(name: string, other: string): string {
  return name === other ? name.replace(/(\.[^.]*)?$/, ' (2)$1') : name;
}
