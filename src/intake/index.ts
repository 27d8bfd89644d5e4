export { UNSTATED_MUNICIPALITY } from './bare-municipality.ts';
export { decodeText, type DecodedText } from './decode-text.ts';
export { intake } from './intake.ts';
export { jsonSchemas } from './json-schemas.ts';
export { intakeIssueCodes, type IntakeIssueCode } from './issue-codes.ts';
export { readCityFolder, type IntakeReading } from './read-city-folder.ts';
export { readFiguresCsv, type FiguresOptions } from './read-figures-csv.ts';
export { parseJson } from './read-json.ts';
export { readPlanFile } from './read-plan-file.ts';
