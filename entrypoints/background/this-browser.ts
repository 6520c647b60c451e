import * as v from 'valibot';
import { identify } from '../../core/browsers/identity';
import type { Identity } from '../../core/model/browser';
import { FeatureProbes } from '../../core/model/tool';
import { recall, remember } from '../../platform/memory';
import { closeOffscreenPage, openOffscreenPage } from '../../platform/offscreen';
import { readSigns } from '../../probes/browser';
import { probeFeatures } from '../../probes/features';

const KEY = 'features';

export interface ThisBrowser {
  identity(): Promise<Identity | null>;
  /** What was last seen of its features; nothing before the first look. */
  features(): Promise<FeatureProbes>;
  /** Looks again: in Firefox here and now, in Chromium by the offscreen page, which answers through `saw`. */
  look(): Promise<void>;
  saw(probes: FeatureProbes): Promise<void>;
}

export function thisBrowser(changed: () => void): ThisBrowser {
  let identity: Promise<Identity | null> | undefined;

  const saw = async (probes: FeatureProbes) => {
    await remember(KEY, probes);
    if (!import.meta.env.FIREFOX) await closeOffscreenPage();
    changed();
  };

  return {
    identity() {
      const known = identity ?? readSigns().then(identify);
      identity = known;
      return known;
    },
    async features() {
      const kept = v.safeParse(FeatureProbes, await recall(KEY));
      return kept.success ? kept.output : {};
    },
    look: () => (import.meta.env.FIREFOX ? saw(probeFeatures()) : openOffscreenPage()),
    saw,
  };
}
