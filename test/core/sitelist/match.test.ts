import { describe, expect, it } from 'vitest';
import { explain, match } from '../../../core/sitelist';
import { council, listOf, rules, tables } from './tables';

describe.each(tables)('$reader, by its own source', ({ list, reader, rows }) => {
  it.each(rows)('%s: %s', (_fact, url, entry, action) => {
    const found = match(list, url, reader);
    expect([found?.entry.url ?? null, found?.action]).toEqual([entry, action]);
  });
});

it('in both modes, over more than 120 addresses', () => {
  expect(tables.flatMap(({ rows }) => rows).length).toBeGreaterThan(120);
});

describe('the reason', () => {
  it.each([
    ['https://contoso.com/', 'only', 0],
    ['https://contoso.com/travel', 'most-exact', 1],
    ['https://same.example/', 'first-of-same', 2],
  ])('says why: %s', (url, because, others) => {
    const found = match(council, url, 'edge');
    expect([found?.because, found?.others.length]).toEqual([because, others]);
  });
});

describe('explain', () => {
  const list = listOf(
    `<site-list version="1"><site url="a.example"><compat-mode>ie8enterprise</compat-mode><open-in allow-redirect="true">ie11</open-in></site></site-list>`,
  );
  it('says what each reader does, with document mode and redirects for Edge', () => {
    expect(explain(list, 'https://a.example/')).toMatchObject([
      { reader: 'edge', match: { action: 'ie-mode' }, mode: 'IE8Enterprise', redirects: true, without: null },
      { reader: 'chrome-default', match: { action: 'other-browser' }, mode: null },
      { reader: 'chrome-ie-mode', match: { action: 'other-browser' }, mode: null },
    ]);
  });
  it.each([
    [list, 'https://b.example/', ['none', 'none', 'none']],
    [list, 'about:blank', ['no-page', 'no-page', 'no-page']],
    [rules, 'https://b.example/', ['v1', 'none', 'none']],
  ])('says why there is no entry', (given, url, without) => {
    expect(explain(given, url).map((row) => row.without)).toEqual(without);
  });
});
