import { access, constants, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Tls } from '../../collector/listen/tls';
import type { CollectorConfig, SettingKey } from '../../core/model/collector-config';
import type { Policy } from '../../core/model/policy';
import type { Editor } from '../../core/model/scan-facts';
import { readSiteList } from '../../core/sitelist';
import { settingsSay as says } from '../../core/words/collector';
import { siteListSays } from '../../core/words/sitelist';
import { organisationIn } from '../organisation';
import { editorsIn } from '../token';
import { tlsIn } from './tls';

/** What the settings name, read. */
export interface Opened {
  organisation: Policy | null;
  editors: Editor[];
  tls: Tls | null;
  /** What a person should know, and is no fault. */
  warnings: string[];
  faults: { key: SettingKey; reason: string }[];
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Opens the files that settings name. `now`: milliseconds since 1970. */
export async function open(config: Partial<CollectorConfig>, now: number): Promise<Opened> {
  const opened: Opened = { organisation: null, editors: [], tls: null, warnings: [], faults: [] };
  const fault = (key: SettingKey, reason: string) => void opened.faults.push({ key, reason });
  if (config.organisation !== undefined) {
    const read = await organisationIn(config.organisation);
    if ('trouble' in read) fault('organisation', read.trouble.join('\n  '));
    else {
      opened.organisation = read.organisation;
      opened.warnings.push(...read.warnings);
    }
  }
  if (config.editors !== undefined) {
    const read = await editorsIn(config.editors);
    if ('trouble' in read) fault('editors', read.trouble);
    else opened.editors = read.editors;
  }
  if (config['site-list'] !== undefined) await siteList(config['site-list'], fault);
  if (config.release !== undefined) await release(config.release, (reason) => fault('release', reason));
  if (config.database !== undefined && config.database !== ':memory:') {
    await folder(dirname(config.database), (reason) => fault('database', reason));
  }
  if (config['tls-certificate'] !== undefined && config['tls-key'] !== undefined) {
    const read = await tlsIn(config['tls-certificate'], config['tls-key'], now);
    opened.faults.push(...read.faults);
    opened.warnings.push(...read.warnings);
    opened.tls = read.tls;
  }
  return opened;
}

async function siteList(path: string, fault: (key: SettingKey, reason: string) => void): Promise<void> {
  const bytes = await readFile(path).catch((error: unknown) => fault('site-list', reasonOf(error)));
  if (!bytes) return;
  const { list, problems } = readSiteList(bytes);
  if (!list) fault('site-list', siteListSays.unreadable(path, problems[0]));
}

async function release(path: string, fault: (reason: string) => void): Promise<void> {
  // Loaded here: it brings a web server, which most commands do without.
  const { hosted } = await import('../../collector/hosted');
  try {
    hosted(path);
  } catch (error) {
    fault(reasonOf(error));
  }
}

async function folder(path: string, fault: (reason: string) => void): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return fault(says.noFolder(path));
  await access(path, constants.W_OK).catch(() => fault(says.closedFolder(path)));
}
