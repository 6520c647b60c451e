import { readFile } from 'node:fs/promises';
import type { Policy } from '../core/model/policy';
import { readPolicyFile } from '../core/policy';
import { service } from '../core/words/collector';

const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The policy in a file; or, with anything in it that would be left out, why not, in lines for a person to read. */
export async function organisationIn(path: string): Promise<{ organisation: Policy } | { trouble: string[] }> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => ({ reason: message(error) }));
  const read = typeof text === 'string' ? readPolicyFile(text) : text;
  if ('reason' in read) return { trouble: [service.noFile(path, read.reason)] };
  const lost = read.problems.filter(({ effect }) => effect === 'left-out' || effect === 'kept');
  if (lost.length === 0) return { organisation: read.policy };
  return { trouble: [service.problems(path), ...lost.map(({ key, reason }) => service.problem(key, reason))] };
}
