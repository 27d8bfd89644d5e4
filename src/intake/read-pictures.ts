import type { PictureRecord } from '#app';
import type { Initiative } from '#plan';
import type { FolderReader } from './folder-reader.ts';

type MediaType = PictureRecord['mediaType'];

const MEDIA: Readonly<Record<string, MediaType>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
};
const MAGIC: Readonly<Record<MediaType, RegExp>> = {
  'image/png': /^89504e47/,
  'image/jpeg': /^ffd8ff/,
  'image/svg+xml': /^(efbbbf)?(20|09|0a|0d)*3c/,
};

/** What lets a drawing run code or fetch something: such an SVG is refused. */
const ACTIVE = /<script|<foreignObject|<!DOCTYPE|<!ENTITY|\son[a-z]+\s*=|href\s*=\s*["']\s*(?!#|data:image\/)/i;

/** Every picture the initiatives name, once each. */
export function readPictures(initiatives: readonly Initiative[], folder: FolderReader): readonly PictureRecord[] {
  const names = new Set(initiatives.flatMap(({ pictures }) => pictures.map(({ file }) => file)));
  return [...names].flatMap((file) => readPicture(file, folder));
}

function readPicture(file: string, folder: FolderReader): readonly PictureRecord[] {
  const path = `pictures/${file}`;
  const bytes = folder.has(path) ? folder.bytes(path) : null;
  if (!bytes) {
    folder.findings.add('picture-missing', { file: path }, { found: file });
    return [];
  }
  const mediaType = MEDIA[file.split('.').at(-1)?.toLowerCase() ?? ''];
  const buffer = Buffer.from(bytes);
  const fits = mediaType !== undefined && MAGIC[mediaType].test(buffer.subarray(0, 64).toString('hex'));
  const active = mediaType === 'image/svg+xml' && ACTIVE.test(buffer.toString('utf8'));
  if (fits && !active) return [{ file, mediaType, base64: buffer.toString('base64') }];
  folder.findings.add('picture-format', { file: path }, { found: file, expected: '.png, .jpg, .svg' });
  return [];
}
