import type { SettingKey } from '../model/collector-config';

/** What the collector says to whoever sends it something, and to the person who starts it. */
export const refusals = {
  notText: 'must be sent as text/plain',
  tooLarge: 'must be at most 4,096 bytes',
  notJson: 'must be JSON, filled with blanks',
  unknownSystem: 'is not a system of this organisation',
  otherPlace: 'is not a place of this system in the policy that the collector has',
  unknownRule: 'is not a rule that this collector knows: it may be older than the scanner',
  dayToCome: 'has not begun yet: set the clock of the computer that scans',
  unknownTool: 'is not a tool of this organisation',
  unknownCohort: 'is not a cohort of this organisation',
  noSuchWeek: 'is not a week of that year',
  early: 'has not ended yet',
  late: 'is closed: its answers are published, or waiting for it',
  busy: 'cannot be taken at the moment: send it again later',
  noSuchAddress: 'There is nothing at this address',
  noSiteList: 'cannot be read at the moment',
  noSuchPeriod: 'is not a published week',
  failed: 'The collector could not do this. Its log says why',
} as const;

/** What the collector says to an editor whose facts about pages it does not take. */
export const factsRefusals = {
  notJson: 'must be JSON, sent as application/json',
  tooLarge: 'must be at most 1 MB: send fewer systems at a time',
  noEditors: 'This collector has no editors: start it with --editors FILE',
  notEditor: 'is missing, or is the token of no editor of this collector',
  tooOften: 'comes too often: at most 20 a minute are taken',
} as const;

/** `footbridge collector token`. */
export const tokenSays = {
  once: 'The editor’s token. It is shown this once and kept nowhere: put it where your scan reads it.',
  entry: 'Add this to the collector’s file of editors (--editors), and start the collector again:',
} as const;

/** `/healthz` and `/readyz`. */
export const health = {
  alive: 'alive',
  ready: 'ready',
  not: { stopping: 'stopping', busy: 'busy: too many answers wait', database: 'the database cannot be read' },
} as const;

export const service = {
  listens: (url: string) => `The readiness page is at ${url}`,
  tickets:
    'this Node hands out TLS session tickets, by which a browser could be known again. Use Node 20 or later as it is published, or let a proxy bring TLS',
  renewed: 'New connections get the certificate as it is now',
  notRenewed: (faults: readonly string[]) => `The certificate stays as it was: ${faults.join('; ')}`,
  stopping: 'Stopping: finishing the answers in hand',
  stopped: 'Stopped',
  stillBusy: 'Could not finish in time. Answers that were not confirmed will be sent again by the browsers',
  published: (periods: readonly string[]) => `Published ${periods.join(', ')}`,
  notPublished: (reason: string) => `Could not publish; will try again within the hour: ${reason}`,
  noSiteList: (reason: string) => `Cannot serve the site list: ${reason}`,
  noFile: (path: string, reason: string) => `Cannot read the organisation's policy from ${path}: ${reason}`,
  problems: (path: string) => `The policy in ${path} has problems. Put them right and start again:`,
  noName: 'is missing: the pages are headed by its name',
  problem: (key: string, reason: string) => `  ${key}: ${reason}`,
  noStart: (reason: string) => `The collector cannot start: ${reason}`,
  portTaken: (port: number) => `port ${port} is used by another program. Choose another with --port`,
  databaseInUse: (path: string) => `${path} is open in another program. One collector at a time can use a database file`,
  newerDatabase: (found: number, known: number) =>
    `the database was written by a newer collector (its layout is version ${found}, this collector knows ${known}). Start that one, or restore a back-up into a new database`,
  noEditors: (path: string, reason: string) => `Cannot read the editors from ${path}: ${reason}`,
  badEditors: (path: string, key: string, reason: string) =>
    `The file of editors ${path} has a problem. Put it right and start again:\n  ${key}: ${reason}`,
} as const;

/** The command line's help. */
export const commands = {
  footbridge: 'Walks an organisation from its legacy intranet to the collaborative tools it has approved.',
  collector: 'Takes answers from browsers, publishes tables when a week is complete, and shows them.',
  check: 'Says what is wrong with the settings, and starts nothing.',
  backup: 'Writes a back-up of what is published, while the collector runs or not. What is only counted so far is in no back-up.',
  to: 'the back-up to write; one that is there is replaced when the new one is whole',
  from: 'the address of the collector to ask, where it is not this computer’s',
  restore: 'Puts a back-up into a database that is new or empty.',
  restoreFrom: 'the back-up',
  config: 'a configuration file (TOML); flags and environment weigh more than it',
  token: 'Makes a token for an editor, who may then send facts about pages with "footbridge scan --send".',
  tokenName: 'by what you will know it, such as "Scan job"',
} as const;

/** What each setting is, for the command line's help. */
export const settingWords: Record<SettingKey, string> = {
  organisation: 'the policy that your browsers have, as a JSON file',
  editors: 'who may send facts about pages: a JSON file of names and hashes of tokens',
  'site-list': 'your Enterprise Mode site list, served at /site-list.xml',
  release: 'the folder of packages and update manifests, served under /extension/',
  database: 'where counters and published tables are kept; footbridge.duckdb unless set',
  host: 'address to listen on; 127.0.0.1 unless set',
  port: 'port to listen on, 8137 unless set; 0 takes any that is free',
  'tls-certificate': 'the certificate for HTTPS, with those between it and the authority (PEM)',
  'tls-key': 'the key of that certificate (PEM)',
  proxies: 'where connections may come from, beside this computer: addresses or networks, by commas; anywhere unless set',
};

/** Of the settings, and what is wrong with them. */
export const settingsSay = {
  faults: 'The collector’s settings have faults. Put them right and start again:',
  fault: ({ key, reason, from }: { key: string; reason: string; from: string | null }) =>
    `  ${key}: ${reason}${from === null ? '' : ` (from ${from})`}`,
  not: (reason: string, value: unknown) => `${reason}, not ${JSON.stringify(value)?.slice(0, 80) ?? 'nothing'}`,
  noFile: (reason: string) => `cannot be read: ${reason}`,
  notToml: (line: number, reason: string) => `is not TOML in line ${line}: ${reason}`,
  unknown: (known: readonly string[]) => `is no setting of the collector. There are ${known.join(', ')}`,
  unknownVariable: (known: readonly string[]) => `is no variable of the collector. There are ${known.join(', ')}`,
  noOrganisation: (variable: string) =>
    `is missing: name the policy that your browsers have, in the configuration file, as ${variable}, or with --organisation`,
  noFolder: (path: string) => `${path} is no folder`,
  closedFolder: (path: string) => `this user may not write in ${path}`,
  notCertificate: (reason: string) => `holds no certificate in PEM: ${reason}`,
  notKey: (reason: string) => `holds no key in PEM without a passphrase: ${reason}`,
  anotherKey: 'is not the key of the certificate',
  expired: (until: string) => `tls-certificate: is past its end (${until}): browsers will refuse the connection`,
  setting: (key: string, value: string, from: string | undefined) =>
    `  ${key} = ${value} (${from === undefined ? 'as nobody set it' : `from ${from}`})`,
  inForce: 'The collector would start with',
  good: 'Nothing is wrong with these settings.',
} as const;

const weeks = (number: number) => `${number} ${number === 1 ? 'week' : 'weeks'}`;
const systems = (number: number) => `${number} ${number === 1 ? 'system' : 'systems'}`;

/** Of back-ups. */
export const backup = {
  made: (path: string, periods: number, facts: number) => `${path} holds ${weeks(periods)}, and the pages of ${systems(facts)}`,
  notMade: (reason: string) => `There is no new back-up: ${reason}`,
  restored: (database: string, day: string, periods: number, facts: number) =>
    `${database} has the back-up of ${day}: ${weeks(periods)}, and the pages of ${systems(facts)}`,
  notRestored: (path: string, reason: string) => `Nothing was restored from ${path}: ${reason}`,
  notEmpty: (database: string) => `${database} is not empty. Name a new file, or put that one aside`,
  noBackup: 'it is no back-up of Footbridge',
  newer: 'a newer Footbridge has written it',
  cutOff: 'its end is missing',
  badLine: (line: number) => `line ${line} is not what a back-up holds`,
  changed: 'it is not as it was written: the checksum differs',
  notCollector: (url: string) => `${url} does not answer as a collector does`,
  status: (url: string, status: number) => `${url} answers ${status}`,
  silent: (url: string) => `${url} does not answer`,
  noAddress: 'the settings leave the port open. Name the running collector with --collector',
  anotherCertificate: 'the program that answers there has another certificate than tls-certificate',
} as const;
