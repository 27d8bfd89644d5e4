import { anchor } from '../tree/anchor.ts';
import type { Block } from '../tree/block.ts';
import type { BuildContext } from './build-context.ts';
import { directionSection } from './direction-section.ts';
import { heading } from './heading.ts';
import { initiativeBlock } from './initiative-block.ts';

/** What stands in neither a goal nor a leading project, under the headings of the plan where it stands. */
export function otherPlaces(context: BuildContext): readonly Block[] {
  const { otherPlaces: places } = context.view;
  if (places.length === 0) return [];
  return [
    { kind: 'pageBreak' },
    heading(2, anchor('section', 'others'), context.locale.headings.otherPlaces),
    ...places.flatMap((place) => [
      ...directionSection(context, place),
      ...place.initiatives.map((initiative) => initiativeBlock(context, initiative)),
    ]),
  ];
}
