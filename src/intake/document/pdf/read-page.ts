import type { Issue, Place } from '#kernel';
import { intakeIssue } from '../../issue-codes.ts';
import type { PlacedText } from '../flow.ts';
import { glyphBox, ruleBox, within, type Box, type Glyph, type PageDrawing } from './drawing.ts';
import type { PictureDraft } from './draft.ts';
import { figuresOf } from './figures.ts';
import { footnotesOf } from './footnotes.ts';
import { lanesOf } from './lanes.ts';
import { lineRules } from './line-rules.ts';
import type { OpenPage } from './open-pdf.ts';
import type { PageContent } from './page-blocks.ts';
import { isApart, tablesOfPage } from './page-tables.ts';
import { anchorOf, MOST } from './place-notes.ts';
import { placeOf } from './place-of.ts';
import { byBaseline, rowsOf } from './rows.ts';
import { ruledTables, uprightsOf } from './ruled-rows.ts';
import { isBlank, type Segment } from './segment.ts';
import { selectGlyphs } from './select-glyphs.ts';
import { closedUp, spreadLetters } from './spread-name.ts';
import type { MarkRole } from './structure-roles.ts';

/** A page without its drawing: what is kept until all pages are known. */
export interface ReadPage {
  readonly content: PageContent;
  /** Notes at its foot that a mark in the text calls, each by its texts. */
  readonly footnotes: readonly (readonly Segment[])[];
  /** Of those, in the text and before them. */
  readonly footnoteMarks: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly area: number;
  readonly roles: ReadonlyMap<number, MarkRole>;
  readonly unplaced: readonly PlacedText[];
  readonly issues: readonly Issue[];
  /** Visible ones, and how many of them are set for vertical writing. */
  readonly characters: number;
  readonly vertical: number;
}

/** `notes` is how many notes the pages before have. */
export function readPage({ number, drawing: page, roles }: OpenPage, file: string, notes = 0): ReadPage {
  const recognised = isRecognised(page);
  const { drawing, seen, hidden, turned, vertical } = selectGlyphs(page, recognised);
  const figures = figuresOf(seen, roles.roles, drawing.rules);
  const inFigures = new Set([...figures.values()].flat());
  const text = seen.filter((glyph) => !inFigures.has(glyph));
  const footnotes = notes < MOST ? footnotesOf(text, drawing.rules, (at) => anchorOf(notes + at)) : null;
  const body = footnotes?.body ?? text;
  const boxes = [...figures.values()].map((glyphs) => glyphBox(glyphs));
  const rules = drawing.rules.filter((rule) => !boxes.some((box) => within(ruleBox(rule), box, 12)));
  const points = body.map((glyph) => [(glyph.left + glyph.right) / 2, glyph.baseline - glyph.size * 0.3] as const);
  const { tables, frames, borders, loose } = tablesOfPage(rules, points);
  const ruled = ruledTables(loose, body).filter((grid) =>
    tables.every((table) => isApart(grid, table) || table.cells.some((cell) => within(grid, cell, 2))),
  );
  const free = loose.filter((rule) => !ruled.some((grid) => within(ruleBox(rule), grid, 4)));
  const drawn = byBaseline(body);
  const sides = [...borders, ...ruled.flatMap(uprightsOf)];
  const spread = spreadLetters(drawn, lineRules(sides, []));
  const lanes = lanesOf(drawn.map((row) => closedUp(row, spread)));
  const rows = rowsOf(drawn, { ...lineRules([...sides, ...lanes], free), isSpread: (glyph) => spread.has(glyph) });
  const at = (box: Box): Place => placeOf(file, number, box);
  const texts = (glyphs: readonly Glyph[]): readonly PlacedText[] =>
    runsOf(glyphs).map((run) => ({ text: run.map(({ text }) => text).join(''), place: at(glyphBox(run)) }));
  const labels = [...figures.values()].flatMap((glyphs) => rowsOf(byBaseline(glyphs), NO_RULES).segments);
  const pictures = picturesOf({ drawing, page: number, figures, alts: roles.figures });
  return {
    content: { page: number, segments: rows.segments, tables: [...tables, ...ruled], frames, pictures },
    footnotes: (footnotes?.notes ?? []).map(({ glyphs }) => rowsOf(byBaseline(glyphs), NO_RULES).segments),
    footnoteMarks: footnotes?.marks ?? [],
    width: drawing.width,
    height: drawing.height,
    area: drawing.width * drawing.height,
    roles: roles.roles,
    unplaced: [
      ...[...rows.ruby, ...labels].map((segment) => ({ text: segment.text, place: at(segment) })),
      ...texts(turned),
      ...texts(hidden),
    ],
    issues: issuesOf(
      { hidden, seen, recognised },
      at({ left: 0, top: 0, right: drawing.width, bottom: drawing.height }),
    ),
    characters: page.glyphs.filter(({ text }) => !isBlank(text)).length,
    vertical,
  };
}

const NO_RULES = { separates: () => false, markOf: () => null };

/** A picture of a page with its text laid invisibly over it: read by a machine, to be read as text. */
function isRecognised({ glyphs }: PageDrawing): boolean {
  const invisible = glyphs.filter((glyph) => glyph.invisible && !isBlank(glyph.text)).length;
  return invisible > 0 && invisible * 2 > glyphs.filter(({ text }) => !isBlank(text)).length;
}

interface Pictured {
  readonly drawing: PageDrawing;
  readonly page: number;
  readonly figures: ReadonlyMap<number, readonly Glyph[]>;
  readonly alts: readonly string[];
}

function picturesOf({ drawing, page, figures, alts }: Pictured): readonly PictureDraft[] {
  const drawn = [...figures].map(([figure, glyphs]): PictureDraft => ({
    kind: 'picture',
    page,
    box: glyphBox(glyphs),
    alt: alts[figure] ?? '',
  }));
  // One figure that is a picture without letters.
  const silent = alts.filter((_, figure) => !figures.has(figure));
  const raster = drawing.pictures.filter((box) => !drawn.some((figure) => within(box, figure.box, 12)));
  return [
    ...drawn,
    ...raster.map((box, at): PictureDraft => ({
      kind: 'picture',
      page,
      box,
      alt: silent.length === raster.length ? (silent[at] ?? '') : '',
    })),
  ];
}

/** Characters drawn one after the other, close to each other. */
function runsOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1)?.at(-1);
    const near =
      last !== undefined &&
      Math.hypot(glyph.foot[0] - last.foot[0], glyph.foot[1] - last.foot[1]) < last.length + 1.5 * last.size &&
      glyph.turn === last.turn;
    if (near) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
  }
  return runs.filter((run) => run.some(({ text }) => !isBlank(text)));
}

interface Doubts {
  readonly hidden: readonly Glyph[];
  readonly seen: readonly Glyph[];
  readonly recognised: boolean;
}

/** A font that does not say what its characters are gives none, or signs for private use. */
const UNREADABLE = /[\uFFFD\p{Cc}]/u;

/** Signs of scripts that no Japanese document is written in: what codes come to that nobody says the meaning of. */
const STRAY =
  /[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}\uAC00-\uD7AF]|[\u0300-\u036F]/u;
/** A page may show some words of another script. */
const MOST_STRAY = 0.1;

function unreadableIn(texts: readonly string[]): number {
  const unreadable = texts.filter((text) => UNREADABLE.test(text)).length;
  const stray = texts.filter((text) => STRAY.test(text) && !UNREADABLE.test(text)).length;
  return stray > texts.length * MOST_STRAY ? unreadable + stray : unreadable;
}

function issuesOf({ hidden, seen, recognised }: Doubts, place: Place): readonly Issue[] {
  const told = hidden.filter(({ text }) => !isBlank(text));
  const unreadable = unreadableIn(seen.map(({ text }) => text).filter((text) => !isBlank(text)));
  const found = told
    .slice(0, 40)
    .map(({ text }) => text)
    .join('');
  const say = (code: Parameters<typeof intakeIssue>[0], more: object): Issue =>
    intakeIssue(code, { severity: 'warning', place, ...more });
  return [
    ...(told.length > 0 ? [say('pdf-hidden-text', { found })] : []),
    ...(recognised ? [say('pdf-recognised-text', {})] : []),
    ...(unreadable > 0 ? [say('pdf-unreadable-text', { params: { characters: unreadable } })] : []),
  ];
}
