import type { PlugIn } from '../model/script-facts';

/** How a plug-in is told in markup: by its class, its type, or the end of its file's name. */
const marks: [PlugIn, RegExp, RegExp, RegExp | null][] = [
  ['java', /8ad9c840-044e-11d1-b3e9-00805f499d93|cafeefac-/i, /^application\/x-java-(?:applet|bean|vm)/i, /\.jnlp(?:[?#]|$)/i],
  [
    'silverlight',
    /dfeaf541-f3e1-4c24-acac-99c30715084a|32c73088-76ae-40f7-ac40-81f62cb2c1da/i,
    /^application\/x-silverlight/i,
    /\.xap(?:[?#]|$)/i,
  ],
  ['shockwave', /166b1bca-3f9c-11cf-8075-444553540000/i, /^application\/x-director/i, /\.d[cix]r(?:[?#]|$)/i],
  ['unity', /444785f1-de89-4295-863a-d46c3a781394/i, /^application\/(?:vnd\.unity|x-unity)/i, /\.unity3d(?:[?#]|$)/i],
  ['quicktime', /02bf25d5-8c17-4b23-bc80-d3488abddc6b/i, /^$/, null],
  ['real', /cfcdaa03-8be4-11cf-b84b-0020afbbccfa/i, /^audio\/x-pn-realaudio-plugin/i, /\.(?:ram|rpm)(?:[?#]|$)/i],
  [
    'windows-media',
    /6bf52a52-394a-11d3-b153-00c04f79faa6|22d6f312-b0f6-11d0-94ab-0080c74c7e95/i,
    /^(?:application\/x-mplayer2|video\/x-ms-(?:asf|wmv)(?:-plugin)?)/i,
    /\.(?:asx|wmv|asf|wvx)(?:[?#]|$)/i,
  ],
];

/** Which plug-in a tag asks for, or null: Flash and classes of ActiveX are told elsewhere. */
export function plugInOf(tag: string, attributes: ReadonlyMap<string, string>): PlugIn | null {
  if (tag === 'applet') return 'java';
  if (tag !== 'object' && tag !== 'embed') return null;
  const of = (name: string) => attributes.get(name) ?? '';
  const source = of('src') || of('data');
  if (/^java:/i.test(of('classid'))) return 'java';
  return (
    marks.find(([, id, type, file]) => id.test(of('classid')) || (of('type') && type.test(of('type'))) || file?.test(source))?.[0] ?? null
  );
}

/** The plug-in that a piece of markup speaks of by class, type or file, or null. */
export function plugInNamed(text: string): PlugIn | null {
  const anywhere = (pattern: RegExp) => new RegExp(pattern.source.replace(/^\^/, ''), 'i').test(text);
  if (!/[./-]/.test(text)) return null;
  return (
    marks.find(
      ([, id, type, file]) => id.test(text) || (type.source !== '^$' && anywhere(type)) || (file && anywhere(inText(file))),
    )?.[0] ?? null
  );
}

/** The end of a file's name, within a text. */
const inText = (file: RegExp): RegExp => new RegExp(`${file.source.replace('(?:[?#]|$)', '')}\\b`, 'i');

/** The makers' loaders by the names of object and method, and at which argument stands what they load; -1 where none says. */
const loaders: [PlugIn, RegExp, number][] = [
  ['java', /^deployJava\.(?:runApplet|createWebStartLaunchButton(?:Ex)?|launchWebStartApplication|launch)$/, 0],
  ['java', /^jmolApplet(?:Inline)?$/, 1],
  ['java', /^dtjava\.(?:embed|launch)$/, -1],
  ['silverlight', /^Silverlight\.(?:createObject|createObjectEx|buildHTML)$/, 0],
  ['silverlight', /^(?:AG|Sys\.Silverlight)\.createObject(?:Ex)?$/, 0],
  ['unity', /^unityObject\.embedUnity$/, 1],
  ['shockwave', /^AC_(?:SW|DIR)_RunContent$/, -1],
  ['quicktime', /^QT_(?:WriteOBJECT(?:_XHTML)?|GenerateOBJECTText(?:_XHTML)?)$/, 0],
];
/** Loaders that are there to be made with `new` and told what to show later. */
const constructed: [PlugIn, RegExp][] = [['unity', /^UnityObject2$/]];

/** The plug-in that a call loads, and the number of the argument that says what; null where it loads none. */
export function plugInLoader(callee: string, isNew: boolean): { plugIn: PlugIn; argument: number } | null {
  const found = isNew ? constructed.find(([, name]) => name.test(callee)) : loaders.find(([, name]) => name.test(callee));
  return found ? { plugIn: found[0], argument: found[2] ?? -1 } : null;
}
