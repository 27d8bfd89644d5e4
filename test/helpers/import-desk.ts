import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Connection, WebPorts } from '#web';
import { memoryStore } from './memory-store.ts';
import { testSite } from './test-site.ts';
import { twoPlans } from './two-plans.ts';

const KEY = '7k2m-q9xd-abcd-efgh-jkmn-pqrs-tvwx';
export const here: Connection = { peer: '127.0.0.1' };
/** The first import of the city. */
export const at = '/desk/431001/imports/1';

/** Of a plan of R6-R9, with one indicator. */
export const PLAN = [
  '# 目標１ 働くまち',
  '計画期間は、令和6年度から令和9年度までとします。',
  '農地を守り、',
  '次の担い手に引き継ぎます。',
  '| 指標 | 単位 | 基準値（R5） | 目標値（R9） |\n|---|---|---|---|\n| 水揚量 | ｔ | 100 | 120 |',
].join('\n\n');

type Fields = Readonly<Record<string, string>>;

/** Somebody at the desk over a city of two editions. */
export async function atDesk(ports: Partial<WebPorts> = {}) {
  const store = memoryStore(
    twoPlans(['# 目標１ 働くまち', '- 港を直します。'], ['# 目標１ 働くまち', '- 港を造ります。']),
  );
  const web = testSite([], { store, desk: { key: KEY, random: randomBytes }, ...ports });
  const fetch = (path: string, body: URLSearchParams | FormData | null, Cookie: string): Promise<Response> =>
    web.fetch(
      new Request(`http://localhost:8080${path}`, { ...(body ? { method: 'POST', body } : {}), headers: { Cookie } }),
      here,
    );
  const door = await fetch('/desk', new URLSearchParams({ key: KEY, to: '/desk' }), '');
  const cookie = door.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  const open = async (path = at) => {
    const answer = await fetch(path, null, cookie);
    return { status: answer.status, text: await answer.text() };
  };
  const token = /name="token" value="([^"]+)"/.exec((await open('/desk/import')).text)?.[1] ?? '';
  const stamp = async () => /name="stamp" value="([^"]+)"/.exec((await open()).text)?.[1] ?? '';
  const sent = async (answer: Response) => ({
    status: answer.status,
    to: answer.headers.get('Location'),
    text: await answer.text(),
  });
  const post = async (path: string, fields: Fields = {}, of = at) => {
    const form = new URLSearchParams({ token, stamp: await stamp(), edition: '1', show: 'all', ...fields });
    return sent(await fetch(`${of}/${path}`, form, cookie));
  };
  const hand = async (files: readonly File[], fields: Fields = {}) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ token, city: '431001', name: '', ...fields })) form.set(name, value);
    for (const file of files) form.append('files', file);
    return sent(await fetch('/desk/import', form, cookie));
  };
  /** Until the reading that goes on is done. */
  const read = async () => {
    while ((await open()).text.includes('data-reading')) await setImmediate();
  };
  return { store, web, open, post, hand, read };
}

export const plan = (name = '計画.md', text = PLAN): File => new File([text], name);
