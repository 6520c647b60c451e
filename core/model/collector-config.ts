import * as v from 'valibot';

const File = v.pipe(v.string('must be a path'), v.trim(), v.minLength(1, 'must be a path'));

const wholePort = 'must be a whole number from 0 to 65535';
/** A number, or its digits: flags and environment have no numbers. */
const Port = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number))], wholePort),
  v.integer(wholePort),
  v.minValue(0, wholePort),
  v.maxValue(65_535, wholePort),
);

const Ip = v.pipe(v.string(), v.ip());

/** `10.0.0.5`, `10.0.0.0/8`, `fd00::/8`. */
function isRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  if (more.length > 0 || !v.is(Ip, address)) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (address.includes(':') ? 128 : 32));
}
const Range = v.pipe(v.string(), v.trim(), v.check(isRange, 'must be an address such as 10.0.0.5, or a network such as 10.0.0.0/24'));
const commas = v.pipe(
  v.string(),
  v.transform((text) => text.split(',')),
);

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');

/**
 * Every setting of the collector, with its schema and what it is when absent: the same in the configuration file, in the environment and among
 * the flags.
 */
export const collectorSettings = {
  /** The policy that browsers have. */
  organisation: File,
  /** Who may send facts about pages; nobody when absent. */
  editors: v.optional(File),
  /** The Enterprise Mode site list, served as it stands. */
  'site-list': v.optional(File),
  /** A folder of packages and update manifests that browsers fetch. */
  release: v.optional(File),
  /** `:memory:` keeps nothing. */
  database: v.optional(File, 'footbridge.duckdb'),
  host: v.optional(v.pipe(v.string('must be an address'), v.trim(), v.minLength(1, 'must be an address')), '127.0.0.1'),
  port: v.optional(Port, 8137),
  /** PEM, with the certificates between it and the authority's. */
  'tls-certificate': v.optional(File),
  'tls-key': v.optional(File),
  /** Where connections may come from, beside this computer; anywhere when absent. */
  proxies: v.optional(
    v.pipe(v.union([v.array(v.unknown()), commas], 'must be a list of addresses'), v.array(Range), v.minLength(1, 'must name a proxy')),
  ),
} as const;

const isSet = <T>(value: T | undefined): value is T => value !== undefined;

export const CollectorConfig = v.pipe(
  v.object(collectorSettings),
  v.forward(
    v.partialCheck(
      [['tls-certificate'], ['tls-key']],
      (given) => isSet(given['tls-key']) || !isSet(given['tls-certificate']),
      'is missing: tls-certificate is set, and is of no use without its key',
    ),
    ['tls-key'],
  ),
  v.forward(
    v.partialCheck(
      [['tls-certificate'], ['tls-key']],
      (given) => isSet(given['tls-certificate']) || !isSet(given['tls-key']),
      'is missing: tls-key is set, and is of no use without its certificate',
    ),
    ['tls-certificate'],
  ),
  v.forward(
    v.partialCheck(
      [['host'], ['tls-certificate'], ['tls-key'], ['proxies']],
      ({ host, proxies, 'tls-certificate': certificate, 'tls-key': key }) => isLoopback(host) || [proxies, certificate, key].some(isSet),
      'is open to the network, where answers would travel in the clear: set tls-certificate and tls-key, or name in proxies what brings TLS',
    ),
    ['host'],
  ),
);
export type CollectorConfig = v.InferOutput<typeof CollectorConfig>;
export type SettingKey = keyof CollectorConfig;
export const settingKeys = Object.keys(collectorSettings) as SettingKey[];

/** Settings that name a file or a folder. */
export const pathSettings = ['organisation', 'editors', 'site-list', 'release', 'database', 'tls-certificate', 'tls-key'] as const;
