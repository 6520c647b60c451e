import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { FolderLabels, PackageLabels, type Part, PublicLabels, type Truth } from './labels';
import labels from './own/labels.json' with { type: 'json' };
import labelsA from './own-a/labels.json' with { type: 'json' };
import labelsAA from './own-aa/labels.json' with { type: 'json' };
import labelsAB from './own-ab/labels.json' with { type: 'json' };
import labelsAC from './own-ac/labels.json' with { type: 'json' };
import labelsAD from './own-ad/labels.json' with { type: 'json' };
import labelsAE from './own-ae/labels.json' with { type: 'json' };
import labelsAF from './own-af/labels.json' with { type: 'json' };
import labelsAG from './own-ag/labels.json' with { type: 'json' };
import labelsAH from './own-ah/labels.json' with { type: 'json' };
import labelsAJ from './own-aj/labels.json' with { type: 'json' };
import labelsAK from './own-ak/labels.json' with { type: 'json' };
import labelsAL from './own-al/labels.json' with { type: 'json' };
import labelsAM from './own-am/labels.json' with { type: 'json' };
import labelsAN from './own-an/labels.json' with { type: 'json' };
import labelsAO from './own-ao/labels.json' with { type: 'json' };
import labelsAP from './own-ap/labels.json' with { type: 'json' };
import labelsAQ from './own-aq/labels.json' with { type: 'json' };
import labelsAR from './own-ar/labels.json' with { type: 'json' };
import labelsAS from './own-as/labels.json' with { type: 'json' };
import labelsAT from './own-at/labels.json' with { type: 'json' };
import labelsAU from './own-au/labels.json' with { type: 'json' };
import labelsAV from './own-av/labels.json' with { type: 'json' };
import labelsAW from './own-aw/labels.json' with { type: 'json' };
import labelsAX from './own-ax/labels.json' with { type: 'json' };
import labelsAY from './own-ay/labels.json' with { type: 'json' };
import labelsB from './own-b/labels.json' with { type: 'json' };
import labelsBA from './own-ba/labels.json' with { type: 'json' };
import labelsBB from './own-bb/labels.json' with { type: 'json' };
import labelsBC from './own-bc/labels.json' with { type: 'json' };
import labelsBD from './own-bd/labels.json' with { type: 'json' };
import labelsBE from './own-be/labels.json' with { type: 'json' };
import labelsBF from './own-bf/labels.json' with { type: 'json' };
import labelsBG from './own-bg/labels.json' with { type: 'json' };
import labelsBH from './own-bh/labels.json' with { type: 'json' };
import labelsBI from './own-bi/labels.json' with { type: 'json' };
import labelsBJ from './own-bj/labels.json' with { type: 'json' };
import labelsBK from './own-bk/labels.json' with { type: 'json' };
import labelsBL from './own-bl/labels.json' with { type: 'json' };
import labelsBM from './own-bm/labels.json' with { type: 'json' };
import labelsBN from './own-bn/labels.json' with { type: 'json' };
import labelsBO from './own-bo/labels.json' with { type: 'json' };
import labelsBP from './own-bp/labels.json' with { type: 'json' };
import labelsBQ from './own-bq/labels.json' with { type: 'json' };
import labelsBR from './own-br/labels.json' with { type: 'json' };
import labelsBS from './own-bs/labels.json' with { type: 'json' };
import labelsBT from './own-bt/labels.json' with { type: 'json' };
import labelsBU from './own-bu/labels.json' with { type: 'json' };
import labelsBV from './own-bv/labels.json' with { type: 'json' };
import labelsBW from './own-bw/labels.json' with { type: 'json' };
import labelsBX from './own-bx/labels.json' with { type: 'json' };
import labelsBY from './own-by/labels.json' with { type: 'json' };
import labelsBZ from './own-bz/labels.json' with { type: 'json' };
import labelsC from './own-c/labels.json' with { type: 'json' };
import labelsCA from './own-ca/labels.json' with { type: 'json' };
import labelsD from './own-d/labels.json' with { type: 'json' };
import labelsE from './own-e/labels.json' with { type: 'json' };
import labelsF from './own-f/labels.json' with { type: 'json' };
import labelsG from './own-g/labels.json' with { type: 'json' };
import labelsH from './own-h/labels.json' with { type: 'json' };
import labelsI from './own-i/labels.json' with { type: 'json' };
import labelsJ from './own-j/labels.json' with { type: 'json' };
import labelsK from './own-k/labels.json' with { type: 'json' };
import labelsL from './own-l/labels.json' with { type: 'json' };
import labelsM from './own-m/labels.json' with { type: 'json' };
import labelsN from './own-n/labels.json' with { type: 'json' };
import labelsO from './own-o/labels.json' with { type: 'json' };
import labelsP from './own-p/labels.json' with { type: 'json' };
import labelsQ from './own-q/labels.json' with { type: 'json' };
import labelsR from './own-r/labels.json' with { type: 'json' };
import labelsS from './own-s/labels.json' with { type: 'json' };
import labelsT from './own-t/labels.json' with { type: 'json' };
import labelsU from './own-u/labels.json' with { type: 'json' };
import labelsV from './own-v/labels.json' with { type: 'json' };
import labelsW from './own-w/labels.json' with { type: 'json' };
import labelsX from './own-x/labels.json' with { type: 'json' };
import labelsY from './own-y/labels.json' with { type: 'json' };
import labelsZ from './own-z/labels.json' with { type: 'json' };
import labelsZA from './own-za/labels.json' with { type: 'json' };
import labelsZB from './own-zb/labels.json' with { type: 'json' };
import labelsZC from './own-zc/labels.json' with { type: 'json' };
import labelsZD from './own-zd/labels.json' with { type: 'json' };
import labelsZE from './own-ze/labels.json' with { type: 'json' };
import labelsZF from './own-zf/labels.json' with { type: 'json' };
import labelsZG from './own-zg/labels.json' with { type: 'json' };
import labelsZH from './own-zh/labels.json' with { type: 'json' };
import labelsZI from './own-zi/labels.json' with { type: 'json' };
import labelsZJ from './own-zj/labels.json' with { type: 'json' };
import labelsZK from './own-zk/labels.json' with { type: 'json' };
import labelsZL from './own-zl/labels.json' with { type: 'json' };
import labelsZM from './own-zm/labels.json' with { type: 'json' };
import labelsZN from './own-zn/labels.json' with { type: 'json' };
import labelsZO from './own-zo/labels.json' with { type: 'json' };
import labelsZP from './own-zp/labels.json' with { type: 'json' };
import labelsZQ from './own-zq/labels.json' with { type: 'json' };
import labelsZR from './own-zr/labels.json' with { type: 'json' };
import labelsZS from './own-zs/labels.json' with { type: 'json' };
import labelsZT from './own-zt/labels.json' with { type: 'json' };
import labelsZU from './own-zu/labels.json' with { type: 'json' };
import labelsZV from './own-zv/labels.json' with { type: 'json' };
import labelsZW from './own-zw/labels.json' with { type: 'json' };
import labelsZX from './own-zx/labels.json' with { type: 'json' };
import labelsZY from './own-zy/labels.json' with { type: 'json' };
import labelsZZ from './own-zz/labels.json' with { type: 'json' };
import { fetchPackage, folderOf } from './packages';
import packages from './packages.json' with { type: 'json' };
import pages from './public.json' with { type: 'json' };

/** One page of a set, with what is so of it. */
export interface Labelled {
  page: string;
  truth: Truth;
  part: Part;
  /** Its path on the set's host. */
  path: string;
  /** The character set that the server names, if it does. */
  charset: string | null;
}

/** Who wrote the pages: figures of the held-out parts are summed by it. */
export const kinds = { own: 'Our own writing', packages: 'Packages', public: 'Public pages' } as const;
export type Kind = keyof typeof kinds;

export interface LabelledSet {
  /** Also the first label of the host that serves it. */
  id: string;
  kind: Kind;
  title: string;
  /** Where they are from and how they were labelled. */
  about: string;
  pages: readonly Labelled[];
  /** Where a path of its host lies on this machine; null where nothing may lie. */
  fileOf(path: string): string | null;
  /** Fetches what is not in the repository; says why the set can't be measured here, or null. */
  prepare(): Promise<string | null>;
}

const here = (name: string) => fileURLToPath(new URL(`${name}/`, import.meta.url));
const isPlain = (path: string) => !path.split('/').includes('..');

function folderSet(id: string, title: string, about: string, raw: unknown): LabelledSet {
  return {
    id,
    kind: 'own',
    title,
    about,
    pages: Object.entries(v.parse(FolderLabels, raw)).map(([file, { truth, part, charset, header }]) => ({
      page: file,
      truth,
      part,
      path: file,
      charset: header ? charset : null,
    })),
    fileOf: (path) => (isPlain(path) ? join(here(id), path) : null),
    prepare: async () => null,
  };
}

const packaged = v.parse(PackageLabels, packages);
const specs = [...new Set(packaged.map((label) => label.package))];
/** Packages of one family lie beside each other where they are used: `dojo` beside `dojox@1.10.3` is the listed `dojo`. */
const versioned = (name: string) => specs.find((spec) => spec.startsWith(`${name}@`)) ?? name;

const packageSet: LabelledSet = {
  id: 'npm',
  kind: 'packages',
  title: 'Pages out of published packages',
  about:
    'Demos, tests and documentation, listed in `test/accuracy/packages.json` and fetched when measured. Of the pages that were there first, the healthy ones were labelled by package and read only where a word in them speaks of a plug-in or of Internet Explorer.',
  pages: packaged.map(({ package: spec, file, truth, part }) => ({
    page: `${spec}: ${file}`,
    truth,
    part,
    path: `${spec.replaceAll('/', '__')}/${file}`,
    charset: null,
  })),
  fileOf(path) {
    const [, spec = '', rest = ''] = /^([^/]+)\/(.*)$/.exec(path) ?? [];
    return rest && isPlain(path) ? join(folderOf(versioned(spec)), rest) : null;
  },
  async prepare() {
    for (const spec of specs) await fetchPackage(spec);
    return null;
  },
};

const publicFolder = resolve('.footbridge/accuracy/public');

const publicSet: LabelledSet = {
  id: 'public',
  kind: 'public',
  title: 'Pages of public repositories',
  about:
    'Described in `test/accuracy/public.json`, each labelled by reading it; their files are not in this repository. Measured are those whose files were on the machine.',
  pages: v.parse(PublicLabels, pages).map(({ file, truth, part }) => ({ page: file, truth, part, path: file, charset: 'utf-8' })),
  fileOf: (path) => (isPlain(path) ? join(publicFolder, path) : null),
  prepare: async () =>
    existsSync(publicFolder)
      ? null
      : 'they are described in test/accuracy/public.json and not committed; their files are not on this machine',
};

/** The pages of a set that can be opened on this machine: of public ones only those whose files whoever collected them has left here. */
export const pagesHere = ({ kind, pages, fileOf }: LabelledSet): readonly Labelled[] =>
  kind === 'public' ? pages.filter(({ path }) => existsSync(fileOf(path) ?? '')) : pages;

const byReading = (id: string) => `Under \`test/accuracy/${id}\`, labelled by whoever wrote them before anything was run.`;

/** The labelled sets, those of our own writing first; `own` was there before most rules, its makers wrote none of them. */
export const sets: readonly LabelledSet[] = [
  folderSet('own', 'Pages of our own writing, the first set', byReading('own'), labels),
  folderSet('own-a', 'Pages of our own writing, by a second author', byReading('own-a'), labelsA),
  folderSet('own-b', 'Pages of our own writing, by a third author', byReading('own-b'), labelsB),
  folderSet('own-c', 'Pages of our own writing, by a fourth author', byReading('own-c'), labelsC),
  folderSet('own-d', 'Pages of our own writing, by a fifth author', byReading('own-d'), labelsD),
  folderSet('own-e', 'Pages of our own writing, by a sixth author', byReading('own-e'), labelsE),
  folderSet('own-f', 'Pages of our own writing, by a seventh author', byReading('own-f'), labelsF),
  folderSet('own-g', 'Pages of our own writing, by an eighth author', byReading('own-g'), labelsG),
  folderSet('own-h', 'Pages of our own writing, by a ninth author', byReading('own-h'), labelsH),
  folderSet('own-i', 'Pages of our own writing, by a tenth author', byReading('own-i'), labelsI),
  folderSet('own-j', 'Pages of our own writing, by an eleventh author', byReading('own-j'), labelsJ),
  folderSet(
    'own-k',
    'Pages of our own writing, by a twelfth author',
    `${byReading('own-k')} The healthy ones are forty designs, each in three languages: they prove less than so many of their own.`,
    labelsK,
  ),
  folderSet('own-l', 'Pages of our own writing, by a thirteenth author', byReading('own-l'), labelsL),
  folderSet('own-m', 'Pages of our own writing, by a fourteenth author', byReading('own-m'), labelsM),
  folderSet('own-n', 'Pages of our own writing, by a fifteenth author', byReading('own-n'), labelsN),
  folderSet(
    'own-o',
    'Pages of our own writing, by a sixteenth author',
    `${byReading('own-o')} The author stopped before reading the labels a second time.`,
    labelsO,
  ),
  folderSet('own-p', 'Pages of our own writing, by a seventeenth author', byReading('own-p'), labelsP),
  folderSet('own-q', 'Pages of our own writing, by an eighteenth author', byReading('own-q'), labelsQ),
  folderSet('own-r', 'Pages of our own writing, by a nineteenth author', byReading('own-r'), labelsR),
  folderSet('own-s', 'Pages of our own writing, by a twentieth author', byReading('own-s'), labelsS),
  folderSet('own-t', 'Pages of our own writing, by a twenty-first author', byReading('own-t'), labelsT),
  folderSet('own-u', 'Pages of our own writing, by a twenty-second author', byReading('own-u'), labelsU),
  folderSet('own-v', 'Pages of our own writing, by a twenty-third author', byReading('own-v'), labelsV),
  folderSet('own-w', 'Pages of our own writing, by a twenty-fourth author', byReading('own-w'), labelsW),
  folderSet('own-x', 'Pages of our own writing, by a twenty-fifth author', byReading('own-x'), labelsX),
  folderSet('own-y', 'Pages of our own writing, by a twenty-sixth author', byReading('own-y'), labelsY),
  folderSet('own-z', 'Pages of our own writing, by a twenty-seventh author', byReading('own-z'), labelsZ),
  folderSet('own-za', 'Pages of our own writing, by a twenty-eighth author', byReading('own-za'), labelsZA),
  folderSet('own-zb', 'Pages of our own writing, by a twenty-ninth author', byReading('own-zb'), labelsZB),
  folderSet('own-zc', 'Pages of our own writing, by a thirtieth author', byReading('own-zc'), labelsZC),
  folderSet('own-zd', 'Pages of our own writing, by a thirty-first author', byReading('own-zd'), labelsZD),
  folderSet('own-ze', 'Pages of our own writing, by a thirty-second author', byReading('own-ze'), labelsZE),
  folderSet('own-zf', 'Pages of our own writing, by a thirty-third author', byReading('own-zf'), labelsZF),
  folderSet('own-zg', 'Pages of our own writing, by a thirty-fourth author', byReading('own-zg'), labelsZG),
  folderSet('own-zh', 'Pages of our own writing, by a thirty-fifth author', byReading('own-zh'), labelsZH),
  folderSet('own-zi', 'Pages of our own writing, by a thirty-sixth author', byReading('own-zi'), labelsZI),
  folderSet('own-zj', 'Pages of our own writing, by a thirty-seventh author', byReading('own-zj'), labelsZJ),
  folderSet('own-zk', 'Pages of our own writing, by a thirty-eighth author', byReading('own-zk'), labelsZK),
  folderSet('own-zl', 'Pages of our own writing, by a thirty-ninth author', byReading('own-zl'), labelsZL),
  folderSet('own-zm', 'Pages of our own writing, by a fortieth author', byReading('own-zm'), labelsZM),
  folderSet('own-zn', 'Pages of our own writing, by a forty-first author', byReading('own-zn'), labelsZN),
  folderSet('own-zo', 'Pages of our own writing, by a forty-second author', byReading('own-zo'), labelsZO),
  folderSet('own-zp', 'Pages of our own writing, by a forty-third author', byReading('own-zp'), labelsZP),
  folderSet('own-zq', 'Pages of our own writing, by a forty-fourth author', byReading('own-zq'), labelsZQ),
  folderSet('own-zr', 'Pages of our own writing, by a forty-fifth author', byReading('own-zr'), labelsZR),
  folderSet('own-zs', 'Pages of our own writing, by a forty-sixth author', byReading('own-zs'), labelsZS),
  folderSet('own-zt', 'Pages of our own writing, by a forty-seventh author', byReading('own-zt'), labelsZT),
  folderSet('own-zu', 'Pages of our own writing, by a forty-eighth author', byReading('own-zu'), labelsZU),
  folderSet('own-zv', 'Pages of our own writing, by a forty-ninth author', byReading('own-zv'), labelsZV),
  folderSet('own-zw', 'Pages of our own writing, by a fiftieth author', byReading('own-zw'), labelsZW),
  folderSet('own-zx', 'Pages of our own writing, by a fifty-first author', byReading('own-zx'), labelsZX),
  folderSet('own-zy', 'Pages of our own writing, by a fifty-second author', byReading('own-zy'), labelsZY),
  folderSet('own-zz', 'Pages of our own writing, by a fifty-third author', byReading('own-zz'), labelsZZ),
  folderSet('own-aa', 'Pages of our own writing, by a fifty-fourth author', byReading('own-aa'), labelsAA),
  folderSet('own-ab', 'Pages of our own writing, by a fifty-fifth author', byReading('own-ab'), labelsAB),
  folderSet('own-ac', 'Pages of our own writing, by a fifty-sixth author', byReading('own-ac'), labelsAC),
  folderSet('own-ad', 'Pages of our own writing, by a fifty-seventh author', byReading('own-ad'), labelsAD),
  folderSet('own-ae', 'Pages of our own writing, by a fifty-eighth author', byReading('own-ae'), labelsAE),
  folderSet('own-af', 'Pages of our own writing, by a fifty-ninth author', byReading('own-af'), labelsAF),
  folderSet('own-ag', 'Pages of our own writing, by a sixtieth author', byReading('own-ag'), labelsAG),
  folderSet('own-ah', 'Pages of our own writing, by a sixty-first author', byReading('own-ah'), labelsAH),
  folderSet('own-aj', 'Pages of our own writing, by a sixty-second author', byReading('own-aj'), labelsAJ),
  folderSet('own-ak', 'Pages of our own writing, by a sixty-third author', byReading('own-ak'), labelsAK),
  folderSet('own-al', 'Pages of our own writing, by a sixty-fourth author', byReading('own-al'), labelsAL),
  folderSet('own-am', 'Pages of our own writing, by a sixty-fifth author', byReading('own-am'), labelsAM),
  folderSet('own-an', 'Pages of our own writing, by a sixty-sixth author', byReading('own-an'), labelsAN),
  folderSet('own-ao', 'Pages of our own writing, by a sixty-seventh author', byReading('own-ao'), labelsAO),
  folderSet('own-ap', 'Pages of our own writing, by a sixty-eighth author', byReading('own-ap'), labelsAP),
  folderSet('own-aq', 'Pages of our own writing, by a sixty-ninth author', byReading('own-aq'), labelsAQ),
  folderSet('own-ar', 'Pages of our own writing, by a seventieth author', byReading('own-ar'), labelsAR),
  folderSet('own-as', 'Pages of our own writing, by a seventy-first author', byReading('own-as'), labelsAS),
  folderSet('own-at', 'Pages of our own writing, by a seventy-second author', byReading('own-at'), labelsAT),
  folderSet('own-au', 'Pages of our own writing, by a seventy-third author', byReading('own-au'), labelsAU),
  folderSet('own-ax', 'Pages of our own writing, by a seventy-sixth author', byReading('own-ax'), labelsAX),
  folderSet('own-aw', 'Pages of our own writing, by a seventy-fifth author', byReading('own-aw'), labelsAW),
  folderSet('own-av', 'Pages of our own writing, by a seventy-fourth author', byReading('own-av'), labelsAV),
  folderSet('own-ay', 'Pages of our own writing, by a seventy-seventh author', byReading('own-ay'), labelsAY),
  folderSet('own-bc', 'Pages of our own writing, by an eightieth author', byReading('own-bc'), labelsBC),
  folderSet('own-ba', 'Pages of our own writing, by a seventy-eighth author', byReading('own-ba'), labelsBA),
  folderSet('own-bb', 'Pages of our own writing, by a seventy-ninth author', byReading('own-bb'), labelsBB),
  folderSet('own-bd', 'Pages of our own writing, by an eighty-first author', byReading('own-bd'), labelsBD),
  folderSet('own-be', 'Pages of our own writing, by an eighty-second author', byReading('own-be'), labelsBE),
  folderSet('own-bf', 'Pages of our own writing, by an eighty-third author', byReading('own-bf'), labelsBF),
  folderSet('own-bg', 'Pages of our own writing, by an eighty-fourth author', byReading('own-bg'), labelsBG),
  folderSet('own-bh', 'Pages of our own writing, by an eighty-fifth author', byReading('own-bh'), labelsBH),
  folderSet('own-bi', 'Pages of our own writing, by an eighty-sixth author', byReading('own-bi'), labelsBI),
  folderSet('own-bj', 'Pages of our own writing, by an eighty-seventh author', byReading('own-bj'), labelsBJ),
  folderSet('own-bk', 'Pages of our own writing, by an eighty-eighth author', byReading('own-bk'), labelsBK),
  folderSet('own-bl', 'Pages of our own writing, by an eighty-ninth author', byReading('own-bl'), labelsBL),
  folderSet('own-bn', 'Pages of our own writing, by a ninety-first author', byReading('own-bn'), labelsBN),
  folderSet('own-bo', 'Pages of our own writing, by a ninety-second author', byReading('own-bo'), labelsBO),
  folderSet('own-bm', 'Pages of our own writing, by a ninetieth author', byReading('own-bm'), labelsBM),
  folderSet('own-bp', 'Pages of our own writing, by a ninety-third author', byReading('own-bp'), labelsBP),
  folderSet('own-bq', 'Pages of our own writing, by a ninety-fourth author', byReading('own-bq'), labelsBQ),
  folderSet('own-br', 'Pages of our own writing, by a ninety-fifth author', byReading('own-br'), labelsBR),
  folderSet('own-bs', 'Pages of our own writing, by a ninety-sixth author', byReading('own-bs'), labelsBS),
  folderSet('own-bt', 'Pages of our own writing, by a ninety-seventh author', byReading('own-bt'), labelsBT),
  folderSet('own-bv', 'Pages of our own writing, by a ninety-eighth author', byReading('own-bv'), labelsBV),
  folderSet('own-bx', 'Pages of our own writing, by a ninety-ninth author', byReading('own-bx'), labelsBX),
  folderSet('own-bz', 'Pages of our own writing, by a hundredth author', byReading('own-bz'), labelsBZ),
  folderSet('own-bw', 'Pages of our own writing, by a hundred-and-first author', byReading('own-bw'), labelsBW),
  folderSet('own-by', 'Pages of our own writing, by a hundred-and-second author', byReading('own-by'), labelsBY),
  folderSet('own-ca', 'Pages of our own writing, by a hundred-and-third author', byReading('own-ca'), labelsCA),
  folderSet('own-bu', 'Pages of our own writing, by a hundred-and-fourth author', byReading('own-bu'), labelsBU),
  packageSet,
  publicSet,
];
