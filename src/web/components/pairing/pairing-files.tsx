import { tablePresetIds } from '#compare';
import { nothingChosen } from '../../compare/choices.ts';
import { fileOutputs } from '../../pairing/file-outputs.ts';
import type { PairingView } from '../../pairing/pairing-view.ts';
import { paths } from '../../paths.ts';
import { ChoiceField } from '../form-field.tsx';
import { FinerSettings, SettingFields } from '../setting-fields.tsx';

/** The table as a file under the words that count, and the words themselves. */
export function PairingFiles({ locale, params }: PairingView) {
  const { deskCompare: words, compareTool } = locale.pages;
  const settings = { locale, chosen: nothingChosen, errorsAt: () => [] };
  return (
    <section class="pairing-files screen-only" aria-labelledby="files">
      <h2 id="files">{words.files}</h2>
      <p>{words.filesLead}</p>
      <form method="get" action={paths.deskTable.href(params)}>
        <div class="compare-shape">
          <ChoiceField
            id="output"
            label={compareTool.output}
            chosen="docx"
            options={fileOutputs.map((output) => [output, compareTool.outputs[output]])}
          />
          <ChoiceField
            id="preset"
            label={compareTool.preset}
            chosen="standard"
            options={tablePresetIds.map((id) => [id, compareTool.presets[id]])}
          />
          <SettingFields {...settings} />
        </div>
        <FinerSettings {...settings} />
        <button class="button button-solid" type="submit">
          {words.getFile}
        </button>
      </form>
      <p>
        <a href={paths.deskWork.href(params)}>{words.workFile}</a>
      </p>
      <p class="hint">{words.workLead}</p>
    </section>
  );
}
