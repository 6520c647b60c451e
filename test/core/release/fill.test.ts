import { expect, it } from 'vitest';
import { fill } from '../../../core/release/fill';

const id = 'abcdefghijklmnopabcdefghijklmnop';
const facts = { version: '1.2.0', id, addOn: 'footbridge@footbridge.invalid' };
const policy = { intranet: ['*.council.test'], collector: 'https://footbridge.council.test:8443/pages' };
const folder = 'https://footbridge.council.test:8443/extension/';
const other = 'https://www.council.test/fb/';

it.each([
  [
    'nothing but the policy: all at the collector',
    {},
    [`${folder}updates.xml`, `${folder}footbridge-1.2.0.crx`, `${folder}footbridge-1.2.0.xpi`],
  ],
  [
    'another web server for both',
    { chromium: { updateUrl: `${other}updates.xml` } },
    [`${other}updates.xml`, `${other}footbridge-1.2.0.crx`, `${other}footbridge-1.2.0.xpi`],
  ],
  [
    'one for Firefox, whatever its file was called',
    { chromium: { id, updateUrl: `${folder}updates.xml` }, firefox: { installUrl: `${other}old-1.0.xpi` } },
    [`${folder}updates.xml`, `${folder}footbridge-1.2.0.crx`, `${other}footbridge-1.2.0.xpi`],
  ],
  [
    'without encryption: no update manifest for Firefox',
    { policy: { ...policy, collector: 'http://10.0.0.9:8137' } },
    [
      'http://10.0.0.9:8137/extension/updates.xml',
      'http://10.0.0.9:8137/extension/footbridge-1.2.0.crx',
      'http://10.0.0.9:8137/extension/footbridge-1.2.0.xpi',
    ],
  ],
])('fills in the addresses: %s', (_, said, [updatesXml, crx, xpi]) => {
  const filled = fill({ policy, ...said }, facts);
  expect(filled).toMatchObject({
    addresses: { updatesXml, crx, xpi, updatesJson: xpi?.startsWith('https:') ? new URL('updates.json', xpi).href : null },
    organisation: { chromium: { id, updateUrl: updatesXml }, firefox: { id: facts.addOn, installUrl: xpi, unsigned: true } },
  });
});

it("keeps the organisation's own add-on, and that Mozilla has signed it", () => {
  const filled = fill({ policy, firefox: { id: 'footbridge@council.test', unsigned: false } }, facts);
  expect(filled).toMatchObject({ organisation: { firefox: { id: 'footbridge@council.test', unsigned: false } } });
});

it.each([
  ["another extension's id", { policy, chromium: { id: id.replace('a', 'b') } }, 'chromium.id', id],
  ['no address at all', { policy: { intranet: ['hr.test'] } }, 'policy.collector', 'is missing'],
  ['an update manifest of another name', { policy, chromium: { updateUrl: 'https://x.test/u.xml' } }, 'chromium.updateUrl', '/updates.xml'],
  [
    'a bad policy, as `policy make` says it',
    { policy: { ...policy, intranet: ['https://x.test/'] } },
    'policy.intranet.0',
    'must be a host',
  ],
  ['a misspelt key', { policy, chrome: {} }, 'chrome', ''],
  ['no policy', { intranet: [] }, 'policy', ''],
  ['no object', 'policy', '', ''],
])('refuses %s', (_, raw, key, reason) => {
  expect(fill(raw, facts)).toMatchObject({ problems: [{ key, reason: expect.stringContaining(reason) }] });
});
