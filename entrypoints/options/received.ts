import type { Everything } from '../../core/model/message';
import type { Received } from '../../core/model/received';
import { explainPolicy } from '../../core/policy/explain';
import { whereFrom } from '../../core/policy/formats/where';
import { mistakeWords } from '../../core/words/mistakes';
import { type Managed, readKept } from '../../platform/policy-source';
import { thisExtension } from '../../platform/runtime';

/**
 * The policy as it was received, explained. `managed` is what the browser hands over, or null while it has not answered, which may take
 * seconds after its start: until then what was kept is shown.
 */
export async function receivedNow({ inForce, identity }: Everything, managed: Managed | null): Promise<Received> {
  const { source } = inForce;
  const handed = source === 'managed' && managed !== null && typeof managed === 'object' ? managed : null;
  const extension = thisExtension();
  const set = source === 'managed' || source === 'trial';
  const raw = handed ? handed.raw : (await readKept())?.raw;
  return {
    source,
    keys: set ? explainPolicy(raw, { ...inForce, source }, mistakeWords) : [],
    place: whereFrom(identity?.family ?? 'other', identity?.os.name ?? 'other', extension.id),
    handedOver: source !== 'managed' || managed === null || handed !== null,
    extension,
    identity,
  };
}
