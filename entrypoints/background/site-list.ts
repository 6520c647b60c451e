import * as v from 'valibot';
import type { Identity } from '../../core/model/browser';
import type { PolicyInForce } from '../../core/model/policy';
import { KeptSiteList, type Listing, type SiteListState } from '../../core/model/site-list';
import { afterAsking, isDue, listingIn, readerFor, stateOf, withProblem } from '../../core/sitelist';
import { now } from '../../platform/clock';
import { recall, remember } from '../../platform/memory';
import { fetchSiteList } from '../../platform/site-list';

export const SITE_LIST_ALARM = 'site-list';

const KEY = 'site-list';

export interface SiteListFollower {
  /** Asks for the list where that is due. */
  tick(): Promise<void>;
  /** What the list does with an address in this browser. */
  listing(address: string, identity: Identity | null): Promise<Listing>;
  /** Which list is kept, and what is wrong with it; null where the policy names none. */
  state(): Promise<SiteListState | null>;
}

/** Follows the site list that the policy names, and keeps the last good one across starts. */
export function followSiteList(inForce: () => PolicyInForce): SiteListFollower {
  let kept: Promise<KeptSiteList | null> | undefined;
  let line: Promise<void> = Promise.resolve();
  let prepared: { of: KeptSiteList['list']; reader: string; ask: (address: string) => Listing } | undefined;

  const current = (): Promise<KeptSiteList | null> => {
    kept ??= recall(KEY).then((raw) => {
      const read = v.safeParse(KeptSiteList, raw);
      return read.success ? read.output : null;
    });
    return kept;
  };

  /** Where the browser has no room for a list, the one before stays. */
  async function keep(before: KeptSiteList | null, after: KeptSiteList): Promise<void> {
    try {
      await remember(KEY, after);
      kept = Promise.resolve(after);
    } catch {
      const instead = withProblem(before, after.address, { code: 'no-room', line: 0, column: 0, detail: '' }, now());
      kept = Promise.resolve(instead);
      await remember(KEY, instead);
    }
  }

  async function look(): Promise<void> {
    const { source, policy } = inForce();
    if (source === 'pending') return;
    const before = await current();
    if (!policy.siteList) {
      if (before) await remember(KEY, null);
      kept = Promise.resolve(null);
      return;
    }
    if (!isDue(before, policy.siteList, now())) return;
    await keep(before, afterAsking(before, policy.siteList, await fetchSiteList(policy.siteList), now()));
  }

  return {
    tick() {
      line = line.then(look).catch((error) => console.error('Footbridge could not keep the site list', error));
      return line;
    },
    async listing(address, identity) {
      const { policy } = inForce();
      const list = policy.siteList ? ((await current())?.list ?? null) : null;
      const reader = readerFor(identity?.family ?? 'other', policy);
      if (prepared?.of !== list || prepared.reader !== reader) prepared = { of: list, reader, ask: listingIn(list, reader) };
      return prepared.ask(address);
    },
    async state() {
      const known = inForce().policy.siteList ? await current() : null;
      return known && stateOf(known);
    },
  };
}
