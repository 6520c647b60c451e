import { readFile } from 'node:fs/promises';
import type { Policy, PolicyProblem } from '../core/model/policy';
import { readPolicyFile } from '../core/policy';
import { service } from '../core/words/collector';

const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * The policy in a file, with what was read otherwise than it stands; or, where something would be left out or the file names no
 * organisation, why it cannot be used: in lines for a person to read.
 */
export async function organisationIn(path: string): Promise<{ organisation: Policy; warnings: string[] } | { trouble: string[] }> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => ({ reason: message(error) }));
  const read = typeof text === 'string' ? readPolicyFile(text) : text;
  if ('reason' in read) return { trouble: [service.noFile(path, read.reason)] };
  const said = (effects: PolicyProblem['effect'][]) =>
    read.problems.filter(({ effect }) => effects.includes(effect)).map(({ key, reason }) => service.problem(key, reason));
  const lost = said(['left-out', 'kept']);
  if (!read.policy.organisation) lost.unshift(service.problem('organisation', service.noName));
  if (lost.length > 0) return { trouble: [service.problems(path), ...lost] };
  return { organisation: read.policy, warnings: said(['coerced', 'ignored']) };
}
