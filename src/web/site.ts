import type { Result } from '#kernel';
import type { OpenDoor } from './desk/open-door.ts';
import { Sessions } from './desk/sessions.ts';
import { Readings } from './import/readings.ts';
import { buildIslands, type Islands } from './islands.ts';
import { Kept } from './kept.ts';
import { ByteBudget } from './limits/byte-budget.ts';
import { TokenBuckets, type BucketSize } from './limits/token-buckets.ts';
import { Parcel } from './parcel.ts';
import { paths } from './paths.ts';
import type { WebLimits, WebPorts } from './ports.ts';
import { buildStylesheet, hashOf, type Fonts } from './stylesheet.ts';

const PAGES_BYTES = 48 * 1024 * 1024;
const DOCUMENTS_BYTES = 96 * 1024 * 1024;

/** What stands for the life of the site: ports, style sheet, and what was made already. */
export interface Site {
  readonly ports: WebPorts;
  readonly stylesheet: SiteStyle;
  /** Of pages with a comparison, beside the other. */
  readonly comparisonStyle: SiteStyle;
  readonly fonts: Fonts;
  readonly islands: Islands;
  readonly pages: Kept<Parcel>;
  readonly documents: Kept<KeptDocument>;
  /** Documents in the making, so that two readers wait for one. */
  readonly making: Map<string, Promise<Result<KeptDocument>>>;
  /** Of imports, while they go on. */
  readonly readings: Readings;
  readonly senders: TokenBuckets;
  readonly budget: ByteBudget;
  /** Null = closed. */
  readonly door: OpenDoor | null;
}

export interface SiteStyle {
  readonly href: string;
  readonly parcel: Parcel;
}

export interface KeptDocument {
  readonly parcel: Parcel;
  readonly fileName: string;
}

const MEGABYTE = 1024 * 1024;

/** An office behind one address makes a table every three seconds; three of the largest pairs of files are held at once. */
export const usualLimits: WebLimits = {
  sender: { burst: 20, refillSeconds: 3 },
  held: { total: 128 * MEGABYTE, each: 64 * MEGABYTE },
};

const KEY_TRIES: BucketSize = { burst: 10, refillSeconds: 10 };

export function buildSite(ports: WebPorts): Site {
  const { limits = usualLimits } = ports;
  const { bytes, hash, fonts } = buildStylesheet(ports.assets);
  const comparison = new TextEncoder().encode(ports.comparisonStyle);
  return {
    ports,
    stylesheet: siteStyle('site', bytes, hash),
    comparisonStyle: siteStyle('comparison', comparison, hashOf(ports.comparisonStyle)),
    fonts,
    islands: buildIslands(ports.assets),
    pages: new Kept(PAGES_BYTES),
    documents: new Kept(DOCUMENTS_BYTES),
    making: new Map(),
    readings: new Readings(),
    senders: new TokenBuckets(limits.sender),
    budget: new ByteBudget(limits.held),
    door: ports.desk && {
      key: ports.desk.key,
      sessions: new Sessions(ports.desk.random),
      tries: new TokenBuckets(KEY_TRIES),
    },
  };
}

function siteStyle(name: 'site' | 'comparison', bytes: Uint8Array, hash: string): SiteStyle {
  return {
    href: paths.stylesheet.href({ file: `${name}.${hash}.css` }),
    parcel: new Parcel(bytes, 'text/css; charset=utf-8'),
  };
}
