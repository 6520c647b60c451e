import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply } from 'fastify';
import * as v from 'valibot';
import { lookParts } from '../../components/look/parts';
import { ROUNDED_TO } from '../../core/disclosure';
import { K } from '../../core/disclosure/hide';
import type { Policy } from '../../core/model/policy';
import { periodOf, windowCloses } from '../../core/telemetry/period';
import { refusals } from '../../core/words/collector';
import type { Store } from '../store/store';
import { cataloguePage } from './catalogue';
import { weeksOf } from './figures';
import { emptyPage, notFoundPage } from './messages';
import { nameOf, readinessPage } from './readiness';
import { systemPage } from './system';

/** Our pages need our two style sheets and nothing else, and no other site may frame them. */
const policyOfPages = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const styles = { '/look.css': lookParts.map((part) => `../../components/look/${part}.css`), '/pages.css': ['./pages.css'] };

const Query = v.object({ period: v.optional(v.string()) });
const periodIn = (query: unknown): string | undefined => {
  const asked = v.safeParse(Query, query);
  // `?period=a&period=b` is a list: asked for, and never found.
  return asked.success ? asked.output.period : '';
};

/** The analysts' pages and files: what they say of browsers comes from published tables, what they say of pages from scans. */
export function views(app: FastifyInstance, organisation: Policy, store: Store, now: () => number): void {
  const name = nameOf(organisation);
  const html = (reply: FastifyReply, page: string) => reply.headers(policyOfPages).type('text/html; charset=utf-8').send(page);

  app.get('/', async (request, reply) => {
    const periods = await store.published();
    const asked = periodIn(request.query);
    const period = asked ?? periods[0];
    if (period === undefined) {
      const first = (await store.waiting())[0] ?? periodOf(now());
      return html(reply, emptyPage(organisation, windowCloses(first), await store.facts()));
    }
    if (!periods.includes(period)) return html(reply.code(404), notFoundPage(name, 'period'));
    const tables = await store.tables({ period });
    const totals = await store.tables({ question: 'ready', by: 'total' });
    const weeks = weeksOf(totals.filter((table) => table.period <= period));
    return html(reply, readinessPage({ organisation, period, facts: await store.facts(), tables, weeks, periods }));
  });

  app.get<{ Params: { id: string } }>('/systems/:id', async (request, reply) => {
    const system = organisation.systems.find(({ id }) => id === request.params.id);
    if (!system) return html(reply.code(404), notFoundPage(name, 'page'));
    const [period = null] = await store.published();
    const tables = period ? await store.tables({ period, question: 'system' }) : [];
    const facts = (await store.facts()).find((one) => one.system === system.id) ?? null;
    return html(reply, systemPage({ organisation, system, facts, period, tables }));
  });

  app.get('/tools', async (_request, reply) => html(reply, cataloguePage(organisation)));

  app.get('/api/tools', async (_request, reply) => reply.headers(policyOfPages).send({ tools: organisation.tools }));

  app.get('/api/pages', async (_request, reply) => reply.headers(policyOfPages).send({ systems: await store.facts() }));

  app.get('/api/periods', async (_request, reply) => reply.headers(policyOfPages).send({ periods: await store.published() }));

  app.get('/api/tables', async (request, reply) => {
    const periods = await store.published();
    const period = periodIn(request.query) ?? periods[0];
    reply.headers(policyOfPages);
    if (period === undefined || !periods.includes(period)) return reply.code(404).send({ key: 'period', reason: refusals.noSuchPeriod });
    return reply.send({ period, hiddenUnder: K, roundedTo: ROUNDED_TO, tables: await store.tables({ period }) });
  });

  for (const [address, files] of Object.entries(styles)) {
    const style = files.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('\n');
    app.get(address, async (_request, reply) => reply.headers(policyOfPages).type('text/css; charset=utf-8').send(style));
  }

  app.setNotFoundHandler((request, reply) =>
    request.method === 'GET'
      ? html(reply.code(404), notFoundPage(name, 'page'))
      : reply.code(404).send({ key: 'address', reason: refusals.noSuchAddress }),
  );
}
