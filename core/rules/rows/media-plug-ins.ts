import type { Effect } from '../../model/finding';
import type { PlugIn } from '../../model/script-facts';

/** Types of content that no browser shows by itself, whatever the plug-in was called: drawings, molecules, maps, models of their own. */
const ofOthers =
  /^(?:(?:chemical|drawing|model|x-world|x-drawing)\/.+|application\/(?:x-(?!shockwave-flash|director|silverlight|java|jinit|unity|authorware|mplayer2|vlc|oleobject|ms-wmp|pdf|xhtml|npapi-test).+|vnd\.(?!unity|rn-|adobe|ms-|apple).+|pgp.*|acad|dwg|dxf)|image\/(?:x-dwf|x-dwg|vnd\.d(?:wf|wg|xf)|x-cals|cgm|x-mrsid.*|x-cmx|vnd\.svf))$/i;

interface MediaPlugIn {
  classes: RegExp | null;
  types: RegExp;
  sources: RegExp | null;
  effect: Effect;
  loaded: PlugIn | null;
}

/**
 * Players that browsers loaded by NPAPI until 2015 to 2017. What Windows or a maker still offers as an ActiveX control works in Internet
 * Explorer mode; the rest works nowhere.
 */
export const mediaPlugIns: readonly MediaPlugIn[] = [
  // QuickTime for Windows: Apple ended it in 2016.
  {
    classes: /02bf25d5-8c17-4b23-bc80-d3488abddc6b/i,
    types: /^(?:video\/quicktime|image\/x-quicktime)$/i,
    sources: /\.(?:mov|qt|qtl)(?:[?#]|$)/i,
    effect: 'cannot-run',
    loaded: 'quicktime',
  },
  {
    classes: /cfcdaa03-8be4-11cf-b84b-0020afbbccfa/i,
    types: /^(?:audio\/x-pn-realaudio(?:-plugin)?|application\/vnd\.rn-realmedia|audio\/x-realaudio|video\/vnd\.rn-realvideo)$/i,
    sources: /\.(?:ram|rpm|rm|rmvb|rv)(?:[?#]|$)/i,
    effect: 'cannot-run',
    loaded: 'real',
  },
  // Windows Media Player: its control is still part of Windows.
  {
    classes: /6bf52a52-394a-11d3-b153-00c04f79faa6|22d6f312-b0f6-11d0-94ab-0080c74c7e95/i,
    types:
      /^(?:application\/x-mplayer2|application\/x-ms-wmp|(?:video|audio)\/x-ms-(?:asf|asf-plugin|wmv|wma|wvx|wax)|video\/(?:x-msvideo|avi|mpeg|x-mpeg))$/i,
    sources: /\.(?:asx|asf|wmv|wvx|wma|wax|avi|mpe?g)(?:[?#]|$)/i,
    effect: 'needs-ie',
    loaded: 'windows-media',
  },
  // VLC and DivX, which have controls of their own for Internet Explorer: where one is in the page, that is told (`npapi-media`).
  {
    classes: /9be31822-fdad-461b-ad51-be1d1c159921/i,
    types: /^application\/x-vlc-plugin$/i,
    sources: null,
    effect: 'cannot-run',
    loaded: null,
  },
  {
    classes: /67dabfbf-d0ab-41fa-9c46-cc0f21721616/i,
    types: /^video\/divx$/i,
    sources: /\.divx(?:[?#]|$)/i,
    effect: 'cannot-run',
    loaded: null,
  },
  // Authorware courses: Adobe ended it in 2007.
  {
    classes: /15b782af-55d8-11d1-b477-006097098764/i,
    types: /^application\/x-authorware-(?:map|seg|bin)$/i,
    sources: /\.aam(?:[?#]|$)/i,
    effect: 'cannot-run',
    loaded: null,
  },
  { classes: null, types: /^(?:model\/vrml|x-world\/x-vrml)$/i, sources: /\.wrl(?:[?#]|$)/i, effect: 'cannot-run', loaded: null },
  { classes: null, types: ofOthers, sources: /\.(?:dwf|dwg|svf|cgm|mrsid|sid|spl|aam)(?:[?#]|$)/i, effect: 'cannot-run', loaded: null },
  // Tunes: Windows Media Player still plays them in Internet Explorer.
  { classes: null, types: /^audio\/(?:x-)?midi?$/i, sources: /\.midi?(?:[?#]|$)/i, effect: 'needs-ie', loaded: null },
  { classes: null, types: /^image\/(?:vnd\.djvu|x-djvu|x\.djvu)$/i, sources: /\.djvu?(?:[?#]|$)/i, effect: 'cannot-run', loaded: null },
];
