import type { CellItem } from '#compare';
import type { GridClasses } from '../ports.ts';
import type { PairingView } from './pairing-view.ts';

/** Of twelfths of the page; the kind of a row and its 備考 have the rest. */
const WIDTH = 4;

/** How the rows of tables are dressed: those of one table alike, whatever rows are shown. */
export function gridsOf({ site, rows }: Pick<PairingView, 'site' | 'rows'>): ReadonlyMap<CellItem, GridClasses> {
  return new Map(
    (['new', 'old'] as const).flatMap((side) =>
      dressed(
        site.ports.classesOfGrids,
        rows.flatMap((row) => row[side]),
      ),
    ),
  );
}

function dressed(classesOf: PairingView['site']['ports']['classesOfGrids'], items: readonly CellItem[]) {
  const grids = items.filter((item) => item.kind === 'grid');
  const classes = classesOf(
    grids.map(({ head, cells }) => ({ head, rows: [{ cells }] })),
    WIDTH,
  );
  return grids.flatMap((grid, at): readonly (readonly [CellItem, GridClasses])[] => {
    const own = classes[at];
    return own ? [[grid, own]] : [];
  });
}
