import { parseHTML } from 'linkedom';
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test, vi } from 'vitest';

// Every sentence comes back marked, so that what is left without a mark stands in a component and not in core/words.
const { mark } = vi.hoisted(() => {
  const mark = (value: unknown): unknown => {
    if (typeof value === 'string') return value && `⟦${value}⟧`;
    if (typeof value === 'function') return (...given: unknown[]) => mark(value(...given));
    if (Array.isArray(value)) return value.map(mark);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mark(each)]));
  };
  return { mark: (module: object) => mark({ ...module }) as object };
});
vi.mock('../../core/words/browser', async (original) => mark(await original<object>()));
vi.mock('../../core/words/controls', async (original) => mark(await original<object>()));
vi.mock('../../core/words/mistakes', async (original) => mark(await original<object>()));
vi.mock('../../core/words/options', async (original) => mark(await original<object>()));
vi.mock('../../core/words/page', async (original) => mark(await original<object>()));
vi.mock('../../core/words/popup', async (original) => mark(await original<object>()));
vi.mock('../../core/words/privacy', async (original) => mark(await original<object>()));
vi.mock('../../core/words/policy', async (original) => mark(await original<object>()));
vi.mock('../../core/words/received', async (original) => mark(await original<object>()));
vi.mock('../../core/words/rule-advice', async (original) => mark(await original<object>()));
vi.mock('../../core/words/rules', async (original) => mark(await original<object>()));
vi.mock('../../core/words/site-list', async (original) => mark(await original<object>()));
vi.mock('../../core/words/step', async (original) => mark(await original<object>()));
vi.mock('../../core/words/tools', async (original) => mark(await original<object>()));

const { optionsStates, popupStates } = await import('./states');
const { everything, listings, pages, siteList } = await import('./fixtures');
const { handed, tenFaults } = await import('./received');
const { FindingOf } = await import('../../components/details');
const { controlWords } = await import('../../core/words/controls');
const { ruleAdvice } = await import('../../core/words/rule-advice');

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};
/** What the model and the reader of policies say of a value stands beside their schemas. */
const problems = [tenFaults, { collector: 'nowhere' }].flatMap((raw) =>
  handed(raw).received.keys.flatMap((key) => key.problems.map(({ reason }) => reason)),
);
const given = [...stringsIn(everything()), ...stringsIn(pages), ...stringsIn(siteList), ...stringsIn(listings), ...problems]
  .concat('all', 'example.org', 'ring 4400, weekdays 8am to 6pm')
  .sort((one, other) => other.length - one.length);

/** What is neither marked nor given by the data. */
function unmarked(node: JSX.Element): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${renderToString(node)}</body></html>`);
  for (const exact of document.querySelectorAll('pre, code')) exact.remove();
  const said = [...document.querySelectorAll('*')].flatMap((element) => [
    [...element.childNodes].map((child) => (child.nodeType === 3 ? child.textContent : '\n')).join(''),
    ...['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  ]);
  return said.map(withoutMarked).filter((rest) => /\p{L}/u.test(given.reduce((left, data) => left.replaceAll(data, ''), rest)));
}

function withoutMarked(text: string): string {
  const inner = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return inner === text ? text : withoutMarked(inner);
}

describe('every sentence comes from core/words or from the data', () => {
  test.each(Object.entries({ ...popupStates, ...optionsStates }))('%s', (_name, node) => {
    expect(unmarked(node)).toEqual([]);
  });
  test('advice, once it has been loaded', () => {
    const finding = { rule: 'flash', strength: 'certain', effect: 'cannot-run', frame: '', where: [] } as const;
    const where = [{ source: '', line: null, excerpt: null, about: 'grid' }];
    const node = <FindingOf finding={{ ...finding, where }} advice={ruleAdvice.flash} controls={controlWords} otherFrame={false} />;
    expect(unmarked(node)).toEqual([]);
    expect(renderToString(node)).toContain(controlWords.grid.was);
    expect(renderToString(node)).toContain(ruleAdvice.flash.owner);
  });
  test('and one that does not is found', () => {
    expect(unmarked(<p>Stray words</p>)).toEqual(['Stray words']);
  });
});
