/** A signpost (しるべ), drawn in two boards. */
export const iconSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0017c1"/>' +
  '<path d="M15 5h2v23h-2z" fill="#fff"/><path d="M7 8h15l4 3-4 3H7zM25 17H10l-4 3 4 3h15z" fill="#fff"/></svg>';
