import { expect, test } from 'vitest';
import { localAddress } from '../../../core/rules/local-address';
import { type Given, judged } from './support';

const share = { address: 'file:///h:/forms/a.doc' };

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['a link among others', { addresses: [{ address: 'file://///fs01/forms/leave.doc' }] }, 'certain has-problems'],
  ['a list of a drive', { addresses: [share, share, share], document: { links: 4, controls: 4 } }, 'certain needs-ie'],
  [
    'a table of a drive, under a head and with a way home',
    { addresses: [share, share, share], document: { links: 4, controls: 4, rows: 4, titles: 4 } },
    'certain needs-ie',
  ],
  [
    'a list with a drive’s files among others',
    { addresses: [share, share, share], document: { links: 5, controls: 5, rows: 5, titles: 5 } },
    'certain has-problems',
  ],
  ['a large frame', { addresses: [{ tag: 'iframe', address: 'file:///h:/rota.htm', width: 800, height: 600 }] }, 'certain needs-ie'],
  [
    'a small frame beside other things',
    { addresses: [{ tag: 'iframe', address: 'file:///h:/rota.htm', width: 100, height: 100 }] },
    'certain has-problems',
  ],
  ['a picture on a share', { addresses: [{ tag: 'img', address: '\\\\fs01\\logo.gif' }] }, 'certain has-problems'],
  ['a picture on the author’s disk', { addresses: [{ tag: 'img', address: 'file:///C:/Users/ann/logo.gif' }] }, 'clear'],
  ['help within Windows', { addresses: [{ address: 'ms-its:h:\\help.chm::/start.htm' }] }, 'certain has-problems'],
  ['Web Start', { addresses: [{ address: 'start.jnlp' }] }, 'clear'],
  [
    'a long notice with one link to the shared drive',
    { addresses: [{ address: 'file://srv/plan.xls' }], document: { text: 'x'.repeat(700), links: 2, controls: 2 } },
    'certain has-problems',
  ],
  [
    'as many links to the shared drive as to the web',
    { addresses: [{ address: 'file://srv/a.doc' }], document: { links: 2, controls: 2 } },
    'certain has-problems',
  ],
  [
    'a drive that a script leads to, from all that there is to press',
    {
      facts: [{ does: 'ie-only', name: 'local-address', text: 'file://srv/…', reach: 'later', via: ['onchange of select > go'] }],
      scripts: [{ label: 'onchange of select' }],
      document: { controls: 1, links: 0 },
    },
    'certain needs-ie',
  ],
  [
    'the same beside a table',
    {
      facts: [{ does: 'ie-only', name: 'local-address', text: 'file://srv/…', reach: 'later', via: ['onchange of select > go'] }],
      scripts: [{ label: 'onchange of select' }],
      document: { controls: 1, links: 0, rows: 9 },
    },
    'certain has-problems',
  ],
  ['one single link, and nothing else', { addresses: [share], document: { links: 1, controls: 1 } }, 'certain needs-ie'],
  [
    'a long list of a drive',
    {
      addresses: Array.from({ length: 7 }, () => share),
      document: { text: 'x'.repeat(700), links: 7, controls: 7, rows: 8, titles: 7 },
    },
    'certain needs-ie',
  ],
  [
    'a text that says far more than its links to a drive',
    {
      addresses: Array.from({ length: 5 }, () => share),
      document: { text: 'x'.repeat(1200), links: 5, controls: 5, rows: 5, titles: 5 },
    },
    'certain has-problems',
  ],
])('%s', (_, given, expected) => expect(judged(localAddress, given)).toBe(expected));
