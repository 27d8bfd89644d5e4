import { LineRuleType, type IStylesOptions } from 'docx';

export type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

/** Line pitch in 240ths of a line. The rule is said each time: readers differ on what holds where it is not. */
export const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

export const style = (
  id: string,
  run: ParagraphStyle['run'],
  paragraph: ParagraphStyle['paragraph'],
): ParagraphStyle => ({
  id,
  name: id,
  basedOn: 'Normal',
  quickFormat: true,
  run: run ?? {},
  paragraph: paragraph ?? {},
});
