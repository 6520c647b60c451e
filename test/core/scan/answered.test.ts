import { expect, it } from 'vitest';
import type { Verdict } from '../../../core/model/verdict';
import { type Came, verdictOn } from '../../../core/scan/answered';
import { followed } from '../../../core/scan/links';

const verdict = (is: Verdict['is'], because: string | null = null): Verdict => ({ is, because, findings: [], notLookedAt: [] });
const page: Came = { status: 200, type: 'text/html', download: false, signOn: false };

it.each<[string, Verdict, Partial<Came>, [Verdict['is'], string | null]]>([
  ['a page that works', verdict('no-problem-found'), {}, ['no-problem-found', null]],
  ['an error page that works', verdict('no-problem-found'), { status: 404 }, ['unknown', 'not-there']],
  ['a server that turns other browsers away', verdict('needs-ie', 'ie-gate'), { status: 403 }, ['needs-ie', 'ie-gate']],
  ['a sign-on page in its place', verdict('no-problem-found'), { signOn: true }, ['unknown', 'sign-on']],
  ['a sign-on window', verdict('unknown', 'no-evidence'), { status: 401 }, ['unknown', 'sign-on']],
  ['busy', verdict('no-problem-found'), { status: 503 }, ['unknown', 'busy']],
  ['an error of the server', verdict('no-problem-found'), { status: 500 }, ['unknown', 'server-error']],
  ['a document to save', verdict('not-checked', 'elsewhere'), { download: true }, ['unknown', 'no-page']],
  ['a picture', verdict('no-problem-found'), { type: 'image/png' }, ['unknown', 'no-page']],
  ['what never came', verdict('not-checked', 'elsewhere'), { status: null, type: '' }, ['unknown', 'not-loaded']],
  ['a refused one stays refused', verdict('refused', 'tls-too-old'), { status: null, type: '' }, ['refused', 'tls-too-old']],
])('%s', (_, found, came, [is, because]) => expect(verdictOn(found, { ...page, ...came })).toMatchObject({ is, because }));

it('follows links to pages of the same host, and none that does something', () => {
  const links = [
    'http://a.test/next',
    'http://a.test/list?page=2',
    'http://a.test:81/',
    'http://b.test/',
    'http://a.test/form.pdf',
    'http://a.test/logout.asp',
    'http://a.test/account/sign-off',
    'http://a.test/item?action=delete&id=3',
    'http://a.test/deleted-items-policy',
    'mailto:it@a.test',
  ];
  expect(followed(links, 'http://a.test/')).toEqual([
    'http://a.test/next',
    'http://a.test/list?page=2',
    'http://a.test/deleted-items-policy',
  ]);
});
