import type { CellStyle } from 'hucre/xlsx';

const LINE = { style: 'thin', color: { rgb: '000000' } } as const;
const BORDER = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;

const ground = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});

export const HEAD: CellStyle = {
  border: BORDER,
  fill: ground('F2F2F2'),
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

export const BODY: CellStyle = { border: BORDER, alignment: { vertical: 'top', wrapText: true } };

/** A remark that asks a person to look. */
export const CHECKED: CellStyle = { ...BODY, fill: ground('FFF2CC') };

export const TITLE: CellStyle = { alignment: { horizontal: 'center', vertical: 'center', wrapText: true } };

export const DATE: CellStyle = { alignment: { horizontal: 'right', vertical: 'center', wrapText: true } };

export const UNDER: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
