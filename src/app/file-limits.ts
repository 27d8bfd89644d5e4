const MEGABYTE = 1024 * 1024;

/** Bytes of a file that anybody hands in, wherever: a form, the command line, a folder. */
export const fileLimits = {
  /** Word, Excel, PDF and pictures: a plan of 300 pages with photographs has about 40 MB. */
  document: 50 * MEGABYTE,
  /** Texts and data, which hold no pictures: the largest of a city that was seen is under 1 MB. */
  text: 20 * MEGABYTE,
} as const;

/** By the ending of its name. */
export function largestOf(name: string): number {
  return /\.(?:md|txt|csv|tsv|json)$/i.test(name) ? fileLimits.text : fileLimits.document;
}

/** How large a file is, rounded up, and may be, for a message. */
export function sizeParams(bytes: number, name: string): { readonly megabytes: string; readonly limit: number } {
  return { megabytes: (Math.ceil((bytes / MEGABYTE) * 10) / 10).toFixed(1), limit: largestOf(name) / MEGABYTE };
}
