import { outlineOfDossier, outlineOfText, type EditionOutline } from '#app';
import { issue, ok } from '#kernel';
import type { CliPorts } from './ports.ts';
import { stop, stopOn, type Outcome } from './stop.ts';

/** Endings that hold one edition alone. */
const READABLE = '.md, .json';

/** A file with one edition: an outline, or a 計画JSON. Other endings are refused by name. */
export function readOutlineOf(path: string, ports: CliPorts): Outcome<EditionOutline> {
  const ending = /\.[^./\\]+$/.exec(path)?.[0] ?? '';
  switch (ending.toLowerCase()) {
    case '.md':
      return ofText(path, ports);
    case '.json':
      return ofPlan(path, ports);
    default: {
      const found = ending === '' ? path : ending;
      return stop(3, issue('compare.input-format', { place: { file: path }, found, expected: READABLE }));
    }
  }
}

function ofText(path: string, { files }: CliPorts): Outcome<EditionOutline> {
  const read = files.readText(path);
  if (!read.ok) return stopOn(3, read);
  const outline = outlineOfText(path, read.value.text);
  return ok({ ...outline, issues: [...read.value.issues, ...outline.issues] });
}

function ofPlan(path: string, { files, intake }: CliPorts): Outcome<EditionOutline> {
  const opened = files.open(path);
  if (!opened.ok) return stopOn(3, opened);
  const reading = intake.read(opened.value);
  if (!reading.ok) return stopOn(3, reading);
  const outline = outlineOfDossier(path, reading.value.dossier, reading.value.issues);
  return outline.ok ? outline : stopOn(3, outline);
}
