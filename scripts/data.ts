import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FeatureId, featureIds } from '../core/model/feature';

// Makes data/releases.json and data/features.json from the installed packages. Nothing here depends on the clock: the same packages
// make the same files, and test/data holds them to it.

// Before Chrome 109 and Firefox 115, the oldest that can hold the extension, so that its size stays small.
const since = '2022-06-01';
const releaseFamilies = ['chrome', 'edge', 'firefox', 'opera'] as const;
const featureFamilies = ['chrome', 'edge', 'firefox'] as const;

/** A JSON file of an installed package, found beside the package's data file, since `exports` may hide it. */
const installed = (dataFile: string, beside = '.'): unknown => {
  const path = createRequire(import.meta.url).resolve(dataFile);
  return JSON.parse(readFileSync(beside === '.' ? path : join(dirname(path), beside), 'utf8'));
};

interface CompatData {
  __meta: { version: string; timestamp: string };
  browsers: Record<string, { releases: Record<string, { release_date?: string; engine?: string; engine_version?: string }> }>;
}

export interface FeatureEntry {
  kind: string;
  name?: string;
  redirect_target?: string;
  redirect_targets?: string[];
  status?: { support: Record<string, string> };
}

interface WebFeatures {
  browsers: Record<string, { releases: { date: string }[] }>;
  features: Record<string, FeatureEntry>;
}

/** Each family's releases by day, with the engine's version where it is another. Releases without a day are left out. */
export const makeReleases = () => {
  const data = installed('@mdn/browser-compat-data') as CompatData;
  const families = releaseFamilies.map((family) => {
    const releases = Object.entries(data.browsers[family]?.releases ?? {})
      .flatMap(([version, { release_date: day, engine, engine_version }]) =>
        day && day >= since && engine !== 'EdgeHTML' ? [{ major: Number(version), day, engine: Number(engine_version) }] : [],
      )
      .map(({ major, day, engine }) => (engine === major ? { major, day } : { major, day, engine }))
      .sort((a, b) => a.major - b.major);
    const wrong = releases.find((r) => !Number.isInteger(r.major) || ('engine' in r && !Number.isInteger(r.engine)));
    if (wrong || releases.length < 20) throw new Error(`${family}: releases not as expected: ${JSON.stringify(wrong ?? releases)}`);
    return [family, releases] as const;
  });
  return {
    from: { package: '@mdn/browser-compat-data', version: data.__meta.version, licence: 'CC0-1.0' },
    asOf: data.__meta.timestamp.slice(0, 10),
    families: Object.fromEntries(families),
  };
};

/** Follows a feature that was renamed. Throws, saying what to do, where it is unknown or was split into several. */
export const resolveFeature = (features: Record<string, FeatureEntry>, id: string): FeatureEntry => {
  const entry = features[id];
  if (!entry) throw new Error(`web-features knows no "${id}": mend core/model/feature.ts`);
  if (entry.kind === 'moved' && entry.redirect_target) return resolveFeature(features, entry.redirect_target);
  if (entry.kind !== 'feature')
    throw new Error(`"${id}" was split into ${entry.redirect_targets?.join(', ')}: choose one in core/model/feature.ts`);
  return entry;
};

/** Since which version each family has each feature. */
export const makeFeatures = () => {
  const data = installed('web-features/data.json') as WebFeatures;
  const { version } = installed('web-features/data.json', 'package.json') as { version: string };
  const features = featureIds.map((id) => {
    const { name, status } = resolveFeature(data.features, id);
    const since = featureFamilies.flatMap((family) => {
      const first = status?.support[family];
      if (first === undefined) return [];
      const major = Number.parseInt(first.replace('≤', ''), 10);
      if (Number.isNaN(major)) throw new Error(`${id}: ${family} has it since "${first}"`);
      return [[family, major] as const];
    });
    return [id, { name: name ?? id, since: Object.fromEntries(since) }] as const;
  });
  const days = Object.values(data.browsers).flatMap((browser) => browser.releases.map((release) => release.date));
  return {
    from: { package: 'web-features', version, licence: 'Apache-2.0' },
    // The package carries no date of its own: the newest release that it knows stands for it.
    asOf: days.sort().at(-1) ?? '',
    features: Object.fromEntries(features) as Record<FeatureId, { name: string; since: Record<string, number> }>,
  };
};

/** One entry a line, so that a renewal reads well as a difference. */
export const print = (file: object): string =>
  `${JSON.stringify(file, null, 1)
    .replace(/\{\n\s+"major": [^}]*\}/g, (entry) => entry.replace(/\n\s+/g, ' '))
    .replace(/: \{\n\s+"name": [^}]*\{[^}]*\}\n\s*\}/g, (entry) => entry.replace(/\n\s+/g, ' '))}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, file] of [
    ['releases', makeReleases()],
    ['features', makeFeatures()],
  ] as const) {
    writeFileSync(new URL(`../data/${name}.json`, import.meta.url), print(file));
    console.log(`data/${name}.json: ${file.from.package} ${file.from.version}, as of ${file.asOf}`);
  }
}
