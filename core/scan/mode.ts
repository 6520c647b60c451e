import type { ScannedPage } from '../model/scan';
import type { RuleId } from '../rules/index';
import type { CompatMode } from '../sitelist/list';

/** The document modes of Internet Explorer 11: 11 (edge), 10, 9, 8, 7, and 5 (quirks). */
type Mode = 5 | 7 | 8 | 9 | 10 | 11;

/**
 * The last document mode in which what a rule finds still worked; rules that are not here work in every mode. Sources: Microsoft, Internet
 * Explorer compatibility cookbook (VBScript, execScript, legacy events and conditional compilation are gone in IE11 edge mode; conditional
 * comments, element behaviours, VML, filters and data islands in IE10 standards; CSS expressions in IE8 standards).
 */
const lastModes: Partial<Record<RuleId, Mode>> = {
  'attach-event': 10,
  'conditional-compilation': 10,
  'ie-dom': 10,
  'ie-gate': 10,
  'ie-global': 10,
  'popup-window': 10,
  'script-for-event': 10,
  vbscript: 10,
  'conditional-comment': 9,
  'data-binding': 9,
  'data-island': 9,
  'dx-filter': 9,
  'element-behavior': 9,
  vml: 9,
  'html-time': 8,
  'jscript-dialect': 8,
  'css-expression': 7,
};

/** The mode that a page asks for by `X-UA-Compatible`, as Internet Explorer 11 reads it; null where it asks for none. */
export function modeAsked(uaCompatible: string, mode: ScannedPage['mode']): number | null {
  const asked = [...uaCompatible.matchAll(/(Emulate)?(?:IE)?(edge|\d+)/gi)].flatMap(([, emulate, version = '']): Mode[] => {
    if (version.toLowerCase() === 'edge') return [11];
    // An emulated mode keeps quirks for a document that would have had them.
    if (emulate && mode === 'quirks') return [5];
    const known = ([11, 10, 9, 8, 7, 5] as const).find((one) => one <= Number(version));
    return known ? [known] : [];
  });
  // Of several the highest that the browser knows.
  return /IE\s*=|=\s*IE/i.test(uaCompatible) && asked.length > 0 ? Math.max(...asked) : null;
}

/** The last mode in which all works that the page needs Internet Explorer for. */
export function modeNeeded({ verdict }: Pick<ScannedPage, 'verdict'>): number {
  const needs = verdict.findings.filter(({ effect, strength }) => effect === 'needs-ie' && strength !== 'possible');
  return needs.reduce<number>((least, { rule }) => {
    const last = Object.hasOwn(lastModes, rule) ? (lastModes[rule as RuleId] ?? 11) : 11;
    return Math.min(last, least);
  }, 11);
}

/**
 * What `<compat-mode>` has to say for a page: the first of Microsoft's ladder, Default, IE8Enterprise, IE7Enterprise, in which what the page
 * needs still works. Default is the mode that the page asks for, else 11: a document without a doctype is in IE11's own quirks, which have
 * none of what is gone; in Enterprise Mode it has those of Internet Explorer 5.
 */
export function compatModeFor(page: Pick<ScannedPage, 'verdict' | 'mode' | 'uaCompatible'>): CompatMode {
  const needed = modeNeeded(page);
  const asked = modeAsked(page.uaCompatible, page.mode);
  if ((asked ?? 11) <= needed) return 'Default';
  return needed >= 8 || (page.mode === 'quirks' && asked === null) ? 'IE8Enterprise' : 'IE7Enterprise';
}

const ladder: readonly CompatMode[] = ['Default', 'IE8Enterprise', 'IE7Enterprise'];

/** The mode for several pages under one entry: the one that the most demanding of them asks for. */
export const compatModeForAll = (pages: readonly Pick<ScannedPage, 'verdict' | 'mode' | 'uaCompatible'>[]): CompatMode =>
  pages.map(compatModeFor).reduce<CompatMode>((most, one) => (ladder.indexOf(one) > ladder.indexOf(most) ? one : most), 'Default');

const reaches: Record<CompatMode, Mode> = {
  Default: 11,
  IE11: 11,
  IE10: 10,
  IE9: 9,
  IE8: 8,
  IE8Enterprise: 8,
  IE7: 7,
  IE7Enterprise: 7,
  IE5: 5,
};

/** Whether a page gets what it needs in the mode that an entry sets already; `null` is an entry that sets none. */
export function modeSuits(set: CompatMode | null, page: Pick<ScannedPage, 'verdict' | 'mode' | 'uaCompatible'>): boolean {
  const wanted = compatModeFor(page);
  if (set === null || set === 'Default') return wanted === 'Default';
  return reaches[set] <= modeNeeded(page) || (set === 'IE8Enterprise' && wanted === 'IE8Enterprise');
}
