import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LifecycleRow } from '../../core/model/browser';
import { featureIds } from '../../core/model/feature';
import { Day } from '../../core/model/text';
import { type FeatureEntry, makeFeatures, makeReleases, print, resolveFeature } from '../../scripts/data';

const text = (name: string): string => readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8');
const Major = v.pipe(v.number(), v.integer(), v.minValue(1));
const From = v.strictObject({ package: v.string(), version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)), licence: v.string() });

const Releases = v.strictObject({
  from: From,
  asOf: Day,
  families: v.strictObject({
    chrome: v.array(v.strictObject({ major: Major, day: Day })),
    edge: v.array(v.strictObject({ major: Major, day: Day })),
    firefox: v.array(v.strictObject({ major: Major, day: Day })),
    opera: v.array(v.strictObject({ major: Major, day: Day, engine: Major })),
  }),
});

const Features = v.strictObject({
  from: From,
  asOf: Day,
  features: v.record(
    v.picklist(featureIds),
    v.strictObject({
      name: v.string(),
      since: v.strictObject({ chrome: v.optional(Major), edge: v.optional(Major), firefox: v.optional(Major) }),
    }),
  ),
});

describe('generated data', () => {
  it.each([
    ['releases', makeReleases()],
    ['features', makeFeatures()],
  ])('%s.json is what npm run data makes of the installed packages', (name, made) => {
    expect(text(name)).toBe(print(made));
  });

  it('parses, and releases go up by version and by day', () => {
    const { families } = v.parse(Releases, JSON.parse(text('releases')));
    for (const releases of Object.values(families)) {
      const days = releases.map((r) => r.day);
      expect(days).toEqual([...days].sort());
      expect(new Set(releases.map((r) => r.major)).size).toBe(releases.length);
    }
  });

  it('reaches weeks past its own day, so that "newest" is right for a while', () => {
    const { asOf, families } = v.parse(Releases, JSON.parse(text('releases')));
    for (const family of ['chrome', 'edge', 'firefox'] as const) expect((families[family].at(-1)?.day ?? '') > asOf).toBe(true);
  });

  it('has every feature that the model names', () => {
    const { features } = v.parse(Features, JSON.parse(text('features')));
    expect(Object.keys(features).sort()).toEqual([...featureIds].sort());
  });

  it('is small', () => {
    expect(gzipSync(text('releases')).length + gzipSync(text('features')).length).toBeLessThan(6000);
  });
});

describe('feature ids', () => {
  const support = { chrome: '1' };
  const features: Record<string, FeatureEntry> = {
    here: { kind: 'feature', name: 'Here', status: { support } },
    old: { kind: 'moved', redirect_target: 'here' },
    both: { kind: 'split', redirect_targets: ['here', 'there'] },
  };

  it('follows a move', () => expect(resolveFeature(features, 'old').name).toBe('Here'));
  it('fails on an unknown id', () => expect(() => resolveFeature(features, 'gone')).toThrow('web-features knows no "gone"'));
  it('fails on a split id, naming its parts', () => expect(() => resolveFeature(features, 'both')).toThrow('here, there'));
});

describe('lifecycle.json', () => {
  const rows = v.parse(v.array(v.strictObject(LifecycleRow.entries)), JSON.parse(text('lifecycle')));

  it.each(rows.map((row) => [`${row.family} ${row.line} ${row.major ?? ''} ${row.os?.name ?? ''}`, row] as const))('%s', (_, row) => {
    expect(row.source.length).toBeGreaterThan(10);
    expect(row.reviewBy > row.checked).toBe(true);
    if (row.line === 'last-for-os') expect(row.os && row.major).toBeTruthy();
    if (row.line === 'esr') expect(row.major).toBeTruthy();
    if (row.line === 'extended-stable') expect(row.weeks ?? row.major).toBeTruthy();
  });
});
