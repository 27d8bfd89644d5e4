import type { Result } from '#kernel';
import { Kept } from './kept.ts';
import { Parcel } from './parcel.ts';
import { paths } from './paths.ts';
import type { WebPorts } from './ports.ts';
import { buildStylesheet, type Fonts } from './stylesheet.ts';

const PAGES_BYTES = 48 * 1024 * 1024;
const DOCUMENTS_BYTES = 96 * 1024 * 1024;

/** What stands for the life of the site: ports, style sheet, and what was made already. */
export interface Site {
  readonly ports: WebPorts;
  readonly stylesheet: { readonly href: string; readonly parcel: Parcel };
  readonly fonts: Fonts;
  readonly pages: Kept<Parcel>;
  readonly documents: Kept<KeptDocument>;
  /** Documents in the making, so that two readers wait for one. */
  readonly making: Map<string, Promise<Result<KeptDocument>>>;
}

export interface KeptDocument {
  readonly parcel: Parcel;
  readonly fileName: string;
}

export function buildSite(ports: WebPorts): Site {
  const { bytes, hash, fonts } = buildStylesheet(ports.assets);
  return {
    ports,
    stylesheet: {
      href: paths.stylesheet.href({ file: `site.${hash}.css` }),
      parcel: new Parcel(bytes, 'text/css; charset=utf-8'),
    },
    fonts,
    pages: new Kept(PAGES_BYTES),
    documents: new Kept(DOCUMENTS_BYTES),
    making: new Map(),
  };
}
