import * as v from 'valibot';
import { WebAddress } from './text';

/** Browsers for which roll-out files are made. */
export const targets = ['chrome', 'edge', 'chromium', 'firefox'] as const;
export type Target = (typeof targets)[number];

/** An extension's id in Chrome, Edge and Chromium, which follows from the key that its package is signed with. */
export const ChromiumId = v.pipe(v.string(), v.regex(/^[a-p]{32}$/, 'must be 32 letters from a to p'));

/** An add-on's id in Firefox: a name with an @, or a UUID in braces. */
export const FirefoxId = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(
    /^(?:[a-z0-9._-]*@[a-z0-9._-]+|\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})$/i,
    'must be a name with an @, or a UUID in braces',
  ),
);

/**
 * The one file from which everything that IT rolls out is made: the policy, and where browsers get the extension. `policy` is
 * judged key by key by `core/policy`, so that a mistake in it is named as the extension would name it.
 */
export const Organisation = v.pipe(
  v.strictObject({
    policy: v.record(v.string(), v.unknown()),
    /** Browsers to make files for. */
    browsers: v.optional(v.pipe(v.array(v.picklist(targets)), v.minLength(1)), [...targets]),
    chromium: v.optional(v.strictObject({ id: ChromiumId, updateUrl: WebAddress })),
    firefox: v.optional(
      v.strictObject({
        id: FirefoxId,
        /** Firefox installs a new version when this address changes. */
        installUrl: WebAddress,
        /** The package is not signed by Mozilla. Only ESR takes it, and only where the check of signatures is off for every add-on. */
        unsigned: v.optional(v.boolean(), false),
      }),
    ),
  }),
  v.forward(
    v.check(
      ({ browsers, chromium }) => chromium !== undefined || browsers.every((browser) => browser === 'firefox'),
      'is missing: Chrome, Edge and Chromium need id and updateUrl',
    ),
    ['chromium'],
  ),
  v.forward(
    v.check(
      ({ browsers, firefox }) => firefox !== undefined || !browsers.includes('firefox'),
      'is missing: Firefox needs id and installUrl',
    ),
    ['firefox'],
  ),
);
export type Organisation = v.InferOutput<typeof Organisation>;
export type OrganisationInput = v.InferInput<typeof Organisation>;
