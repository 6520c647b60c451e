import type { OptionsProps } from '../../components/options';
import type { Identity } from '../../core/model/browser';
import type { Policy, PolicyInForce } from '../../core/model/policy';
import type { Received } from '../../core/model/received';
import { noPolicy, readPolicy } from '../../core/policy';
import { explainPolicy } from '../../core/policy/explain';
import { whereFrom } from '../../core/policy/formats/where';
import { mistakeWords } from '../../core/words/mistakes';
import { fairshire } from '../fairshire/organisation';
import { identity as chrome } from './fixtures';

const id = 'abcdefghijklmnopabcdefghijklmnop';
export const fairshireRaw = JSON.parse(JSON.stringify(fairshire({ collector: 'https://footbridge.fairshire.test/' })));

export interface Handed {
  source?: 'managed' | 'trial';
  identity?: Identity;
  lastGood?: Policy;
  handedOver?: boolean;
}

/** What the options page shows of a policy that was handed over like this. */
export function handed(raw: object, { source = 'managed', identity = chrome, lastGood = noPolicy, handedOver = true }: Handed = {}) {
  const inForce: PolicyInForce & { source: typeof source } = { source, ...readPolicy(raw, lastGood) };
  const own = identity.family === 'firefox' ? 'footbridge@example.org' : id;
  const received: Received = {
    source,
    keys: explainPolicy(raw, inForce, mistakeWords),
    place: whereFrom(identity.family, identity.os.name, own),
    handedOver,
    extension: { version: '0.1.0', id: own },
    identity,
  };
  return { inForce, received } satisfies Partial<OptionsProps>;
}

/** What it shows where nothing was handed over. */
export const nothingHanded = (source: 'none' | 'pending', identity: Identity = chrome) => ({
  inForce: { source, policy: noPolicy, problems: [] },
  received: { ...handed({}, { identity }).received, source, keys: [] },
});

const tool = (at: number) => ({
  id: `tool-${at}`,
  name: `Tool ${at}`,
  purpose: 'Something useful for everybody who works here.',
  category: 'talk',
});

/** Ten faults of all kinds, as Firefox would hand them over, which judges nothing itself. */
export const tenFaults = {
  ...fairshireRaw,
  organization: { name: 'Fairshire' },
  intranet: ['*.fairshire.test', 'https://hr.fairshire.test/leave'],
  systems: [...fairshireRaw.systems, { id: 'No Slug', name: 'x', places: [] }],
  tools: [...fairshireRaw.tools, { ...tool(1), url: 'ftp://files.test' }, { ...tool(2), pilot: 1 }, 7],
  cohort: 7,
  collector: 'footbridge.fairshire.test',
  ieRoute: 'internet-explorer',
  expectedBrowsers: '7400',
  minimum: '{"chrome": "120"}',
  privacyNote: '',
};

/** 200 tools, of which one is bad. */
export const manyTools = {
  ...fairshireRaw,
  tools: Array.from({ length: 200 }, (_, at) => (at === 17 ? { ...tool(at), url: 'ftp://files.test' } : tool(at))),
};
