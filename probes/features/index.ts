import { featureIds } from '../../core/model/feature';
import type { FeatureProbes } from '../../core/model/tool';
import { type Context, type Look, looks } from './looks';

/** Null where none of our looks can be believed: a worker. */
const contextHere = (): Context | null => {
  if (typeof document === 'undefined') return null;
  if (location.protocol === 'moz-extension:') return 'firefox-extension-page';
  return location.protocol === 'chrome-extension:' ? 'extension-page' : 'page';
};

/** A look that throws saw nothing, which is not a "no". */
export const seenBy = ({ look, noIn }: Look, context: Context | null): FeatureProbes[string] => {
  try {
    if (look()) return 'yes';
    return context !== null && noIn.includes(context) ? 'no' : 'not-here';
  } catch {
    return 'not-here';
  }
};

/** Looks at every feature that we know. For the popup, options and offscreen pages, and for Firefox's background page. Never throws. */
export const probeFeatures = (): FeatureProbes => {
  const context = contextHere();
  return Object.fromEntries(featureIds.map((id) => [id, seenBy(looks[id], context)]));
};
