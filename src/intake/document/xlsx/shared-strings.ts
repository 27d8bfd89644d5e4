import { readXml, type XmlPart } from '../ooxml/xml-events.ts';
import { RichTextBuilder, type RichText } from './rich-text.ts';

/** The table of texts that cells refer to by number. */
export function readSharedStrings(part: XmlPart): readonly RichText[] {
  const texts: RichText[] = [];
  const open: string[] = [];
  let builder: RichTextBuilder | null = null;
  readXml(part, {
    open: (name, attributes) => {
      open.push(name);
      if (name === 's:si') builder = new RichTextBuilder();
      else builder?.open(name, attributes);
    },
    text: (text) => builder?.text(text),
    close: () => {
      const name = open.pop() ?? '';
      if (name === 's:si' && builder) {
        texts.push(builder.result());
        builder = null;
      } else builder?.close(name);
    },
  });
  return texts;
}
