import { parse, TomlError } from 'smol-toml';
import { type SettingKey, settingKeys } from '../../core/model/collector-config';
import { settingsSay as says } from '../../core/words/collector';

/** A setting as somebody wrote it. */
export interface Given {
  value: unknown;
  /** Where that was, in words. */
  from: string;
  /** The folder that a relative path in it begins at. */
  base: string;
}

/** What is wrong with a setting: its key, why, and where it stands; null where it stands nowhere. */
export interface Fault {
  key: string;
  reason: string;
  from: string | null;
}

/** What one place sets, and what is wrong with that place. */
export interface Place {
  given: Partial<Record<SettingKey, Given>>;
  faults: Fault[];
}

const PREFIX = 'FOOTBRIDGE_COLLECTOR_';

/** `tls-key`: `FOOTBRIDGE_COLLECTOR_TLS_KEY`, and `tlsKey` as commander calls it. */
export const variableOf = (key: string): string => `${PREFIX}${key.toUpperCase().replaceAll('-', '_')}`;
export const attributeOf = (key: string): string => key.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());

const isSetting = (key: string): key is SettingKey => (settingKeys as readonly string[]).includes(key);

/** What a configuration file sets: TOML, one setting a line. `base` is the folder that it lies in. */
export function fromFile(text: string, path: string, base: string): Place {
  const place: Place = { given: {}, faults: [] };
  let table: Record<string, unknown>;
  try {
    table = parse(text);
  } catch (error) {
    const reason = error instanceof TomlError ? says.notToml(error.line, error.message.split('\n')[0] ?? '') : String(error);
    return { given: {}, faults: [{ key: 'config', reason, from: path }] };
  }
  for (const [key, value] of Object.entries(table)) {
    if (isSetting(key)) place.given[key] = { value, from: path, base };
    else place.faults.push({ key, reason: says.unknown(settingKeys), from: path });
  }
  return place;
}

/** What the environment sets. A variable that is empty sets nothing: files of variables often name all that there are. */
export function fromEnvironment(environment: Readonly<Record<string, string | undefined>>, base: string): Place {
  const place: Place = { given: {}, faults: [] };
  const known = new Map(settingKeys.map((key) => [variableOf(key), key]));
  for (const [name, value] of Object.entries(environment)) {
    if (!name.startsWith(PREFIX) || name === variableOf('config') || !value) continue;
    const key = known.get(name);
    if (key) place.given[key] = { value, from: name, base };
    else place.faults.push({ key: name, reason: says.unknownVariable([...known.values()].map(variableOf)), from: null });
  }
  return place;
}

/** What the flags set, as commander read them. */
export function fromFlags(flags: Readonly<Record<string, unknown>>, base: string): Place {
  const place: Place = { given: {}, faults: [] };
  for (const key of settingKeys) {
    const value = flags[attributeOf(key)];
    if (value !== undefined) place.given[key] = { value, from: `--${key}`, base };
  }
  return place;
}
