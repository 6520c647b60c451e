import { type Kind, kindOfName } from './kinds';
import { type Desktop, desktops, extensionKey, places } from './places';
import type { Registry, RegistryValue } from './registry';
import { extensionSettings, firefoxPreferences, type Json, type RollOut } from './settings';

const MACHINE = 'HKEY_LOCAL_MACHINE';

const numbered = (list: readonly unknown[]) =>
  new Map(list.map((each, at) => [String(at + 1), { type: 'REG_SZ', data: String(each) } as RegistryValue]));

/** JSON without the one character that parts lines in Intune. */
const json = (browser: Desktop, value: Json): RegistryValue => {
  const text = JSON.stringify(value, null, browser === 'firefox' ? 1 : 0).replaceAll('\uf000', '\\uf000');
  // Firefox reads JSON from REG_MULTI_SZ alone; Chromium reads no REG_MULTI_SZ.
  return browser === 'firefox' ? { type: 'REG_MULTI_SZ', data: text.split('\n') } : { type: 'REG_SZ', data: text };
};

/** A single value of a policy as the registry holds it; lists have a key of their own. */
export function registryValue(browser: Desktop, kind: Exclude<Kind['is'], 'list'>, value: Json): RegistryValue {
  if (kind === 'number' || kind === 'switch') return { type: 'REG_DWORD', data: Number(value) };
  return kind === 'json' ? json(browser, value) : { type: 'REG_SZ', data: String(value) };
}

/** Puts a policy's keys under the registry key of the extension. */
export function policyValues(browser: Desktop, path: string, written: { [name: string]: Json }): Registry {
  const registry: Registry = new Map([[path, new Map()]]);
  for (const [name, value] of Object.entries(written)) {
    const kind = kindOfName(name)?.is ?? 'json';
    if (kind === 'list' && Array.isArray(value)) registry.set(`${path}\\${name}`, numbered(value));
    else if (kind !== 'list') registry.get(path)?.set(name, registryValue(browser, kind, value));
  }
  return registry;
}

/** Everything that a Windows machine needs for this browser. */
export function registryOf(browser: Desktop, rollOut: RollOut): Registry {
  const root = `${MACHINE}\\${places[browser].registry}`;
  const registry: Registry = new Map();
  for (const [id, settings] of Object.entries(extensionSettings(browser, rollOut))) {
    const path = `${root}\\ExtensionSettings\\${id}`;
    const values = new Map<string, RegistryValue>();
    registry.set(path, values);
    for (const [name, value] of Object.entries(settings)) {
      if (Array.isArray(value)) registry.set(`${path}\\${name}`, numbered(value));
      else
        values.set(name, typeof value === 'boolean' ? { type: 'REG_DWORD', data: Number(value) } : { type: 'REG_SZ', data: String(value) });
    }
    for (const [key, own] of policyValues(browser, `${MACHINE}\\${extensionKey(browser, id)}`, rollOut.written)) registry.set(key, own);
  }
  const preferences = browser === 'firefox' ? firefoxPreferences(rollOut) : null;
  if (preferences) registry.set(root, new Map([['Preferences', json('firefox', preferences)]]));
  return registry;
}

/** A registry key with what is in and under it. */
interface Tree {
  values: Map<string, RegistryValue>;
  keys: Map<string, Tree>;
}

const tree = (): Tree => ({ values: new Map(), keys: new Map() });

/** The extensions that a registry holds policy for, in each browser; the machine's values stand before the person's. */
export function extensionsIn(registry: Registry): { browser: Desktop; id: string; tree: Tree }[] {
  const found: { browser: Desktop; id: string; tree: Tree }[] = [];
  const paths = [...registry].sort(([a], [b]) => Number(/^HKEY_LOCAL_MACHINE/i.test(a)) - Number(/^HKEY_LOCAL_MACHINE/i.test(b)));
  for (const [path, values] of paths) {
    for (const browser of desktops) {
      const start = `\\${extensionKey(browser, '\0')}`.toLowerCase().split('\0') as [string, string];
      const at = path.toLowerCase().indexOf(start[0]);
      if (at < 0) continue;
      const [id = '', ...rest] = path.slice(at + start[0].length).split('\\');
      // In Chromium the extension's own policy is one key further down.
      if (browser !== 'firefox' && rest.shift()?.toLowerCase() !== 'policy') continue;
      const own = found.find((each) => each.browser === browser && each.id === id) ?? { browser, id, tree: tree() };
      if (!found.includes(own)) found.push(own);
      let node = own.tree;
      for (const step of rest) {
        const next = node.keys.get(step) ?? tree();
        node.keys.set(step, next);
        node = next;
      }
      for (const [name, value] of values) node.values.set(name, value);
    }
  }
  return found;
}

type Told = (key: string, reason: string) => void;

const parsed = (text: string): { json: Json } | null => {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
};

/** Chromium turns values into the kinds of its schema (registry_dict.cc); it knows no lists of texts and no 64-bit numbers. */
function inChromium(value: RegistryValue, kind: Kind['is'] | null, key: string, told: Told): Json | undefined {
  if (value.type === 'REG_MULTI_SZ' || value.type === 'other') {
    told(
      key,
      `Chrome and Edge read REG_SZ, REG_EXPAND_SZ and REG_DWORD, not ${value.type === 'other' ? value.data.slice(0, 20) : value.type}`,
    );
    return undefined;
  }
  if (value.type === 'REG_DWORD')
    return kind === 'switch' ? value.data !== 0 : kind === 'text' || kind === 'choice' ? String(value.data) : value.data;
  if (kind === 'number' && /^-?\d+$/.test(value.data)) return Number(value.data);
  if (kind === 'switch' && /^\d+$/.test(value.data)) return Number(value.data) !== 0;
  if (kind === 'json' || kind === 'list') return parsed(value.data)?.json ?? value.data;
  return value.data;
}

/** Firefox knows no schema: numbers and texts are handed over as they are, and JSON in REG_MULTI_SZ is read. */
function inFirefox(value: RegistryValue, key: string, told: Told): Json | undefined {
  if (value.type === 'REG_MULTI_SZ') {
    const read = parsed(value.data.join('\n'));
    if (!read) told(key, 'Firefox reads REG_MULTI_SZ as JSON, and this is not JSON');
    return read?.json;
  }
  if (value.type === 'other') {
    told(key, `Firefox reads REG_SZ, REG_EXPAND_SZ, REG_DWORD and REG_MULTI_SZ, not ${value.data.slice(0, 20)}`);
    return undefined;
  }
  return value.data;
}

/** What the browser makes of a registry key, before the extension sees it. */
export function handedOver(browser: Desktop, { values, keys }: Tree, told: Told, above = ''): Json {
  const parts: [string, Json][] = [];
  for (const [name, value] of values) {
    const key = above ? `${above}.${name}` : name;
    const read =
      browser === 'firefox' ? inFirefox(value, key, told) : inChromium(value, above ? null : (kindOfName(name)?.is ?? null), key, told);
    if (read !== undefined) parts.push([name, read]);
  }
  for (const [name, below] of keys) parts.push([name, handedOver(browser, below, told, above ? `${above}.${name}` : name)]);
  const isList = above !== '' && parts.some(([name]) => name === '1') && parts.every(([name]) => /^\d+$/.test(name));
  return isList ? parts.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value) : Object.fromEntries(parts);
}
