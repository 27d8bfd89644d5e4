import { textAsset, type ReadAsset } from '../assets.ts';

/** The rules of the table on a page, of the site's pages and of the file alike. */
export function readComparisonStyle(read: ReadAsset): string {
  return textAsset(read, new URL('html/comparison.css', import.meta.url).href);
}
