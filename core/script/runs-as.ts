import type { ScriptElement } from '../model/evidence';

export type RunsAs = 'javascript' | 'vbscript' | 'ie-handler' | 'encoded' | 'data';

/** The types that browsers run as JavaScript (HTML standard, "JavaScript MIME type"), and what else they take for it. */
const javascript = /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript)|module)$/;
/** Scripts made unreadable by Microsoft's Script Encoder, which Internet Explorer ran up to version 8. */
const encoded = /\b(?:jscript|vbscript)\.encode$/;
const vbscript = /^(?:(?:text|application)\/(?:x-)?)?vbs(?:cript)?$/;

/**
 * As what a script element runs in the browsers of today: VBScript never; `for` and `event` of anything but `window` and `onload` makes an
 * Internet Explorer handler (HTML standard, "prepare the script element"); an unknown type is data that a page keeps for itself.
 */
export function runsAs(script: Pick<ScriptElement, 'type' | 'language' | 'for' | 'event'>): RunsAs {
  const type = (script.type.split(';')[0] ?? '').trim().toLowerCase();
  const language = script.language.trim().toLowerCase();
  const named = type || (language ? `text/${language}` : 'text/javascript');
  if (encoded.test(type || language)) return 'encoded';
  if (vbscript.test(named)) return 'vbscript';
  if (!javascript.test(named)) return 'data';
  if (!script.for || script.event === '') return 'javascript';
  const isLoad = /^\s*window\s*$/i.test(script.for) && /^\s*onload(?:\(\))?\s*$/i.test(script.event ?? 'onload');
  return isLoad ? 'javascript' : 'ie-handler';
}
