import { Command } from 'commander';
import { settingKeys } from '../core/model/collector-config';
import { commands, settingsSay as says } from '../core/words/collector';
import { type Sound, settingsFor, withSettings } from './settings';
import type { Fault } from './settings/given';

/** `footbridge collector check`: what is wrong with the settings, or what they are; starts nothing. Exits with 2 where anything is wrong. */
export const check = (): Command => withSettings(new Command('check')).description(commands.check).action(run);

async function run(flags: Record<string, unknown>): Promise<void> {
  const settings = await settingsFor(flags, process.env, Date.now());
  if ('faults' in settings) return refuse(settings.faults);
  for (const warning of settings.warnings) console.error(warning);
  console.log([says.inForce, ...linesOf(settings), says.good].join('\n'));
}

/** Says every fault, and ends with 2. */
export function refuse(faults: readonly Fault[]): void {
  console.error([says.faults, ...faults.map(says.fault)].join('\n'));
  process.exitCode = 2;
}

const linesOf = ({ config, from }: Sound): string[] =>
  settingKeys.flatMap((key) => {
    const value = config[key];
    return value === undefined ? [] : [says.setting(key, JSON.stringify(value), from[key])];
  });
