import { issue, ok, type Issue } from '#kernel';
import type { Picture } from '../tree/block.ts';
import type { ReportWriter } from '../writer.ts';
import { htmlPage } from './html-page.ts';
import { LARGEST_PAGE } from './largest-page.ts';

/**
 * One self-contained page without a request or a script. Pictures are carried as long as the page stays below 1 MB;
 * one that is left out is shown by its words and told as an issue.
 */
export function htmlWriter(style: string): ReportWriter {
  return {
    mediaType: 'text/html; charset=utf-8',
    write: async (tree, locale) => {
      const issues: Issue[] = [];
      const encoder = new TextEncoder();
      let room = LARGEST_PAGE - encoder.encode(htmlPage({ tree, locale, style, carries: () => false })).length;
      if (room < 0)
        issues.push(issue('report.page-too-large', { severity: 'warning', params: { largest: LARGEST_PAGE } }));
      const carries = ({ base64, caption, alt }: Picture): boolean => {
        if (base64.length + 100 <= room) {
          room -= base64.length + 100;
          return true;
        }
        issues.push(
          issue('report.picture-left-out', {
            severity: 'warning',
            found: caption === '' ? alt : caption,
            params: { largest: LARGEST_PAGE },
          }),
        );
        return false;
      };
      return ok({ bytes: encoder.encode(htmlPage({ tree, locale, style, carries })), issues });
    },
  };
}
