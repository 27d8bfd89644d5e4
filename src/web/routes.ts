import { sendData } from './handlers/data.ts';
import { sendDocument, sendFont, sendHealth, sendIcon, sendPicture, sendStylesheet } from './handlers/files.ts';
import { showCities, showHome, showIndicator, showIndicators, showPlan, showReport } from './handlers/pages.ts';
import { paths } from './paths.ts';
import { reads, type Route } from './route.ts';

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
  reads(paths.stylesheet, sendStylesheet),
  reads(paths.icon, sendIcon),
  reads(paths.font, sendFont),
  reads(paths.health, sendHealth),
];
