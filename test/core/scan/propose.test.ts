import { describe, expect, it } from 'vitest';
import type { ScannedPage } from '../../../core/model/scan';
import { applied } from '../../../core/scan/apply';
import { type Proposal, propose } from '../../../core/scan/propose';
import { readSiteList, type SiteListV2 } from '../../../core/sitelist';
import { commentWords } from '../../../core/words/proposals';
import { scanned } from './scanned';

const list = (sites: string): SiteListV2 => {
  const { list: read } = readSiteList(`<site-list version="9">\n${sites}\n</site-list>\n`);
  if (!read) throw new Error('The test’s list cannot be read.');
  return { ...read, schema: 2 };
};
const site = (url: string, openIn: string, mode = '', more = '') =>
  `  <site url="${url}">${mode && `<compat-mode>${mode}</compat-mode>`}<open-in${more}>${openIn}</open-in></site>`;

const short = (proposal: Proposal): string => {
  const url = proposal.do === 'add' ? proposal.site.url : proposal.entry.url;
  const said = proposal.do === 'add' ? proposal.site : proposal.do === 'change' ? proposal.change : null;
  const what = said ? [said.openIn, said.compatMode, said.allowRedirect ? 'redirect' : ''].filter(Boolean).join(' ') : '';
  return `${proposal.do} ${url}${what && `: ${what}`} (${[proposal.because].flat().join(', ')})`;
};

const needs = (url: string, more: Parameters<typeof scanned>[2] = {}) => scanned(url, 'needs-ie', { rules: ['activex-script'], ...more });
const well = (url: string) => scanned(url, 'no-problem-found');

const table: [string, string | null, ScannedPage[], string[]][] = [
  ['no list, a page that needs it', null, [needs('http://a.test/x/p.asp')], ['add a.test/x: IE11 Default (needs-ie)']],
  ['no list, nothing that does', null, [well('http://a.test/')], []],
  ['a page that runs nowhere gets no entry', null, [scanned('http://a.test/', 'cannot-run')], []],
  ['a page that could not be told gets none', null, [scanned('http://a.test/', 'unknown')], []],
  ['covered by its host’s entry', site('a.test', 'IE11'), [needs('http://a.test/x/')], ['keep a.test (needed)']],
  ['the server says which mode', site('a.test', 'Configurable'), [needs('http://a.test/x/')], ['keep a.test (server-says)']],
  [
    'an entry that keeps it in Edge',
    site('a.test/x', 'MSEdge'),
    [needs('http://a.test/x/')],
    ['change a.test/x: IE11 Default (not-in-ie-mode)'],
  ],
  [
    'a wider entry that keeps it neutral',
    site('a.test', 'None'),
    [needs('http://a.test/x/')],
    ['keep a.test (not-ie-mode)', 'add a.test/x: IE11 Default (needs-ie)'],
  ],
  [
    'a mode that is too new',
    site('a.test', 'IE11', 'Default'),
    [needs('http://a.test/x/', { rules: ['vbscript'] })],
    ['change a.test: IE8Enterprise (wrong-mode)'],
  ],
  ['needed no longer', site('a.test/x', 'IE11'), [well('http://a.test/x/')], ['remove a.test/x (needed-no-longer)']],
  ['needed by one page of two', site('a.test', 'IE11'), [well('http://a.test/'), needs('http://a.test/x/')], ['keep a.test (needed)']],
  ['it may not work in every part', site('a.test', 'IE11'), [scanned('http://a.test/', 'has-problems')], ['keep a.test (has-problems)']],
  [
    'one of its pages could not be told',
    site('a.test', 'IE11'),
    [well('http://a.test/'), scanned('http://a.test/y', 'unknown')],
    ['keep a.test (not-told)'],
  ],
  ['nothing there was scanned', site('b.test', 'IE11'), [well('http://a.test/')], ['keep b.test (not-scanned)']],
  [
    'an old address of what now stands elsewhere and works',
    site('old.test', 'IE11'),
    [scanned('http://old.test/', 'no-problem-found', { address: 'https://new.test/', redirects: ['http://old.test/'] })],
    ['remove old.test (needed-no-longer)'],
  ],
  [
    'a redirect from outside',
    null,
    [needs('http://a.test/old', { address: 'http://b.test/new/', redirects: ['http://a.test/old'] })],
    ['add b.test/new: IE11 Default redirect (needs-ie, redirect)'],
  ],
  [
    'a redirect within the place',
    null,
    [needs('http://a.test/x', { address: 'http://a.test/x/', redirects: ['http://a.test/x'] })],
    ['add a.test/x: IE11 Default (needs-ie)'],
  ],
  [
    'a redirect into an entry that does not allow it',
    site('b.test', 'IE11'),
    [needs('http://a.test/', { address: 'http://b.test/', redirects: ['http://a.test/'] })],
    ['change b.test: redirect (redirect)'],
  ],
  [
    'a redirect into one that does',
    site('b.test', 'IE11', '', ' allow-redirect="true"'),
    [needs('http://a.test/', { address: 'http://b.test/', redirects: ['http://a.test/'] })],
    ['keep b.test (needed)'],
  ],
  [
    'led away by its own script: both',
    null,
    [needs('http://a.test/in/', { address: 'http://a.test/wrong/browser.htm' })],
    ['add a.test: IE11 Default (needs-ie)'],
  ],
  [
    'signing on, on the way',
    site('a.test', 'IE11', '', ' allow-redirect="true"'),
    [needs('http://a.test/', { address: 'http://a.test/in/', redirects: ['http://a.test/', 'https://sso.test/saml'] })],
    ['keep a.test (needed)', 'add sso.test: None (on-the-way)'],
  ],
];

describe('what a scan comes to for a site list', () => {
  it.each(table)('%s', (_, sites, pages, wanted) => expect(propose(sites === null ? null : list(sites), pages).map(short)).toEqual(wanted));
});

describe('the list with its proposals', () => {
  const before = list(
    [
      '  <!-- first -->',
      site('one.test', 'IE11'),
      site('two.test', 'IE11', 'Default'),
      '  <!-- last -->',
      site('three.test', 'MSEdge'),
    ].join('\n'),
  );
  const pages = [
    well('http://one.test/'),
    needs('http://two.test/', { rules: ['vbscript'] }),
    needs('http://four.test/', { title: 'Rota -- old --' }),
  ];
  const after = applied(before, propose(before, pages), (proposal) => commentWords(proposal, pages)).list;

  it('has them, one version higher, and leaves the rest byte for byte', () => {
    expect(after?.text).toBe(`<site-list version="10">
  <!-- first -->
  <site url="two.test"><compat-mode>IE8Enterprise</compat-mode><open-in>IE11</open-in></site>
  <!-- last -->
  <site url="three.test"><open-in>MSEdge</open-in></site>
  <!-- Footbridge: needed by Rota - - old - - (Uses ActiveX) -->
  <site url="four.test">
    <compat-mode>Default</compat-mode>
    <open-in>IE11</open-in>
  </site>
</site-list>
`);
    expect(readSiteList(after?.text ?? '').list?.strangers).toEqual([]);
  });

  it('is as it was where nothing is to be changed', () => {
    expect(applied(before, propose(before, []), () => '').list).toBe(before);
  });

  it('begins with version 1 where there was none', () => {
    expect(applied(null, propose(null, [needs('http://a.test/')]), () => '').list?.version).toBe('1');
  });
});
