import { browser } from 'wxt/browser';

/** What the browser hands over as policy. `nothing` may mean none, or not yet: Chromium answers alike for both. */
export type Managed = { raw: Record<string, unknown> } | 'nothing' | 'none';

/** Reads `storage.managed`. Chromium answers `{}` where there is no policy and where it has not come yet; Firefox rejects where there is none. */
export async function readManaged(): Promise<Managed> {
  try {
    const raw = await browser.storage.managed.get(null);
    return Object.keys(raw).length > 0 ? { raw } : 'nothing';
  } catch {
    return 'none';
  }
}

/** Calls back when the managed policy changes. Firefox never does: it reads policy once a start. */
export function onManagedChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') changed();
  });
}

/** What was in force last, so that a cold start has it before the browser answers. Parsed by whoever reads it, like any input. */
export interface Kept {
  source: 'managed' | 'trial';
  raw: unknown;
  /** The values that stayed from before, of keys that had become bad. */
  good: unknown;
}

export async function readKept(): Promise<Kept | null> {
  const { policy } = await browser.storage.local.get('policy');
  const kept = policy as Partial<Kept> | undefined;
  return kept && (kept.source === 'managed' || kept.source === 'trial') ? { source: kept.source, raw: kept.raw, good: kept.good } : null;
}

export const keep = (kept: Kept): Promise<void> => browser.storage.local.set({ policy: kept });

/** Calls back when another policy has been kept, or none is any more. */
export function onKeptChanged(changed: () => void): void {
  browser.storage.onChanged.addListener(({ policy }, area) => {
    if (area === 'local' && policy) changed();
  });
}

export const forgetKept = (): Promise<void> => browser.storage.local.remove('policy');
