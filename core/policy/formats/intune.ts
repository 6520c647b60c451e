import { CATEGORY } from './admx';
import { kindOfName } from './kinds';
import { type Desktop, desktops, extensionKey } from './places';
import type { Registry, RegistryValue } from './registry';
import type { RollOut } from './settings';
import { extensionsIn, registryOf } from './windows';
import { childrenOf, rootOf, write } from './xml';

/** One row of a custom profile. */
export interface OmaSetting {
  name: string;
  omaUri: string;
  dataType: 'String';
  value: string;
}

const BASE = './Device/Vendor/MSFT/Policy';
/** Between the parts of a list or of lines, in the data of a template's setting. */
const PART = '\uf000';

const app = (browser: Desktop) => `Footbridge${browser.charAt(0).toUpperCase()}${browser.slice(1)}`;

const attribute = (text: string) => write({ name: 'x', attributes: { x: text }, inside: [] }).slice('<x x='.length, -'/>'.length);
const enabled = (key: string, value: string) => `<enabled/><data id="${key}" value=${attribute(value)}/>`;

const dataOf = (value: RegistryValue): string => (value.type === 'REG_MULTI_SZ' ? value.data.join(PART) : String(value.data));

/**
 * The rows of a custom profile: the template itself, then a row for each key that is set. The address of a row is made of the
 * template's name, its category and its policy (Policy CSP, "Win32 and Desktop Bridge app ADMX policy ingestion").
 */
export function intune(browser: Desktop, rollOut: RollOut, template: string): OmaSetting[] {
  const [own] = extensionsIn(registryOf(browser, rollOut));
  const row = (key: string, value: string): OmaSetting => ({
    name: `Footbridge: ${key}`,
    omaUri: `${BASE}/Config/${app(browser)}~Policy~${CATEGORY}/${key}`,
    dataType: 'String',
    value: enabled(key, value),
  });
  const install: OmaSetting = {
    name: 'Footbridge: template',
    omaUri: `${BASE}/ConfigOperations/ADMXInstall/${app(browser)}/Policy/${app(browser)}Admx`,
    dataType: 'String',
    value: template,
  };
  if (!own) return [install];
  const rows = Object.keys(rollOut.written).map((key) => {
    const value = own.tree.values.get(key);
    if (value) return row(key, dataOf(value));
    const list = [...(own.tree.keys.get(key)?.values ?? [])];
    return row(key, list.flatMap(([name, each]) => [name, dataOf(each)]).join(PART));
  });
  return [install, ...rows];
}

/** What Windows would write for these rows; throws with a reason where a row cannot be read. */
export function registryFrom(rows: readonly OmaSetting[], id: string): { browser: Desktop; registry: Registry } | null {
  let browser: Desktop | undefined;
  const values = new Map<string, string>();
  for (const { omaUri, value } of rows) {
    const [, name, key] = /\/Config\/([^~/]+)~Policy~[^/]+\/([^/]+)$/.exec(omaUri) ?? [];
    if (!name || !key) continue;
    browser ??= desktops.find((each) => app(each) === name);
    const data = childrenOf(rootOf(`<x>${value}</x>`)).find((element) => element.name === 'data');
    if (data) values.set(key, data.attributes.value ?? '');
  }
  if (!browser) return null;
  return { browser, registry: registryOfData(browser, `HKEY_LOCAL_MACHINE\\${extensionKey(browser, id)}`, values) };
}

function registryOfData(browser: Desktop, path: string, data: Map<string, string>): Registry {
  const root = new Map<string, RegistryValue>();
  const registry: Registry = new Map([[path, root]]);
  for (const [key, text] of data) {
    const kind = kindOfName(key)?.is;
    if (kind === 'list') {
      const parts = text.split(PART);
      const pairs = parts.flatMap((name, at) => (at % 2 === 0 ? [[name, { type: 'REG_SZ', data: parts[at + 1] ?? '' }] as const] : []));
      registry.set(`${path}\\${key}`, new Map(pairs));
    } else if (kind === 'number' || kind === 'switch') root.set(key, { type: 'REG_DWORD', data: Number(text) });
    else if (kind === 'json' && browser === 'firefox') root.set(key, { type: 'REG_MULTI_SZ', data: text.split(PART) });
    else root.set(key, { type: 'REG_SZ', data: text });
  }
  return registry;
}
