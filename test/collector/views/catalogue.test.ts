import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { afterEach, expect, test } from 'vitest';
import { type Collector, startCollector } from '../../../collector';
import { Policy } from '../../../core/model/policy';
import { organisation } from '../organisation';

let collector: Collector;
afterEach(() => collector.close());
const tools = [
  {
    id: 'pages',
    name: 'Team <Pages>',
    purpose: 'Write and share pages with your team.',
    category: 'write',
    url: 'https://pages.example.org/',
    replaces: 'Shared drives',
    sponsor: { who: 'Head of IT', statement: 'For all teams.' },
    classification: 'Official',
    outsiders: 'Partners by invitation',
    pilot: true,
    contact: { name: 'Help desk', how: '4400' },
    access: { how: 'Sign on', url: 'https://it.example.org/' },
  },
  { id: 'bare', name: 'Bare', purpose: 'Nothing more is known.', category: 'ask' },
];
const open = async (policy: Policy, path: string) => {
  collector = await startCollector({ organisation: policy, database: ':memory:', now: Date.now, port: 0 });
  return fetch(collector.url + path);
};

test('the approved tools are shown, each with all that the policy says of it, and without a script', async () => {
  const response = await open(v.parse(Policy, { ...organisation, tools }), '/tools');
  const { document } = parseHTML(await response.text());
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
  expect(texts('h2')).toEqual(['Team <Pages>', 'Bare']);
  expect(texts('#pages dt')).toEqual(['Permission from: Head of IT', 'For which information', 'People outside', 'Getting access', 'Help']);
  expect(texts('#pages dd').slice(0, 3)).toEqual(['For all teams.', 'Official', 'Partners by invitation']);
  expect([...document.querySelectorAll('#pages a')].map((a) => a.getAttribute('href'))).toEqual([
    'https://it.example.org/',
    'https://pages.example.org/',
  ]);
  expect(texts('#bare dt, #bare a')).toEqual([]);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(texts('script')).toEqual([]);
});

test('a policy without tools says that there are none', async () => {
  expect(await (await open(v.parse(Policy, {}), '/tools')).text()).toContain('has not listed any tools yet');
});

test('other programs get them as the policy has them', async () => {
  const policy = v.parse(Policy, { ...organisation, tools });
  expect(await (await open(policy, '/api/tools')).json()).toEqual({ tools: policy.tools });
});
