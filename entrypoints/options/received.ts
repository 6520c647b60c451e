import type { Everything } from '../../core/model/message';
import type { Received } from '../../core/model/received';
import { explainPolicy } from '../../core/policy/explain';
import { whereFrom } from '../../core/policy/formats/where';
import { mistakeWords } from '../../core/words/mistakes';
import { type Managed, readKept } from '../../platform/policy-source';
import { thisExtension } from '../../platform/runtime';

/**
 * The policy in force as it was received, explained; null where there is none. `managed` is what the browser hands over, or null
 * while it has not answered, which may take seconds after its start: until then what was kept is shown.
 */
export async function receivedNow({ inForce, identity }: Everything, managed: Managed | null): Promise<Received | null> {
  const { source } = inForce;
  if (source !== 'managed' && source !== 'trial') return null;
  const handed = source === 'managed' && typeof managed === 'object' ? managed : null;
  const raw = handed ? handed.raw : (await readKept())?.raw;
  const extension = thisExtension();
  return {
    source,
    keys: explainPolicy(raw, { ...inForce, source }, mistakeWords),
    place: whereFrom(identity?.family ?? 'other', identity?.os.name ?? 'other', extension.id),
    handedOver: source === 'trial' || managed === null || handed !== null,
    extension,
    identity,
  };
}
