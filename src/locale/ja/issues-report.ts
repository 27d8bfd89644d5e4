/** Codes of the report room, which stands above this one: a test holds this table to what that room lists. */
export const jaReportIssues = {
  'glyph-missing': '文字「{found}」は、同梱の書体にないため〓で示しました。標準の漢字に置き換えてください。',
  'glyph-variant-missing': '異体字「{found}」は、同梱の書体にないため標準の字形で示しました。',
} as const;
