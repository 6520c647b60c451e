import type { XmlElement } from '@rgrove/parse-xml';
import * as v from 'valibot';
import type { PolicyProblem } from '../../model/policy';
import { registryFrom } from './intune';
import { kindOfName } from './kinds';
import { fromPlist } from './plist';
import { fromReg, type Registry } from './registry';
import { extensionsIn, handedOver } from './windows';
import { rootOf } from './xml';

export const formats = ['policy', 'organisation', 'chromium-json', 'firefox-json', 'reg', 'plist', 'mobileconfig', 'intune'] as const;
export type Format = (typeof formats)[number];

/** A policy for one extension in one browser, as that browser would hand it over. */
export interface FoundPolicy {
  /** `any` where the file is none of a browser's own. */
  engine: 'chromium' | 'firefox' | 'any';
  /** The extension's id, where the file says it. */
  id: string | null;
  raw: unknown;
  /** What the browser itself cannot hand over. */
  lost: PolicyProblem[];
}

export type ReadFile = { format: Format; found: FoundPolicy[] } | { reason: string };

type Fields = Record<string, unknown>;
const fields = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {});
const isOurs = (raw: unknown) => Object.keys(fields(raw)).some((key) => kindOfName(key) !== null);

const Rows = v.array(v.object({ name: v.string(), omaUri: v.string(), dataType: v.literal('String'), value: v.string() }));

const policy = (engine: FoundPolicy['engine'], id: string | null, raw: unknown): FoundPolicy => ({ engine, id, raw, lost: [] });

const byId = (engine: 'chromium' | 'firefox', extensions: unknown): FoundPolicy[] =>
  Object.entries(fields(extensions)).map(([id, raw]) => policy(engine, id, raw));

const inFirefox = (policies: unknown) => byId('firefox', fields(fields(policies)['3rdparty']).Extensions);

function fromRegistry(registry: Registry): FoundPolicy[] {
  return extensionsIn(registry).map(({ browser, id, tree }) => {
    const lost: PolicyProblem[] = [];
    const raw = handedOver(browser, tree, (key, reason) => lost.push({ key, reason, effect: 'left-out' }));
    return { engine: browser === 'firefox' ? 'firefox' : 'chromium', id, raw, lost };
  });
}

function fromJson(text: string): ReadFile {
  const json = fields(JSON.parse(text));
  if (json.policies) return { format: 'firefox-json', found: inFirefox(json.policies) };
  if (json['3rdparty'] || json.ExtensionSettings)
    return { format: 'chromium-json', found: byId('chromium', fields(json['3rdparty']).extensions) };
  if (json.settings) {
    const rows = v.safeParse(Rows, json.settings);
    if (!rows.success) return { reason: `settings.${v.getDotPath(rows.issues[0]) ?? ''}: ${rows.issues[0].message}` };
    const set = registryFrom(rows.output, String(json.extension ?? ''));
    return { format: 'intune', found: set ? fromRegistry(set.registry) : [] };
  }
  if (json.policy) return { format: 'organisation', found: [policy('any', null, json.policy)] };
  return { format: 'policy', found: [policy('any', null, json)] };
}

const inDomain = (type: string, values: Fields): FoundPolicy[] =>
  values['3rdparty'] ? inFirefox(values) : [policy('chromium', /\.extensions\.([a-p]{32})$/.exec(type)?.[1] ?? null, values)];

const withoutPayload = (values: Fields): Fields =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('Payload')));

function fromXml(text: string): ReadFile {
  const root: XmlElement = rootOf(text);
  if (root.name.startsWith('policyDefinition')) return { reason: 'this is a template: it says what can be set, and sets nothing' };
  if (root.name !== 'plist') return { reason: `this is XML, but <${root.name}> is no format that browsers read policy from` };
  const values = fields(fromPlist(text));
  if (!Array.isArray(values.PayloadContent)) return { format: 'plist', found: inDomain('', values) };
  const found = values.PayloadContent.flatMap((payload) => inDomain(String(fields(payload).PayloadType), withoutPayload(fields(payload))));
  return { format: 'mobileconfig', found };
}

const read = (text: string): ReadFile => {
  if (/^(?:Windows Registry Editor|REGEDIT4)/.test(text)) return { format: 'reg', found: fromRegistry(fromReg(text)) };
  return text.startsWith('<') ? fromXml(text) : fromJson(text);
};

/**
 * Reads any file that IT hands to browsers, finding out which it is. Of several extensions those are meant that have a key of
 * ours. Never throws: a reason where it cannot be read, or holds no policy.
 */
export function readFormat(text: string): ReadFile {
  let file: ReadFile;
  try {
    file = read(text.replace(/^\ufeff/, '').trimStart());
  } catch (error) {
    return { reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
  if ('reason' in file) return file;
  const ours = file.found.filter(({ raw, lost }) => isOurs(raw) || lost.length > 0);
  if (ours.length === 0) return { reason: 'this file holds no policy for Footbridge' };
  return { ...file, found: ours };
}
