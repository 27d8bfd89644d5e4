import {
  readCityFiles,
  cachedRunner,
  checkEditions,
  checkFile,
  inProcessRunner,
  type CheckRunner,
  type Dossier,
  type ReportMaker,
} from '#app';
import { createWeb, type Web, type WebPorts } from '#web';
import { intake } from '#intake';
import { ok } from '#kernel';
import { classesOfGrids, createComparisonMaker, findingsWorkbook, readComparisonStyle } from '#report';
import { memoryStore } from './memory-store.ts';
import { readAsset } from './read-asset.ts';
import { webAssets } from './web-assets.ts';

const plainMaker: ReportMaker = {
  make: async (view, format) =>
    ok({
      bytes: new TextEncoder().encode(`${view.edition.id} ${view.year} ${format}`),
      mediaType: 'application/octet-stream',
      fileName: `進捗状況.${format}`,
      issues: [],
    }),
};

/** Reads and checks in this thread. */
export const plainChecker: CheckRunner = {
  file: (job) => checkFile(job, intake),
  editions: async (request) => checkEditions(request),
  list: findingsWorkbook,
};

/** The public site over dossiers in memory; an error nobody expected fails the test unless the ports say otherwise. */
export function testSite(dossiers: readonly Dossier[], ports: Partial<WebPorts> = {}): Web {
  return createWeb({
    store: memoryStore(...dossiers),
    clock: { now: () => '2026-01-01T00:00:00+09:00' },
    reportMaker: plainMaker,
    comparisonMaker: createComparisonMaker({ intake, read: readAsset, emptyFolder: '/nothing/lies/here' }),
    classesOfGrids,
    comparisonStyle: readComparisonStyle(readAsset),
    comparisonRunner: cachedRunner(inProcessRunner, 4),
    checkRunner: plainChecker,
    importReader: { source: (files, order) => readCityFiles(files, intake, order?.onProgress) },
    assets: webAssets,
    desk: null,
    version: '0.0.0',
    onError: (error, request) => {
      throw new Error(`unexpected at ${request}`, { cause: error });
    },
    ...ports,
  });
}

/** GET of a path of the site. */
export function get(web: Web, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return web.fetch(new Request(new URL(path, 'http://localhost'), { headers }));
}
