import type { Rule } from './rule.ts';
import type { RuleId } from './rule-ids.ts';
import { bracketOpen, bracketPair } from './rules/brackets.ts';
import { brokenEnding } from './rules/broken-ending.ts';
import { brokenWord } from './rules/broken-word.ts';
import { cellUnreadable } from './rules/cell-unreadable.ts';
import { contentsMissing } from './rules/contents-missing.ts';
import { countDisagrees } from './rules/count-disagrees.ts';
import { cumulativeFalls } from './rules/cumulative-falls.ts';
import { dateImpossible, weekdayDisagrees } from './rules/dates.ts';
import { doubled } from './rules/doubled.ts';
import { emptyItem } from './rules/empty-item.ts';
import { eraWestern } from './rules/era-western.ts';
import { figureJump } from './rules/figure-jump.ts';
import { figureSign } from './rules/figure-sign.ts';
import { figuresDisagree } from './rules/figures-disagree.ts';
import { fusedValues } from './rules/fused-values.ts';
import { headingRepeated, numberGap, numberRepeat } from './rules/heading-numbers.ts';
import { headVaries } from './rules/head-varies.ts';
import { listGap } from './rules/list-gap.ts';
import { machineDependent } from './rules/machine-dependent.ts';
import { notOurWord } from './rules/not-our-word.ts';
import { oldLabel } from './rules/old-label.ts';
import { placeholder } from './rules/placeholder.ts';
import { periodLength } from './rules/period-length.ts';
import { measuredLater, yearOutside } from './rules/plan-years.ts';
import { rateDisagrees } from './rules/rate-disagrees.ts';
import { referenceByPage } from './rules/reference-by-page.ts';
import { referenceMissing } from './rules/reference-missing.ts';
import { referenceNumber, referenceTitle } from './rules/references.ts';
import { relistingDisagrees, relistingWithoutOriginal } from './rules/relistings.ts';
import { rowJump } from './rules/row-jump.ts';
import { statedTwice } from './rules/stated-twice.ts';
import { sumDisagrees } from './rules/sum-disagrees.ts';
import { targetAgainstDirection } from './rules/target-against-direction.ts';
import { termEarly, termTwice } from './rules/terms.ts';
import { twoSpellings } from './rules/two-spellings.ts';
import { unitChanged } from './rules/unit-changed.ts';
import { halfWidthKana, widthVaries } from './rules/widths.ts';
import { eraOver, yearLabels } from './rules/year-labels.ts';

/** Every rule by its id. A rule without an id, or an id without a rule, does not compile. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'fused-values': fusedValues,
  'cell-unreadable': cellUnreadable,
  'relisting-disagrees': relistingDisagrees,
  'relisting-without-original': relistingWithoutOriginal,
  'figures-disagree': figuresDisagree,
  'unit-changed': unitChanged,
  'row-jump': rowJump,
  'target-against-direction': targetAgainstDirection,
  'cumulative-falls': cumulativeFalls,
  'figure-jump': figureJump,
  'figure-sign': figureSign,
  'rate-disagrees': rateDisagrees,
  'sum-disagrees': sumDisagrees,
  'year-outside': yearOutside,
  'measured-later': measuredLater,
  'period-length': periodLength,
  'stated-twice': statedTwice,
  'count-disagrees': countDisagrees,
  placeholder,
  'empty-item': emptyItem,
  'reference-number': referenceNumber,
  'reference-title': referenceTitle,
  'reference-missing': referenceMissing,
  'reference-by-page': referenceByPage,
  'contents-missing': contentsMissing,
  'number-gap': numberGap,
  'number-repeat': numberRepeat,
  'list-gap': listGap,
  'heading-repeated': headingRepeated,
  'old-label': oldLabel,
  'head-varies': headVaries,
  'era-western': eraWestern,
  'era-over': eraOver,
  'year-labels': yearLabels,
  'date-impossible': dateImpossible,
  'weekday-disagrees': weekdayDisagrees,
  'two-spellings': twoSpellings,
  'not-our-word': notOurWord,
  'width-varies': widthVaries,
  'half-width-kana': halfWidthKana,
  'machine-dependent': machineDependent,
  doubled,
  'broken-word': brokenWord,
  'broken-ending': brokenEnding,
  'bracket-open': bracketOpen,
  'bracket-pair': bracketPair,
  'term-twice': termTwice,
  'term-early': termEarly,
};
