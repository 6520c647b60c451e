import { disclose } from '../../core/disclosure';
import type { Period } from '../../core/model/answer';
import type { Policy } from '../../core/model/policy';
import { windowCloses } from '../../core/telemetry/period';
import type { Store } from '../store/store';
import { declaredTables } from './tables';

/**
 * Publishes each period whose window has closed at `now` (milliseconds since 1970), once, and forgets the nonces that only an open
 * window needs. Gives the periods that it published.
 */
export async function publishDue(store: Store, organisation: Policy, now: number): Promise<Period[]> {
  const done: Period[] = [];
  for (const period of await store.waiting()) {
    if (now < windowCloses(period)) continue;
    if (await store.publish(period, (counts) => disclose(period, counts, declaredTables(organisation, counts)))) done.push(period);
  }
  await store.forgetNonces((period) => now < windowCloses(period));
  return done;
}
