import { expect, it } from 'vitest';
import { type Manifest, manifestOf, type Package } from '../../../core/release/manifest';

const addresses = {
  crx: 'https://c.test/a.crx',
  updatesXml: 'https://c.test/u.xml',
  xpi: 'https://c.test/a.xpi',
  updatesJson: 'https://c.test/u.json',
};
const ours = { version: '2.0.0', addOn: 'a@c.test', addresses };
const chromium: Manifest = { version: '1.0.0', name: 'Footbridge', minimum_chrome_version: '109' };
const firefox: Manifest = {
  version: '1.0.0',
  name: 'Footbridge',
  browser_specific_settings: { gecko: { id: 'b@c.test', strict_min_version: '115.0' } },
};

it.each<[Package, Manifest, object]>([
  ['chromium', chromium, { ...chromium, version: '2.0.0', update_url: addresses.updatesXml }],
  ['chromium-store', chromium, { ...chromium, version: '2.0.0' }],
  [
    'firefox',
    firefox,
    {
      name: 'Footbridge',
      version: '2.0.0',
      browser_specific_settings: { gecko: { id: 'a@c.test', strict_min_version: '115.0', update_url: addresses.updatesJson } },
    },
  ],
  [
    'firefox-store',
    firefox,
    {
      name: 'Footbridge',
      version: '2.0.0',
      browser_specific_settings: {
        gecko: {
          id: 'a@c.test',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['browsingActivity'], optional: ['technicalAndInteraction'] },
        },
      },
    },
  ],
])('the package %s', (kind, built, wanted) => {
  expect(manifestOf(kind, built, ours)).toEqual(wanted);
});

it('leaves an update address out that Firefox would disable the add-on for', () => {
  const made = manifestOf('firefox', firefox, { ...ours, addresses: { ...addresses, updatesJson: null } });
  expect(JSON.stringify(made)).not.toContain('update_url');
});
