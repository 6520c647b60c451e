import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyKeys } from '../../core/model/policy';
import { managedSchema } from '../../scripts/managed-schema';

describe('the schema by which Chromium reads group policy', () => {
  const schema = managedSchema();

  it('is up to date: run `npm run managed-schema`', () => {
    expect(readFileSync('public/managed-schema.json', 'utf8')).toBe(schema);
  });

  it('names every key of the policy', () => {
    expect(Object.keys(JSON.parse(schema).properties)).toEqual(Object.keys(policyKeys));
  });

  it('has no word that Chromium refuses or ignores', () => {
    const words = [...schema.matchAll(/"(\w+|\$\w+)":/g)].map(([, word]) => word);
    for (const refused of ['anyOf', 'oneOf', '$ref', '$schema', 'const', 'required', 'pattern', 'maximum', 'propertyNames'])
      expect(words).not.toContain(refused);
  });
});
