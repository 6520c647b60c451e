import fc from 'fast-check';
import * as v from 'valibot';
import { expect } from 'vitest';
import { Policy } from '../../../core/model/policy';
import { noPolicy, readPolicy, readPolicyFile } from '../../../core/policy';
import { checkFile } from '../../../core/policy/formats/check';
import { addressOf, onIntranet, systemAt } from '../../../core/policy/match';
import { check, convert, explain, readSiteList, write } from '../../../core/sitelist';
import { anyPolicy } from '../policy/formats/policies';
import { shaped } from '../sitelist/shaped';
import { damagedValue } from './damage';
import { anyText, damaged } from './javascript';
import { policyFiles } from './policy-files';
import { address } from './texts';

export interface Parser {
  name: string;
  /** What holds whatever it is given. */
  holds: fc.IRawProperty<unknown, false>;
}

/** Those of files and policies, which administrators hand us. */
export const fileParsers: readonly Parser[] = [
  {
    name: 'site lists',
    holds: fc.property(
      fc.oneof(
        damaged(shaped.map(({ text }) => text)),
        shaped.chain(({ bytes }) => fc.tuple(fc.constant(bytes), fc.nat(), fc.uint8Array({ maxLength: 8 })).map(spoilt)),
        fc.uint8Array(),
        anyText,
      ),
      address,
      (source, url) => {
        const { list } = readSiteList(source);
        if (!list) return;
        check(list);
        explain(list, url);
        const other = convert(list).list;
        if (typeof source === 'string') return;
        expect(write(list)).toEqual(source);
        if (other) expect(readSiteList(write(other)).list?.entries.length).toBe(other.entries.length);
      },
    ),
  },
  {
    name: 'policies',
    holds: fc.property(fc.oneof(damagedValue(anyPolicy), fc.anything()), address, (raw, url) => {
      const { policy } = readPolicy(raw);
      v.parse(Policy, policy);
      // What was read once is read again without a complaint.
      expect(readPolicy(policy, noPolicy)).toEqual({ policy, problems: [] });
      addressOf(url);
      onIntranet(policy, url);
      systemAt(policy, url);
    }),
  },
  {
    name: 'policy files',
    holds: fc.property(fc.oneof(damaged(policyFiles), anyText), (text) => {
      const read = readPolicyFile(text);
      if ('policy' in read) v.parse(Policy, read.policy);
      const checked = checkFile(text);
      if ('policies' in checked) for (const { policy } of checked.policies) v.parse(Policy, policy);
    }),
  },
];

function spoilt([bytes, place, put]: [Uint8Array, number, Uint8Array]): Uint8Array {
  const copy = new Uint8Array(bytes);
  copy.set(put.subarray(0, Math.max(0, copy.length - (place % copy.length))), place % copy.length);
  return copy;
}
