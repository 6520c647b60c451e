import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { expect, it } from 'vitest';
import { lockWithoutTools, withoutTools } from '../../../core/release/collector-package';
import { sums } from '../../../core/release/sums';
import { updatesJson, updatesXml } from '../../../core/release/updates';

const offer = { id: 'a@c.test', version: '1.2.0', address: 'https://c.test/get?a=1&b="<2>"', oldest: '109' };

it('offers a version to Chromium, whatever stands in the address', () => {
  const app = parseXml(updatesXml(offer)).root?.children.find((child): child is XmlElement => child.type === 'element');
  const check = app?.children.find((child): child is XmlElement => child.type === 'element');
  expect(app?.attributes).toEqual({ appid: offer.id });
  expect(check?.attributes).toEqual({ codebase: offer.address, version: '1.2.0', prodversionmin: '109' });
});

it('offers a version to Firefox', () => {
  expect(JSON.parse(updatesJson(offer))).toEqual({
    addons: {
      'a@c.test': {
        updates: [{ version: '1.2.0', update_link: offer.address, applications: { gecko: { strict_min_version: '109' } } }],
      },
    },
  });
});

it('writes checksums in one order', () => {
  expect(
    sums(
      new Map([
        ['b', '2'],
        ['a/c', '3'],
        ['a', '1'],
      ]),
    ),
  ).toBe('1  a\n3  a/c\n2  b\n');
});

it('keeps of the packages what runs', () => {
  const root = { name: 'footbridge', dependencies: { a: '1' }, devDependencies: { b: '1' }, scripts: { test: 'x' } };
  expect(withoutTools(root)).toEqual({ name: 'footbridge', dependencies: { a: '1' } });
  const packages = { '': root, 'node_modules/a': { version: '1' }, 'node_modules/b': { version: '1', dev: true } };
  expect(lockWithoutTools({ lockfileVersion: 3, packages })).toEqual({
    lockfileVersion: 3,
    packages: { '': { name: 'footbridge', dependencies: { a: '1' } }, 'node_modules/a': { version: '1' } },
  });
});
