import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { type CollectorConfig, settingKeys } from '../../core/model/collector-config';
import type { Policy } from '../../core/model/policy';
import { commands, settingsSay as says, settingWords } from '../../core/words/collector';
import { type Fault, fromEnvironment, fromFile, fromFlags, type Place, variableOf } from './given';
import { type Opened, open } from './open';
import { type Settings, settingsIn } from './settings';

const placeholder = (key: string) => ({ host: '<address>', port: '<port>', proxies: '<addresses>', release: '<folder>' })[key] ?? '<file>';

/** A command that takes the collector's settings as flags. */
export function withSettings(command: Command): Command {
  command.option('--config <file>', commands.config);
  for (const key of settingKeys) command.option(`--${key} ${placeholder(key)}`, settingWords[key]);
  return command;
}

/** Settings that can be used, with what they name. */
export interface Sound extends Omit<Opened, 'faults'> {
  config: CollectorConfig;
  from: Settings['from'];
  organisation: Policy;
}

const none: Place = { given: {}, faults: [] };

/**
 * The collector's settings: flags weigh more than the environment, the environment more than the configuration file. Relative paths begin
 * where they are written: in the folder of the configuration file, else in the folder that the command is called in. Nothing is left unsaid:
 * either all can be used, or every fault is named.
 */
export async function settingsFor(
  flags: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>>,
  now: number,
): Promise<Sound | { faults: Fault[] }> {
  const here = process.cwd();
  const name = flags.config ?? environment[variableOf('config')];
  const file = typeof name === 'string' && name !== '' ? await configIn(resolve(here, name)) : none;
  const settings = settingsIn([file, fromEnvironment(environment, here), fromFlags(flags, here)], here);
  const { faults: within, organisation, ...rest } = await open(settings.config, now);
  const faults = [...settings.faults, ...within.map((fault) => ({ ...fault, from: settings.from[fault.key] ?? null }))];
  return faults.length === 0 && settings.sound && organisation
    ? { ...rest, organisation, config: settings.sound, from: settings.from }
    : { faults };
}

const configIn = (path: string): Promise<Place> =>
  readFile(path, 'utf8').then(
    (text) => fromFile(text, path, dirname(path)),
    (error: unknown) => ({
      given: {},
      faults: [{ key: 'config', reason: says.noFile(String(error instanceof Error ? error.message : error)), from: path }],
    }),
  );
