import type { Archive } from './archive.ts';
import { parseXml } from './parse-xml.ts';
import { elementsOf } from './xml-element.ts';
import type { XmlBudget } from './xml-events.ts';

/** A target of a part, by the last word of its relationship type: `styles`, `footnotes`, `header` … */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of a part; empty where it lies outside the file. */
  readonly part: string;
}

/** What a part refers to; a part of the name '' is the whole file. */
export function relationshipsOf(archive: Archive, part: string, budget: XmlBudget): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const bytes = archive.part(name);
  if (!bytes) return [];
  return elementsOf(parseXml({ bytes, part: name, budget })).map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
    part: attributes['TargetMode'] === 'External' ? '' : resolved(folder, attributes['Target'] ?? ''),
  }));
}

/** A target is relative to the folder of its part or begins at the root with `/`. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
