import { Parcel } from './parcel.ts';
import { paths } from './paths.ts';
import type { WebAssets } from './ports.ts';
import { hashOf } from './stylesheet.ts';

/** Scripts of the desk's pages: `island/<name>.js`, plain JavaScript sent as it lies there. Public pages have none. */
const NAMES = ['pair-units', 'walk-rows', 'follow-reading'] as const;

export interface Islands {
  /** The address, which changes with the content. Throws for a name that is no island's. */
  href(name: string): string;
  /** By the last part of its address; null = no such file. */
  parcel(file: string): Parcel | null;
}

export function buildIslands(assets: WebAssets): Islands {
  const files = new Map(NAMES.map((name) => [name as string, fileOf(assets, name)] as const));
  return {
    href: (name) => {
      const entry = files.get(name);
      if (!entry) throw new Error(`there is no island ${name}`);
      return paths.island.href({ file: entry.file });
    },
    parcel: (file) => [...files.values()].find((entry) => entry.file === file)?.parcel ?? null,
  };
}

function fileOf(assets: WebAssets, name: string): { readonly file: string; readonly parcel: Parcel } {
  const bytes = assets.read(`island/${name}.js`);
  if (!bytes) throw new Error(`the asset island/${name}.js is missing: install and build again`);
  const hash = hashOf(new TextDecoder().decode(bytes));
  return { file: `${name}.${hash}.js`, parcel: new Parcel(bytes, 'text/javascript; charset=utf-8') };
}
