import { compareSent, showCompareTool } from './handlers/compare-tool.ts';
import { sendData } from './handlers/data.ts';
import { enterDesk, leaveDesk, showDesk, showDeskComparison } from './handlers/desk.ts';
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
import { compareLimits } from './compare/read-compare-form.ts';
import { paths } from './paths.ts';
import { atDoor, reads, readsAtDesk, works, type Route } from './route.ts';

const choice = ['edition', 'year'] as const;

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
  works(paths.compareTool, compareLimits, compareSent),
  atDoor('GET', paths.desk, showDesk),
  atDoor('POST', paths.desk, enterDesk),
  atDoor('POST', paths.leaveDesk, leaveDesk),
  readsAtDesk(paths.deskComparison, showDeskComparison),
  reads(paths.stylesheet, sendStylesheet),
  reads(paths.island, sendIsland),
  reads(paths.icon, sendIcon),
  reads(paths.font, sendFont),
  reads(paths.health, sendHealth),
];
