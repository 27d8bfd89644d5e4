/** Words of the desk, where those work who hold its key. */
export const jaDeskWords = {
  title: '事務局',
  keyTitle: '事務局を開く',
  keyLead: 'しるべを起動した画面に表示された鍵を入れてください。鍵は起動するたびに変わります。',
  key: '事務局の鍵',
  keyHint: '「-」や空白は省けます。大文字と小文字は区別しません。',
  enter: '開く',
  leave: '事務局を閉じる',
  lead: '登録されている自治体ごとに、版の整合性を確かめ、前後する二つの版を比べられます。',
  noCities: '登録されている自治体はありません。',
  oneEdition: '版が一つだけのため、比べる版がありません。',
  comparePair: (old: string, next: string) => `「${old}」と「${next}」を比べる`,
  comparisonTitle: (old: string, next: string) => `「${old}」と「${next}」の新旧対照表`,
  toSite: '公開している画面',
};
