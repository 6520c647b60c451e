import { parseHTML } from 'linkedom';
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { PolicyInForce } from '../../core/model/policy';
import { everything, pages, policy, withPolicy } from './fixtures';
import { optionsStates, popup, popupStates } from './states';

const documentOf = (node: JSX.Element) => parseHTML(`<!doctype html><html><body>${renderToString(node)}</body></html>`).document;

const all = Object.entries({ ...popupStates, ...optionsStates });

describe.each(all)('%s', (_name, node) => {
  const document = documentOf(node);
  const text = document.body.textContent ?? '';

  test('says nothing that a program says to itself', () => {
    expect(text).not.toMatch(/undefined|\[object|NaN|null\b/);
  });

  test('links only where a link may lead', () => {
    for (const link of document.querySelectorAll('[href]')) {
      expect(link.getAttribute('href')).toMatch(
        /^(https?:\/\/|mailto:|microsoft-edge:https?:\/\/|#(page|tools|browser|learn|key-[\w%.-]+)$)/,
      );
    }
  });

  test('has one h1, and headings that skip no level', () => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => Number(heading.tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, at) => {
      expect(level).toBeLessThanOrEqual((levels[at] ?? 1) + 1);
    });
  });

  test('names everything that can be worked, and uses each id once', () => {
    for (const control of document.querySelectorAll('a, button, summary')) expect(control.textContent?.trim()).not.toBe('');
    for (const input of document.querySelectorAll('input')) expect(document.querySelector(`label[for="${input.id}"]`)).not.toBeNull();
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const image of document.querySelectorAll('svg')) expect(image.getAttribute('aria-hidden')).toBe('true');
  });
});

describe.each(Object.entries(popupStates).filter(([name]) => name.startsWith('page-')))('%s', (_name, node) => {
  test('gives one main button, or says who acts', () => {
    const document = documentOf(node);
    expect(document.querySelectorAll('main .button:not(.plain)').length).toBeLessThanOrEqual(1);
    const step = document.querySelector('.step')?.textContent ?? '';
    expect(step).toMatch(/\b([Yy]ou|IT|organisation|Carry on|Load|Open|Tell|Use|Try)\b/);
  });
});

test.each([
  ['edge', 'Open in Edge', 'microsoft-edge:http://hr.fairshire.test/leave/'],
  ['remote-app', 'Ask IT', policy.organisation?.help?.url ?? ''],
] as const)('needs-ie by the route %s: %s', (ieRoute, label, href) => {
  const button = documentOf(popup(withPolicy({ ieRoute }))).querySelector('main .button:not(.plain)');
  expect(button?.textContent).toContain(label);
  expect(button?.getAttribute('href')).toBe(href);
});

test('what IT says to use instead is the main button where the page cannot be opened', () => {
  const button = documentOf(popup(withPolicy({ ieRoute: 'none' }, { page: pages['cannot-run'] }))).querySelector(
    'main .button:not(.plain)',
  );
  expect(button?.textContent).toContain('Book a fire safety session');
});

describe('hostile words and addresses', () => {
  const bad = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
  const lie = 'javascript:alert(3)';
  const shown = everything();
  const [tool] = shown.tools;
  if (!tool) throw new Error('The sample has tools');
  const evil = everything({
    inForce: {
      source: 'managed',
      problems: [],
      policy: {
        ...policy,
        organisation: { name: bad, help: { name: bad, how: lie, url: lie } },
        privacyNote: bad,
        systems: policy.systems.map((system) => ({
          ...system,
          name: bad,
          owner: bad,
          notice: { text: bad, until: bad, instead: { name: bad, url: lie } },
        })),
      },
    },
    siteList: {
      address: lie,
      askedAt: 0,
      list: { from: lie, readAt: 0, version: bad, sites: 1 },
      problem: { code: 'not-a-site-list', line: 1, column: 1, detail: bad, since: 0 },
    },
    page: {
      host: bad,
      system: 'leave',
      listing: { is: 'sent', entry: { url: bad, line: 1 } },
      verdict: {
        is: 'needs-ie',
        because: bad,
        findings: [
          { rule: bad, strength: 'observed', effect: 'needs-ie', frame: lie, where: [{ source: bad, line: 1, excerpt: bad }] },
          {
            rule: 'constructor',
            strength: 'observed',
            effect: 'needs-ie',
            frame: bad,
            where: [{ source: lie, line: null, excerpt: null }],
          },
        ],
        notLookedAt: [
          { what: bad, why: bad },
          { what: lie, why: '__proto__' },
        ],
      },
    },
    tools: [
      {
        readiness: { ...tool.readiness, is: 'switched-off', by: { kind: 'feature', id: bad, name: bad } },
        tool: {
          ...tool.tool,
          name: bad,
          purpose: bad,
          url: lie,
          replaces: bad,
          classification: bad,
          outsiders: bad,
          sponsor: { who: bad, statement: bad },
          contact: { name: bad, how: lie },
          access: { how: bad, url: lie },
        },
      },
    ],
  });
  test.each(['page', 'tools', 'browser', 'learn'] as const)('come out as text in the view %s', (view) => {
    const document = documentOf(popup(evil, { view, address: lie, status: bad }));
    expect(document.querySelectorAll('img, script, iframe')).toHaveLength(0);
    expect(document.querySelector('[onerror]')).toBeNull();
    for (const link of document.querySelectorAll('[href]')) expect(link.getAttribute('href')).toMatch(/^#/);
    expect(document.body.textContent).toContain('onerror=alert(1)');
  });
});

test('a trial says so, and a managed policy locks the file away', () => {
  expect(documentOf(popupStates.trial ?? <p />).querySelector('header')?.textContent).toContain('Trial');
  const sources: PolicyInForce['source'][] = ['managed', 'trial', 'none', 'pending'];
  const locked = sources.map((source) =>
    documentOf(optionsStates[`options-${source}`] ?? <p />)
      .querySelector('input')
      ?.hasAttribute('disabled'),
  );
  expect(locked).toEqual([true, false, false, false]);
});

test('the current view is marked, and only it', () => {
  for (const view of ['page', 'tools', 'browser', 'learn'] as const) {
    const marked = [...documentOf(popup(everything(), { view })).querySelectorAll('[aria-current]')];
    expect(marked.map((link) => link.getAttribute('href'))).toEqual([`#${view}`]);
  }
});
