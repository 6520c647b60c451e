import { expect, test } from 'vitest';
import { silverlight } from '../../../core/rules/silverlight';
import { type Given, judged } from './support';

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['by its type', { embeds: [{ tag: 'embed', type: 'application/x-silverlight-2' }] }, 'certain needs-ie'],
  ['by its class', { embeds: [{ classid: 'clsid:DFEAF541-F3E1-4C24-ACAC-99C30715084A' }] }, 'certain needs-ie'],
  ['by its file', { embeds: [{ source: 'ClientBin/App.xap?v=2' }] }, 'certain needs-ie'],
  [
    'a small one beside a page of use',
    { embeds: [{ type: 'application/x-silverlight-2', width: 120, height: 60 }] },
    'certain has-problems',
  ],
  [
    'a small one that scripts talk to',
    { embeds: [{ type: 'application/x-silverlight-2', width: 1, height: 1, used: true }] },
    'certain needs-ie',
  ],
  ['with something in its place', { embeds: [{ type: 'application/x-silverlight-2', fallback: true }] }, 'clear'],
  ['by its maker’s loader', { facts: [{ does: 'plugin', name: 'silverlight', text: 'ClientBin/App.xap' }] }, 'certain needs-ie'],
  [
    'by a loader that asks first',
    { facts: [{ does: 'plugin', name: 'silverlight', text: 'ClientBin/App.xap', reach: 'guarded' }] },
    'clear',
  ],
  ['a loader that nobody calls', { facts: [{ does: 'plugin', name: 'silverlight', text: null, reach: 'later' }] }, 'clear'],
  ['another plug-in', { embeds: [{ classid: 'clsid:11111111-2222-3333-4444-555555555555', type: 'application/pdf' }] }, 'clear'],
])('%s', (_, given, expected) => expect(judged(silverlight, given)).toBe(expected));
