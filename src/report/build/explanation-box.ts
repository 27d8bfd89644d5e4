import type { IndicatorView } from '#app';
import type { Block, Box } from '../tree/block.ts';
import { text } from '../tree/inline.ts';
import { attributedText } from './attributed-text.ts';
import type { BuildContext } from './build-context.ts';

/** 未達成項目の課題・検証等: for every miss, computed or published, and for what could not be judged but is explained. A miss without a record says so. */
export function explanationBox(context: BuildContext, indicator: IndicatorView): readonly Box[] {
  const { headings } = context.locale;
  const { explanation } = indicator;
  if (explanation === null ? !isMiss(indicator) : indicator.verdict.kind === 'achieved') return [];
  const blocks: readonly Block[] =
    explanation === null
      ? [{ kind: 'paragraph', role: 'body', content: [text(headings.noExplanation)] }]
      : [
          {
            kind: 'facts',
            compact: false,
            items: [
              { label: headings.cause, content: attributedText(context, explanation.cause) },
              ...(explanation.response === null
                ? []
                : [{ label: headings.response, content: attributedText(context, explanation.response) }]),
            ],
          },
        ];
  return [{ kind: 'box', tone: 'caution', title: headings.explanations, blocks }];
}

function isMiss({ verdict }: IndicatorView): boolean {
  return verdict.kind === 'missed' || (verdict.kind === 'published' && verdict.verdict === 'missed');
}
