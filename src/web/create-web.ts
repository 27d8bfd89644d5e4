import { Hono } from 'hono';
import { trimTrailingSlash } from 'hono/trailing-slash';
import { answerOtherMethod } from './answer-other-method.ts';
import { answerRequest } from './answer-request.ts';
import type { Connection } from './connection.ts';
import { answerUnexpected, answerUnknown } from './send.ts';
import type { Web, WebPorts } from './ports.ts';
import { routes } from './routes.ts';
import { buildSite } from './site.ts';

/** The public site over the ports that main hands in. Throws where a file that ships with the product is missing. */
export function createWeb(ports: WebPorts): Web {
  const site = buildSite(ports);
  const app = new Hono<{ Bindings: Connection }>();
  app.use(trimTrailingSlash());
  for (const route of routes) {
    app.on(route.method, route.path.pattern, (context) =>
      answerRequest({ site, route, params: context.req.param(), request: context.req.raw, connection: context.env }),
    );
  }
  for (const [pattern, rows] of Map.groupBy(routes, ({ path }) => path.pattern)) {
    app.all(pattern, (context) => answerOtherMethod({ site, rows, request: context.req.raw, connection: context.env }));
  }
  app.notFound((context) => answerUnknown(site, context.req.raw));
  app.onError((error, context) => answerUnexpected(site, context.req.raw, error));
  return { fetch: async (request, connection = { peer: '' }) => app.fetch(request, connection) };
}
