import type { Identity } from '../../core/model/browser';
import type { Policy } from '../../core/model/policy';
import type { Listing } from '../../core/model/site-list';
import type { PageReport } from '../../core/model/verdict';
import type { Visit } from '../../core/model/visit';
import { addressOf, onIntranet, systemAt } from '../../core/policy/match';
import { nextStepFor } from '../../core/step';
import { verdictOf } from '../../core/verdict';
import { framesOf } from '../../core/verdict/visit';

/** What is known of a tab's page: what was seen of it, where it is, in which browser, and what the site list does with it there. */
export interface Seen {
  visit: Visit;
  address: string;
  identity: Identity | null;
  listing: Listing;
}

/** What a tab's page comes to under a policy, and what to do about it. */
export function assessPage(policy: Policy, { visit, address, identity, listing }: Seen): PageReport {
  const intranet = onIntranet(policy, address);
  const sent = listing.is === 'sent';
  const listed = sent && identity?.family === 'edge' && identity.os.name === 'windows';
  const verdict = verdictOf({
    // In Internet Explorer mode nothing is seen: what there is, is of the page that the tab showed before.
    frames: listed ? [] : framesOf(visit),
    place: intranet ? 'intranet' : 'elsewhere',
    openedBefore: !visit.watched,
    failure: visit.failure,
    listed,
  });
  const host = intranet || sent ? (addressOf(address)?.host ?? '') : '';
  const page = { verdict, host, system: systemAt(policy, address)?.id ?? null, listing };
  return { ...page, step: nextStepFor(policy, identity, page) };
}
