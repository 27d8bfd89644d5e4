/** Bytes of a page that can be sent by mail and opened on a telephone: 1 MB. */
export const LARGEST_PAGE = 1_000_000;
