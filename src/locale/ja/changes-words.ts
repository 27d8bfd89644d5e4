import type { ChangesChoice } from '#app';

/** Words of the choice between the texts of a Word file with 変更履歴, wherever a form has it. */
export const jaChangesWords = {
  label: 'Wordの変更履歴',
  hint: '変更履歴のあるWordのファイルだけの選択です。ほかのファイルでは、そのままにしてください。',
  as: {
    accepted: '反映した文章を読む',
    original: '変更前の文章を読む',
    both: '反映した文章と変更前の文章を、二つの版として読む',
  } satisfies Readonly<Record<ChangesChoice, string>>,
};
