import type { AttributedText } from '#cycle';
import { small, text, type Inline } from '../tree/inline.ts';
import type { BuildContext } from './build-context.ts';
import { sourceText } from './source-text.ts';

/** A text with its origin behind it: 「（要約。出典：…12ページ）」. The city's own wording without a source stands alone. */
export function attributedText(
  context: BuildContext,
  { text: words, origin, source, page }: AttributedText,
): readonly Inline[] {
  const said = [
    origin === 'summary' ? context.locale.headings.summarised : null,
    sourceText(context, source, page),
  ].filter((part) => part !== null);
  return said.length === 0 ? [text(words)] : [text(words), small(`（${said.join('。')}）`)];
}
