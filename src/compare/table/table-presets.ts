import { tableSettingsJson, type TableSettings, type TableSettingsData } from './table-settings.ts';

export const tablePresetIds = ['standard', 'kumamoto', 'tottori'] as const;

export type TablePresetId = (typeof tablePresetIds)[number];

const data: Readonly<Record<TablePresetId, TableSettingsData>> = {
  standard: {},
  /** 熊本市 (総合戦略 第２期案, 2020): 第２期（案）｜現行｜備考, new on the left, empty cells opposite what is new or gone, a page for each chapter. */
  kumamoto: {
    captions: { new: '第２期（案）', old: '現行', remark: '備考' },
    absent: 'blank',
    newPage: 'chapter',
    font: 'mincho',
  },
  /**
   * 鳥取県の例による形 (as quoted at https://hoti-ak.hatenadiary.org/entry/20080308/1204928954): 改正後｜改正前 without remarks, changes
   * underlined on both sides, moved items by the underline of their number (of all their words where they have none), what did not change left out.
   */
  tottori: {
    captions: { new: '改正後', old: '改正前' },
    remarks: 'omit',
    checks: 'omit',
    unchanged: 'omit',
    movedMarks: 'number-or-text',
    stubs: 'omit',
    font: 'mincho',
  },
};

/** A shipped form of the 新旧対照表, whole. */
export function tablePreset(id: TablePresetId): TableSettings {
  return tableSettingsJson.parse(data[id]);
}
