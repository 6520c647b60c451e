import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PolicyKey, policyKeys } from '../../core/model/policy';
import { noPolicy, readPolicy } from '../../core/policy';
import { admx } from '../../core/policy/formats/admx';
import { kinds } from '../../core/policy/formats/kinds';
import { extensionKey } from '../../core/policy/formats/places';
import type { Registry } from '../../core/policy/formats/registry';
import { extensionsIn, handedOver } from '../../core/policy/formats/windows';
import { templateWords } from '../../core/words/policy';
import { example } from '../../scripts/templates';
import { anyPolicy } from '../core/policy/formats/policies';
import { typeIn } from './group-policy';

const id = 'abcdefghijklmnopabcdefghijklmnop';

/** What an administrator types for a value: JSON where the template asks for it, in Firefox in as many lines as one likes. */
function typedFor(browser: 'chrome' | 'edge' | 'firefox', key: PolicyKey, value: unknown): string {
  const { is } = kinds[key];
  if (is === 'json') return JSON.stringify(value, null, browser === 'firefox' ? 1 : 0);
  return is === 'list' ? (value as string[]).join('\n') : String(value);
}

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;
/** A box of one line takes no line break, and a box no blanks at its ends: such texts are for the registry file. */
const typeable = (key: PolicyKey, value: unknown) => kinds[key].is !== 'text' || !/[\r\n]/.test(String(value));

describe.each(['chrome', 'edge', 'firefox'] as const)('what is typed into the template for %s', (browser) => {
  const template = admx(browser, id, templateWords);

  const arrives = (raw: Record<string, unknown>) => {
    const set = Object.entries(raw).filter(([key, value]) => !isEmpty(value) && typeable(key as PolicyKey, value)) as [
      PolicyKey,
      unknown,
    ][];
    const registry = typeIn(template, Object.fromEntries(set.map(([key, value]) => [key, typedFor(browser, key, value)])));
    const machine: Registry = new Map([...registry].map(([path, values]) => [`HKEY_LOCAL_MACHINE\\${path}`, values]));
    const lost: string[] = [];
    const [found] = extensionsIn(machine);
    const handed = found ? handedOver(browser, found.tree, (key, reason) => lost.push(`${key} ${reason}`)) : {};
    return { lost, handed, wanted: { ...noPolicy, ...readPolicy(Object.fromEntries(set)).policy } };
  };

  it('every key, as the examples have it', () => {
    const { handed, lost, wanted } = arrives(example.policy);
    expect(Object.keys(handed as object).sort()).toEqual(Object.keys(policyKeys).sort());
    expect(lost).toEqual([]);
    expect(readPolicy(handed)).toEqual({ policy: wanted, problems: [] });
  });

  it('any policy: the extension understands the same, with nothing to say about it', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const { handed, lost, wanted } = arrives(policy);
        expect(lost).toEqual([]);
        expect(readPolicy(handed)).toEqual({ policy: wanted, problems: [] });
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('and what is out of bounds, the box does not take', () => {
    const refused: [PolicyKey, string][] = [
      ['expectedBrowsers', '0'],
      ['expectedBrowsers', '10000001'],
      ['ieRoute', 'ie'],
      ['cohort', 'a'.repeat(41)],
    ];
    for (const [key, typed] of refused) expect(() => typeIn(template, { [key]: typed })).toThrow(/the box takes no/);
    expect([...typeIn(template, { cohort: 'libraries' }).keys()]).toEqual([extensionKey(browser, id)]);
  });
});
