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

export const service = {
  listens: (url: string) => `The readiness page is at ${url}`,
  stopping: 'Stopping: finishing the answers in hand',
  stopped: 'Stopped',
  stillBusy: 'Could not finish in time. Answers that were not confirmed will be sent again by the browsers',
  published: (periods: readonly string[]) => `Published ${periods.join(', ')}`,
  notPublished: (reason: string) => `Could not publish; will try again within the hour: ${reason}`,
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
  noOrganisation: "error: required option '--organisation <file>' not specified",
  badPort: 'must be a number from 0 to 65535',
} as const;

/** The command line's help. */
export const commands = {
  footbridge: 'Walks an organisation from its legacy intranet to the collaborative tools it has approved.',
  collector: 'Takes answers from browsers, publishes tables when a week is complete, and shows them.',
  organisation: 'the policy that your browsers have, as a JSON file',
  database: 'where counters and published tables are kept',
  host: 'address to listen on',
  editors: 'who may send facts about pages: a JSON file of names and hashes of tokens',
  token: 'Makes a token for an editor, who may then send facts about pages with "footbridge scan --send".',
  tokenName: 'by what you will know it, such as "Scan job"',
  port: 'port to listen on; 0 takes any that is free',
} as const;
