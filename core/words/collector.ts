/** What the collector says to whoever sends it something, and to the person who starts it. */
export const refusals = {
  notText: 'must be sent as text/plain',
  tooLarge: 'must be at most 4,096 bytes',
  notJson: 'must be JSON, filled with blanks',
  unknownSystem: 'is not a system of this organisation',
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
  badPort: 'must be a number from 0 to 65535',
} as const;

/** The command line's help. */
export const commands = {
  footbridge: 'Walks an organisation from its legacy intranet to the collaborative tools it has approved.',
  collector: 'Takes answers from browsers, publishes tables when a week is complete, and shows them.',
  organisation: 'the policy that your browsers have, as a JSON file',
  database: 'where counters and published tables are kept',
  host: 'address to listen on',
  port: 'port to listen on; 0 takes any that is free',
} as const;
