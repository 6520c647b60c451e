import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policyKeys } from '../../core/model/policy';
import { readPolicy } from '../../core/policy';
import { allKeys } from '../../core/policy/formats/kinds';
import { extensionKey } from '../../core/policy/formats/places';
import { fromReg } from '../../core/policy/formats/registry';
import { childrenOf, rootOf } from '../../core/policy/formats/xml';
import { byHand, example, templates } from '../../scripts/templates';

const made = templates();
const textOf = (path: string) => made.get(path)?.toString() ?? '';

describe('what IT downloads', () => {
  it('is up to date: run `npm run templates`', () => {
    for (const [path, bytes] of made) expect(readFileSync(path).equals(bytes), path).toBe(true);
    const there = readdirSync('deploy', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const generated = there
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => !path.startsWith(join('deploy', byHand)));
    expect(generated.sort()).toEqual([...made.keys()].filter((path) => path.startsWith('deploy/')).sort());
  });

  it('shows every key with an example that the extension understands', () => {
    expect(Object.keys(example.policy)).toEqual(Object.keys(policyKeys));
    expect(readPolicy(example.policy).problems).toEqual([]);
    for (const key of allKeys) expect(textOf('docs/policy.md')).toContain(`### \`${key}\`: `);
  });
});

describe.each(['chrome', 'edge', 'firefox'] as const)('the template for %s', (browser) => {
  const admx = textOf(`deploy/windows/PolicyDefinitions/footbridge-${browser}.admx`);
  const adml = textOf(`deploy/windows/PolicyDefinitions/en-US/footbridge-${browser}.adml`);
  const all = (xml: string) => {
    const walk = (element: ReturnType<typeof rootOf>): ReturnType<typeof rootOf>[] => [element, ...childrenOf(element).flatMap(walk)];
    return walk(rootOf(xml));
  };
  const named = (xml: string, name: string) => all(xml).filter((element) => element.name === name);
  const attribute = (elements: ReturnType<typeof all>, name: string) => elements.map(({ attributes }) => attributes[name] ?? '');
  const policies = named(admx, 'policy');

  it('has every key of the schema, once, where the extension is', () => {
    expect(attribute(policies, 'name')).toEqual(allKeys);
    const id = browser === 'firefox' ? example.firefox?.id : example.chromium?.id;
    expect(new Set(attribute(policies, 'key'))).toEqual(new Set([extensionKey(browser, id ?? '')]));
  });

  it('refers to strings, presentations, categories and supported versions that are there', () => {
    const strings = attribute(named(adml, 'string'), 'id');
    const presentations = attribute(named(adml, 'presentation'), 'id');
    expect(new Set(strings).size).toBe(strings.length);
    const references = (kind: string) => [...admx.matchAll(new RegExp(`\\$\\(${kind}\\.([^)]+)\\)`, 'g'))].map(([, id]) => id);
    expect([...new Set(references('string'))].sort()).toEqual([...strings].sort());
    expect(references('presentation').sort()).toEqual([...presentations].sort());
    expect(attribute(named(admx, 'category'), 'name')).toEqual(expect.arrayContaining(attribute(named(admx, 'parentCategory'), 'ref')));
    const definitions = attribute(named(admx, 'definition'), 'name');
    for (const policy of policies)
      expect(definitions).toContain(childrenOf(policy).find(({ name }) => name === 'supportedOn')?.attributes.ref);
    expect(new Set(attribute(named(adml, 'policyDefinitionResources'), 'revision'))).toEqual(
      new Set(attribute(named(admx, 'resources'), 'minRequiredRevision')),
    );
  });

  it('has its parts in the order that the format wants, and a namespace of its own', () => {
    const order = (xml: string) => childrenOf(rootOf(xml)).map(({ name }) => name);
    expect(order(admx)).toEqual(['policyNamespaces', 'resources', 'supportedOn', 'categories', 'policies']);
    expect(order(adml)).toEqual(['displayName', 'description', 'resources']);
    expect(childrenOf(childrenOf(rootOf(adml))[2] ?? rootOf(adml)).map(({ name }) => name)).toEqual(['stringTable', 'presentationTable']);
    for (const policy of policies)
      expect(childrenOf(policy).map(({ name }) => name)).toEqual(['parentCategory', 'supportedOn', 'elements']);
    const others = ['chrome', 'edge', 'firefox'].map((each) => textOf(`deploy/windows/PolicyDefinitions/footbridge-${each}.admx`));
    for (const name of ['prefix', 'namespace'])
      expect(new Set(others.map((each) => attribute(named(each, 'target'), name)[0])).size).toBe(3);
    for (const root of [rootOf(admx), rootOf(adml)])
      expect(root.attributes).toMatchObject({
        revision: '1.0',
        schemaVersion: '1.0',
        xmlns: expect.stringContaining('/GroupPolicy/2006/07/'),
      });
  });

  it('has in each presentation a box of the right kind for each element', () => {
    const boxes: Record<string, string> = {
      text: 'textBox',
      multiText: 'multiTextBox',
      decimal: 'decimalTextBox',
      enum: 'dropdownList',
      boolean: 'checkBox',
      list: 'listBox',
    };
    for (const policy of policies) {
      const elements = childrenOf(policy).find(({ name }) => name === 'elements');
      const presentation = named(adml, 'presentation').find(({ attributes }) => attributes.id === policy.attributes.name);
      const wanted = elements ? childrenOf(elements).map(({ name, attributes }) => [boxes[name], attributes.id]) : [];
      expect(wanted.length).toBeGreaterThan(0);
      expect(presentation ? childrenOf(presentation).map(({ name, attributes }) => [name, attributes.refId]) : []).toEqual(wanted);
    }
  });

  it('sets values where the registry file has them, of the same kinds', () => {
    const file = fromReg(made.get(`deploy/windows/${browser}.reg`)?.toString('utf16le').slice(1) ?? '');
    const kinds: Record<string, string> = { text: 'REG_SZ', multiText: 'REG_MULTI_SZ', decimal: 'REG_DWORD', enum: 'REG_SZ' };
    for (const policy of policies)
      for (const { name, attributes } of childrenOf(policy).flatMap((child) => (child.name === 'elements' ? childrenOf(child) : []))) {
        const values = file.get(`HKEY_LOCAL_MACHINE\\${attributes.key ?? policy.attributes.key}`);
        if (name === 'list') expect([...(values ?? [])].map(([at, { type }]) => [at, type])[0]).toEqual(['1', 'REG_SZ']);
        else expect(values?.get(attributes.valueName ?? '')?.type).toBe(kinds[name]);
      }
  });

  it('keeps to the limits of the format', () => {
    for (const name of ['text', 'multiText', 'decimal', 'enum', 'list', 'boolean'])
      for (const { attributes } of named(admx, name)) {
        // A list has a key and no value name: its values are named by their number, with no prefix.
        if (name === 'list') expect(attributes).toMatchObject({ valuePrefix: '', key: expect.stringContaining(`\\${attributes.id}`) });
        else expect(attributes.valueName).toMatch(/^[^\\]{1,255}$/);
        expect((attributes.key ?? '').length).toBeLessThanOrEqual(255);
        if (attributes.maxLength) expect(Number(attributes.maxLength)).toBeLessThanOrEqual(browser === 'firefox' ? 16_384 : 1_000_000);
        if (name === 'decimal') expect(Number(attributes.maxValue)).toBeLessThanOrEqual(4_294_967_295);
      }
    if (browser !== 'firefox') expect(named(admx, 'multiText')).toEqual([]);
    // A key of the registry is at most 255 characters a step; names of policies and elements are one word, and each stands once.
    for (const { attributes } of policies) for (const step of (attributes.key ?? '').split('\\')) expect(step).toMatch(/^.{1,255}$/);
    for (const list of policies.map((policy) => childrenOf(policy).flatMap(childrenOf))) {
      const ids = attribute(list, 'id');
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^\w+$/);
    }
    // Names of strings are one word; the console shows at most this much of one.
    for (const { attributes, text } of named(adml, 'string')) {
      expect(attributes.id).toMatch(/^\w+$/);
      expect(text.length).toBeLessThan(4096);
    }
  });
});
