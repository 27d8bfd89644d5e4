import { checkSent, showCheckTool } from './handlers/check-tool.ts';
import { compareSent, showCompareTool } from './handlers/compare-tool.ts';
import { sendData } from './handlers/data.ts';
import { enterDesk, leaveDesk, showDesk } from './handlers/desk.ts';
import {
  adoptAtDesk,
  correctFindingAtDesk,
  dismissAtDesk,
  reopenAtDesk,
  returnAtDesk,
  sendDeskFindings,
  showDeskCheck,
  undoCorrectionAtDesk,
} from './handlers/desk-check.ts';
import { saveDictionaryAtDesk, sendDeskDictionary, showDeskDictionary } from './handlers/desk-dictionary.ts';
import { sendDeskTable, sendDeskWork } from './handlers/desk-files.ts';
import { saveDeskLineage, showDeskLineage } from './handlers/desk-lineage.ts';
import {
  pinAtDesk,
  remarkAtDesk,
  restoreAtDesk,
  showDeskComparison,
  showDeskPanel,
  takeBackAtDesk,
} from './handlers/desk-pairing.ts';
import {
  explainAtDesk,
  freezeAtDesk,
  openYearAtDesk,
  showDeskYear,
  showDeskYears,
  undoExplanationAtDesk,
  withdrawYearAtDesk,
} from './handlers/desk-years.ts';
import {
  acceptAtDesk,
  correctAtDesk,
  discardAtDesk,
  openAtDesk,
  readAtDesk,
  sendImportFile,
  showDeskImport,
  showImports,
  undoAtDesk,
} from './handlers/desk-import.ts';
import { showDeskImportCompare } from './handlers/desk-import-compare.ts';
import {
  sendDocument,
  sendFont,
  sendHealth,
  sendIcon,
  sendIsland,
  sendPicture,
  sendStylesheet,
} from './handlers/files.ts';
import { showCities, showHome, showIndicator, showIndicators, showPlan, showReport } from './handlers/pages.ts';
import { importLimits } from './import/read-open-form.ts';
import { paths } from './paths.ts';
import { toolLimits } from './tool/handed-file.ts';
import { atDoor, changes, reads, readsAtDesk, works, type Route } from './route.ts';

const choice = ['edition', 'year'] as const;
const pairing = ['show', 'pick', 'q'] as const;

/** Of every form that changes a comparison: a remark, also one far too long to be kept, and the units of a row. */
const permission = 'operate';
const limits = { most: 1024 * 1024, fields: 2000 } as const;

/** Explanations of every indicator of an edition. */
const explainLimits = { most: 16 * 1024 * 1024, fields: 8000 } as const;

/** Lines and a file of settings. */
const dictionaryLimits = { most: 4 * 1024 * 1024, fields: 20 } as const;

/** Every address with what it answers. */
export const routes: readonly Route[] = [
  reads(paths.cities, showCities),
  reads(paths.home, showHome, { query: choice, kept: true }),
  reads(paths.plan, showPlan, { query: ['year'], kept: true }),
  reads(paths.indicators, showIndicators, { query: [...choice, 'goal', 'verdict', 'kind', 'q'], kept: true }),
  reads(paths.indicator, showIndicator, { query: choice, kept: true }),
  reads(paths.report, showReport, { kept: true }),
  reads(paths.document, sendDocument),
  reads(paths.picture, sendPicture),
  reads(paths.data, sendData),
  reads(paths.compareTool, showCompareTool),
  works(paths.compareTool, toolLimits, compareSent),
  reads(paths.checkTool, showCheckTool),
  works(paths.checkTool, toolLimits, checkSent),
  atDoor('GET', paths.desk, showDesk),
  atDoor('POST', paths.desk, enterDesk),
  atDoor('POST', paths.leaveDesk, leaveDesk),
  readsAtDesk(paths.deskComparison, showDeskComparison, pairing),
  readsAtDesk(paths.deskPanel, showDeskPanel, pairing),
  changes(paths.deskPins, { permission, limits, event: 'comparison.pinned', handle: pinAtDesk }),
  changes(paths.deskRemarks, { permission, limits, event: 'comparison.remarked', handle: remarkAtDesk }),
  changes(paths.deskTakeBack, { permission, limits, event: 'comparison.taken-back', handle: takeBackAtDesk }),
  changes(paths.deskRestore, { permission, limits, event: 'comparison.restored', handle: restoreAtDesk }),
  readsAtDesk(paths.deskTable, sendDeskTable, ['output', 'preset', 'order', 'rowSize', 'unchanged', 'marks']),
  readsAtDesk(paths.deskWork, sendDeskWork),
  readsAtDesk(paths.deskLineage, showDeskLineage, ['saved']),
  changes(paths.deskLineage, { permission, limits, event: 'lineage.saved', handle: saveDeskLineage }),
  readsAtDesk(paths.deskCheck, showDeskCheck, ['saved', 'next']),
  readsAtDesk(paths.deskFindings, sendDeskFindings, ['output']),
  changes(paths.deskDismiss, { permission, limits, event: 'check.dismissed', handle: dismissAtDesk }),
  changes(paths.deskReopen, { permission, limits, event: 'check.reopened', handle: reopenAtDesk }),
  changes(paths.deskCorrect, { permission, limits, event: 'check.corrected', handle: correctFindingAtDesk }),
  changes(paths.deskUndoCorrection, {
    permission,
    limits,
    event: 'check.correction-undone',
    handle: undoCorrectionAtDesk,
  }),
  changes(paths.deskAdopt, { permission, limits, event: 'edition.adopted', handle: adoptAtDesk }),
  changes(paths.deskReturn, { permission, limits, event: 'edition.returned-to-draft', handle: returnAtDesk }),
  readsAtDesk(paths.deskDictionary, showDeskDictionary, ['saved']),
  readsAtDesk(paths.deskDictionaryFile, sendDeskDictionary),
  changes(paths.deskDictionary, {
    permission,
    limits: dictionaryLimits,
    event: 'dictionary.saved',
    handle: saveDictionaryAtDesk,
  }),
  readsAtDesk(paths.deskYears, showDeskYears, ['saved']),
  changes(paths.deskYears, { permission, limits, event: 'year.opened', handle: openYearAtDesk }),
  readsAtDesk(paths.deskYear, showDeskYear, ['saved']),
  changes(paths.deskYear, { permission, limits, event: 'year.frozen', handle: freezeAtDesk }),
  changes(paths.deskYearExplain, { permission, limits: explainLimits, event: 'year.explained', handle: explainAtDesk }),
  changes(paths.deskYearUndo, { permission, limits, event: 'year.explanation-undone', handle: undoExplanationAtDesk }),
  changes(paths.deskYearWithdraw, { permission, limits, event: 'year.withdrawn', handle: withdrawYearAtDesk }),
  readsAtDesk(paths.deskImport, showImports),
  changes(paths.deskImport, { permission, limits: importLimits, event: 'import.opened', handle: openAtDesk }),
  readsAtDesk(paths.deskImportPage, showDeskImport, ['edition', 'show', 'pick']),
  changes(paths.deskImportCorrect, { permission, limits, event: 'import.corrected', handle: correctAtDesk }),
  changes(paths.deskImportAccept, { permission, limits, event: 'import.accepted', handle: acceptAtDesk }),
  changes(paths.deskImportUndo, { permission, limits, event: 'import.undone', handle: undoAtDesk }),
  changes(paths.deskImportDiscard, { permission, limits, event: 'import.discarded', handle: discardAtDesk }),
  changes(paths.deskImportRead, { permission, limits, event: 'import.read', handle: readAtDesk }),
  readsAtDesk(paths.deskImportCompare, showDeskImportCompare, ['edition']),
  readsAtDesk(paths.deskImportFile, sendImportFile),
  reads(paths.stylesheet, sendStylesheet),
  reads(paths.island, sendIsland),
  reads(paths.icon, sendIcon),
  reads(paths.font, sendFont),
  reads(paths.health, sendHealth),
];
