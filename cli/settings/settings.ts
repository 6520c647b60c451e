import { resolve } from 'node:path';
import * as v from 'valibot';
import { CollectorConfig, pathSettings, type SettingKey, settingKeys } from '../../core/model/collector-config';
import { settingsSay as says } from '../../core/words/collector';
import { type Fault, type Given, type Place, variableOf } from './given';

export interface Settings {
  /** Null where anything is wrong. Paths are whole. */
  sound: CollectorConfig | null;
  /** The settings that are not wrong themselves, so that what they name can be looked at in the same go. */
  config: Partial<CollectorConfig>;
  /** Where each setting stands that somebody has set. */
  from: Partial<Record<SettingKey, string>>;
  faults: Fault[];
}

type AllGiven = Partial<Record<SettingKey, Given>>;

/** The settings in force, of places in the order of their weight, the lightest first, and all that is wrong with them. */
export function settingsIn(places: readonly Place[], base: string): Settings {
  const given: AllGiven = Object.assign({}, ...places.map((place) => place.given));
  const entries = settingKeys.flatMap((key) => (given[key] ? [[key, given[key]] as const] : []));
  const read = v.safeParse(CollectorConfig, Object.fromEntries(entries.map(([key, { value }]) => [key, value])));
  const ofPlaces = places.flatMap((place) => place.faults);
  // A file that cannot be read may have set what is missing.
  const isWhole = ofPlaces.every(({ key }) => key !== 'config');
  const ofValues = (read.issues ?? []).map((issue) => faultOf(issue, given)).filter(({ from }) => isWhole || from !== null);
  const faults = [...ofPlaces, ...ofValues];

  const whole = <T extends Partial<CollectorConfig>>(config: T): T => {
    const paths = pathSettings.flatMap((key) => {
      const path = config[key];
      return path === undefined || path === ':memory:' ? [] : [[key, resolve(given[key]?.base ?? base, path)]];
    });
    return { ...config, ...Object.fromEntries(paths) };
  };
  return {
    sound: read.success && faults.length === 0 ? whole(read.output) : null,
    config: whole(soundPart(read.output, new Set(faults.map(({ key }) => key.split('.')[0])))),
    from: Object.fromEntries(entries.map(([key, { from }]) => [key, from])),
    faults,
  };
}

const soundPart = (output: unknown, bad: ReadonlySet<string | undefined>): Partial<CollectorConfig> =>
  typeof output === 'object' && output !== null ? Object.fromEntries(Object.entries(output).filter(([key]) => !bad.has(key))) : {};

function faultOf(issue: v.BaseIssue<unknown>, given: AllGiven): Fault {
  const path = v.getDotPath(issue) ?? '';
  const key = path.split('.')[0] as SettingKey;
  const one = given[key];
  if (!one) return { key, reason: key === 'organisation' ? says.noOrganisation(variableOf(key)) : issue.message, from: null };
  // Between settings, the value alone is not what is wrong.
  const isOfValue = issue.type !== 'partial_check';
  return { key: path, reason: isOfValue ? says.not(issue.message, issue.input) : issue.message, from: one.from };
}
