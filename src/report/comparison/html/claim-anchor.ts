/** Names of places, each given once; one that is asked for again gets a number behind it. */
export function claimAnchor(): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    let free = name;
    for (let number = 2; given.has(free); number += 1) free = `${name}-${number}`;
    given.add(free);
    return free;
  };
}
