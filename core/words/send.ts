import type { FactsOutcome } from '../model/scan-facts';

/** The options of `footbridge scan` that send what was found. */
export const sendHelp = {
  send: 'send facts about the pages to this collector: counts by system, no address that was looked at, and nothing about people. The token comes from FOOTBRIDGE_EDITOR_TOKEN, or --token-file',
  organisation: 'the policy that your browsers have, as a JSON file: what is sent is about its systems',
  tokenFile: 'file with the editor’s token, readable by nobody else',
  dryRun: 'with --send: show what would be sent, and send nothing',
} as const;

const pages = (count: number): string => (count === 1 ? '1 page' : `${count} pages`);
const systems = (count: number): string => (count === 1 ? '1 system' : `${count} systems`);

/** What the command says before, while and after it sends. */
export const sendSays = {
  needsSend: 'Give --send with the address of your collector: without it, --organisation, --token-file and --dry-run do nothing.',
  noAddress: (what: string) => `--send: "${what}" is not a web address. Write it in full, such as https://footbridge.example.org`,
  noOrganisation: 'Give --organisation with your policy file: only pages of its systems are sent.',
  noSystems: (file: string) => `${file} names no systems, so there is nothing that could be sent. Add those that your pages belong to.`,
  noToken:
    'There is no editor’s token. Put it into the environment variable FOOTBRIDGE_EDITOR_TOKEN or into a file (--token-file). "footbridge collector token" makes one.',
  noTokenFile: (file: string, reason: string) => `Cannot read the editor’s token from ${file}: ${reason}`,
  badToken: (where: string) => `What stands in ${where} is no editor’s token. "footbridge collector token" makes one.`,
  unencrypted: 'The collector’s address begins with http: on its way there, others on the network could read the token.',
  outside: (count: number, file: string) =>
    `${pages(count)} ${count === 1 ? 'belongs' : 'belong'} to no system of ${file} and ${count === 1 ? 'is' : 'are'} not sent.`,
  nothing: (file: string) => `None of the pages belongs to a system of ${file}: there is nothing to send.`,
  tooMuch: (reason: string) =>
    `This is more than a collector takes at once (${reason}). Scan fewer systems at a time, each into a folder of its own.`,
  would: (url: string, file: string) => `This would be sent to ${url}, word for word (it is in ${file}):`,
  sends: (url: string, file: string) => `This is sent to ${url}, word for word (it is in ${file}):`,
  dry: 'Nothing was sent.',
  sent: (count: number) => `Sent: the collector has facts about ${systems(count)}.`,
  before: 'The collector had this scan already. Nothing there has changed.',
  older: ({ older }: FactsOutcome) => `Of a later scan, and so left as it is: ${older.join(', ')}.`,
  again: (file: string) => `Nothing is lost: it is in ${file}, and the same command sends it again without a new scan.`,
  unreachable: (url: string, reason: string) =>
    `The collector at ${url} could not be reached (${reason}). See that it runs and that the address is right, as "footbridge collector" prints it.`,
  noCollector: (url: string, status: number) =>
    `What is at ${url} takes no facts about pages (it answered ${status}). Give --send the address that "footbridge collector" prints; an older collector has to be updated.`,
  refused: {
    token:
      'The collector does not know this editor’s token. Add its hash to the collector’s file of editors and start the collector again, or use the token that is in it.',
    editors:
      'The collector has no editors. Start it with --editors FILE; "footbridge collector token" makes a token and the entry for that file.',
    tooLarge: 'The collector does not take so much at once. Scan fewer systems at a time, each into a folder of its own.',
    vocabulary: (key: string, reason: string) =>
      `The collector did not take it: ${key} ${reason}. Give --organisation the policy that the collector was started with, and see that both are of the same version of Footbridge.`,
    later: (seconds: string) => `The collector is too busy. Run the same command again in ${seconds} seconds.`,
  },
} as const;
