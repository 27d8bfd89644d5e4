import type { EditionOutline } from '#app';
import type { CliPorts } from './ports.ts';
import { stopOn, type Outcome } from './stop.ts';

/** A file a person named, with one edition in it. */
export function readOutlineOf(path: string, { files, intake }: CliPorts): Outcome<EditionOutline> {
  const opened = files.open(path);
  if (!opened.ok) return stopOn(3, opened);
  const outline = intake.outline(opened.value);
  return outline.ok ? outline : stopOn(3, outline);
}
