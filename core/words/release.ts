/** What `npm run release` says. */
export const release = {
  about: 'Makes what IT downloads: packages for each browser, policies, update manifests, the collector, guides, checksums.',
  from: 'your organisation.json; ids and addresses that it lacks are filled in',
  key: "the key that signs the package for Chrome, Edge and Chromium; by default beside the organisation's file, made on first use",
  out: 'folder to write the release into',
  newKey: (path: string, id: string) =>
    [
      `Made a new key: ${path}`,
      `The id of your extension, ${id}, follows from it. Keep this file secret, keep a copy in a safe place, and put it into no repository.`,
      'Whoever has it can send an update to every browser. If you lose it, the next release is a new extension with a new id: policies must be',
      'rolled out again, and browsers forget what they had.',
    ].join('\n'),
  badKey: (path: string, reason: string) => `Cannot use the key ${path}: ${reason}`,
  notRsa: 'it is no RSA key of 2048 bits or more in PEM form',
  unreadable: (path: string, reason: string) => `Cannot read ${path}: ${reason}`,
  refused: (path: string) => `${path} has problems. Nothing was written. Put them right and try again:`,
  problem: (key: string, reason: string) => `  ${key || 'the whole file'}: ${reason}`,
  wrote: (version: string, folder: string) => `Footbridge ${version} is in ${folder}:`,
  parts: {
    extension: 'extension/   packages and update manifests: the collector serves them at /extension/, or any web server does',
    policy: 'policy/      your policy in every format, with the ids and addresses of this release',
    stores: 'stores/      packages for the stores of Google, Microsoft and Mozilla, where you want to go through these',
    collector: 'collector/   the collector: copy it to a machine with Node.js and run "npm ci --omit=dev" there',
    guides: 'guides/      how to roll it out',
    sums: 'SHA256SUMS   check with "sha256sum --check SHA256SUMS"',
  },
  facts: (chromium: string, firefox: string) => `Extension id: ${chromium} (Chrome, Edge, Chromium), ${firefox} (Firefox)`,
  fetched: (chromium: string, firefox: string) => `Browsers fetch it from ${chromium} and ${firefox}`,
  unsigned:
    'Firefox: this package is not signed by Mozilla. The policies switch the check of signatures off, for every add-on, and ESR alone obeys. guides/release.md says how to have it signed.',
  plain:
    'The address is not encrypted: anybody on the network can put another program in its place, and Firefox takes no update manifest. Use https://.',
};

/** What the collector says where it cannot hand out a release. */
export const hosted = {
  noRelease: (folder: string) => `${folder} holds no folder "extension": name the folder that "npm run release" has written`,
};
