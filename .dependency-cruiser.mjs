// Who may import whom: the table of ARCHITECTURE.md, as a check. A folder's row names all that it may reach; anything absent is forbidden.
const core = (name) => `^core/${name}/`;
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const model = core('model');
/** For those who stand at a gate and parse what comes in, by a schema of the model. */
const gate = npm('valibot');
const data = '^data/';

/** folder, what it may import, and what to do when the wall is hit */
const walls = [
  ['core/model', [npm('valibot')], 'The nouns stand alone. Move the logic to the core folder that decides about it.'],
  ['core/script', [model, npm('acorn')], 'Script facts come from text alone.'],
  ['core/style', [model], 'Style facts come from text alone.'],
  ['core/rules', [model], 'A rule reads only the evidence it declares. Let a probe see more, or add a fact to core/script.'],
  ['core/verdict', [model, core('rules')], 'The verdict weighs findings. Put the new input into Evidence.'],
  ['core/browsers', [model, data], 'A browser state is Identity + data + minimum. Let a probe fetch what is missing.'],
  ['core/tools', [model, core('browsers'), data], 'Readiness is needs + browser + probes. Let probes/features look.'],
  ['core/sitelist', [model, npm('@rgrove')], 'A site list is read from bytes: the caller fetches and keeps it.'],
  ['core/step', [model], 'The next step follows from verdict, policy and browser alone. How it is said belongs to core/words.'],
  [
    'core/scan',
    [model, core('sitelist'), core('rules'), core('policy')],
    'What a scan comes to is decided from scanned pages, a list and a policy.',
  ],
  ['core/policy', [model, gate, npm('@rgrove/parse-xml')], 'A policy is read, not obtained: platform/ fetches it.'],
  ['core/release', [model, core('policy'), gate], 'What a release holds is decided from the organisation and the builds’ manifests alone.'],
  ['core/telemetry', [model], 'Decide here what leaves and when; platform/ keeps and sends it.'],
  ['core/disclosure', [model], 'Small numbers are hidden from counts alone.'],
  ['core/words', [model], 'Words know nouns, and only the types of rules.', ['core/rules']],
  [
    'components',
    [model, core('words'), npm('preact')],
    'A component gets props. Decide in core/, fetch in platform/, wire in entrypoints/.',
  ],
  ['reading', [core('[a-z]+')], 'Readers get texts by the fetch that they are given, and leave what they mean to core/.'],
  [
    'scan',
    [core('[a-z]+'), '^probes/', '^reading/', '^components/look/', npm('.+')],
    'The scanner opens pages and asks core/ about them. What it shares with the extension belongs to core/, probes/ or reading/; its report wears components/look/.',
  ],
  ['probes/page', [model], 'A probe looks and never concludes.'],
  ['probes/features', [model], 'A probe looks and never concludes.'],
  ['probes/network', [model, '^platform/'], 'A probe looks and never concludes.'],
  ['probes/browser', [model, '^platform/'], 'A probe looks and never concludes.'],
  [
    'platform',
    [model, gate, npm('webextension-polyfill', '@wxt-dev', 'wxt', 'idb')],
    'platform/ names the browser and nothing else: pass decisions in as arguments.',
  ],
  [
    'entrypoints',
    [core('[a-z]+'), '^components/', '^probes/', '^platform/', '^reading/', data, gate, npm('wxt', 'preact')],
    'Entrypoints wire; they never import each other.',
  ],
  [
    'collector',
    [core('[a-z]+'), '^components/', npm('.+')],
    'The collector shares core/ and components/ with the extension, nothing else.',
  ],
  ['cli', [core('[a-z]+'), '^probes/', '^collector/', '^scan/', npm('.+')], 'Commands wire core/, probes/, scan/ and collector/.'],
  ['old-browsers', [], 'This page stands alone.'],
];

const entrypoint = (name, path) => ({
  name,
  from: { path: `^entrypoints/${path}` },
  to: { path: '^entrypoints/', pathNot: `^entrypoints/${path}` },
});

export default {
  forbidden: [
    ...walls.map(([folder, allowed, advice, typesOnly = []]) => ({
      name: `walls: ${folder}`,
      comment: advice,
      severity: 'error',
      from: { path: `^${folder}/` },
      to: {
        pathNot: [`^${folder}/`, ...allowed, ...(['collector', 'cli', 'scan'].includes(folder) ? ['^(node:)?[a-z_/]+$'] : [])],
        ...(typesOnly.length ? { dependencyTypesNot: ['type-only'] } : {}),
      },
    })),
    ...['background', 'popup', 'options', 'page', 'listen', 'offscreen'].map((name) => ({
      ...entrypoint(`entrypoints apart: ${name}`, `${name}(?:/|\\.ts)`),
      comment: 'Entrypoints never import each other: what they share belongs to a folder with a name.',
      severity: 'error',
    })),
    {
      name: 'nobody imports docs, scripts, public, test',
      comment: 'Move what is needed into the folder that owns it.',
      severity: 'error',
      from: { pathNot: '^(docs|scripts|public|test|bin)/|\\.config\\.ts$' },
      to: { path: '^(docs|scripts|public|test)/' },
    },
    {
      name: 'no circles',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolves',
      comment: 'Install it, or mend the path.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^node:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.output|\\.wxt|\\.footbridge)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'require', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
