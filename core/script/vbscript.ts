/** One piece of a VBScript text that would do something by itself, or when called. */
export interface VBPart {
  kind: 'handler' | 'statement' | 'procedure' | 'ornament';
  /** Name of the procedure, or the statement's text. */
  name: string;
  line: number;
}

const PARTS = 100;
const opens = /^(?:(?:public|private)\s+)?(?:default\s+)?(sub|function|property|class)\b\s*(?:(?:get|let|set)\s+)?\[?(\w+)?/i;
const closes = /^end\s+(sub|function|property|class)\b/i;
/** Statements that prepare and do nothing. */
const idle =
  /^(?:option\s+explicit|on\s+error|dim\b|const\b|public\b|private\b|redim\b|-->|<!--|\/\/|(?:window\.)?(?:(?:resize|move|scroll)(?:to|by)\b|defaultstatus\s*=))/i;
/** The two lines by which pages asked for Flash, in a block that other browsers were meant to ignore. */
const detects = /\bshockwave|\bswflash/i;
/** Whether a program is there, in a name of the page's. */
const keepsAnswer =
  /^(?:set\s+\w+\s*=\s*(?:createobject\s*\([^)]*\)|nothing)|(?:if\s+isobject\s*\(\w+\)\s*then\s+)?\w+\s*=\s*(?:true|false|-?\d+|(?:not\s+)?isobject\s*\(.*\)))$/i;
const event = /_on\w+$/i;
/** Frames of other statements, and names that are given a value. */
const frame =
  /^(?:if\b.*\bthen|else(?:if\b.*\bthen)?|end\s+(?:if|select|sub|function)|select\s+case\b.*|case\b.*|(?:sub|function)\s+window_onload\b.*|(?:(?:set\s+)?\w+\s*=\s*[^=]*))$/i;
/** What greets, tells the date, leads to the first field or elsewhere, or has a menu beside the page keep step. */
const greets =
  /^(?:(?:window\.)?(?:default)?status|document\.title)\s*=|^(?:window\.)?location(?:\.href)?\s*=|^(?:window\.)?location\.(?:replace|assign)\b|^document\.write(?:ln)?\b(?!\W*(?!(?:formatdatetime|weekday\w*|day|month\w*|year|date|time|now|hour|[lur]?case|left|right|mid|cstr)\b)\w+\s*\()|^[\w.]+\.(?:focus|select)\b(?:\s*\(\s*\))?$|^\w+\.window\.\w+_click$|^msgbox\s+"[^"]*"\s*(?:,.*)?$/i;
/** Puts words into a part of the page, or gives it a colour: which words, the time of day decides. */
const puts =
  /^(?:document\.(?:all|getelementbyid)\s*(?:\.\s*\w+|\(\s*"\w+"\s*\))|\w+)\.(?:inner(?:text|html)\s*=(?:"[^"]*"|[\w\s&,()+-])*|style\.\w+\s*=\s*"[^"]*"\s*)$/i;
const timely = /\b(?:hour|now|date|time|weekday|day|month)\b/i;
const GREETING = 160;

/** The line that greets where all that a text does is to write a few words, such as the date, or to put them somewhere; else null. */
function greetingOf(text: string): string | null {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => uncommented(line).trim())
    .filter((line) => line && !idle.test(line))
    // A one-line "If … Then" does what follows it.
    .map((line) => /^if\b.*?\bthen\s+(\S.*)$/i.exec(line)?.[1] ?? line);
  const isTimely = timely.test(text.replace(/"[^"\r\n]*"/g, ''));
  const says = (line: string) => greets.test(line) || (isTimely && puts.test(line));
  const said = lines.filter(says);
  const words = said.flatMap((line) => line.match(/"[^"]*"/g) ?? []).join('');
  const isShort = words.length <= GREETING && !/<(?!\/?(?:b|i|font|br|span|em|strong|p|div|center|small)\b)/i.test(words);
  return said[0] !== undefined && isShort && lines.every((line) => says(line) || isFrame(line)) ? said[0].slice(0, 120) : null;
}

/** A value that is asked of the page, or of a control, is no mere name. */
const isFrame = (line: string) => frame.test(line) && !/\b(?:document|createobject|getobject|msgbox|inputbox)\b/i.test(line);

/** What a VBScript text consists of, by its lines: the language has no nesting that matters here. */
export function partsOf(text: string): VBPart[] {
  const greeting = greetingOf(text);
  if (greeting !== null) return [{ kind: 'ornament', name: greeting, line: 1 }];
  const parts: VBPart[] = [];
  let depth = 0;
  let inside: string[] = [];
  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    if (parts.length === PARTS) break;
    const line = uncommented(raw).trim();
    if (!line) continue;
    const start = opens.exec(line);
    if (start && depth === 0) inside = [];
    inside.push(line);
    if (start) {
      const name = start[2] ?? '';
      if (depth === 0) parts.push({ kind: event.test(name) ? 'handler' : 'procedure', name, line: index + 1 });
      depth += closesInLine(line) ? 0 : 1;
    } else if (closes.test(line)) {
      depth = Math.max(0, depth - 1);
      const last = parts.at(-1);
      const said = depth === 0 && last?.kind === 'handler' ? greetingOf(inside.join('\n')) : null;
      if (last && said !== null) Object.assign(last, { kind: 'ornament', name: said });
    } else if (depth === 0 && !idle.test(line) && !detects.test(line))
      parts.push({ kind: 'statement', name: line.slice(0, 120), line: index + 1 });
  }
  // What looks for something and keeps the answer does no more.
  if (parts.length > 0 && parts.every(({ kind, name }) => kind === 'statement' && keepsAnswer.test(name))) return [];
  const looksForFlash =
    detects.test(text) && parts.length <= 8 && parts.every(({ kind }) => kind === 'statement') && !/document\.write|innerhtml/i.test(text);
  if (looksForFlash) return [];
  // A lone "If … Then" or "End If" around a detection does nothing either.
  const works = parts.some(
    ({ kind, name }) => kind === 'statement' && !/^(?:if\b.*then|else\b.*|end if|next|loop|end select)$/i.test(name),
  );
  return works ? parts : parts.filter(({ kind }) => kind !== 'statement');
}

const closesInLine = (line: string) => /\bend\s+(?:sub|function|property|class)\b/i.test(line);

/** A line without its comment: after an apostrophe that is not in a string, or after Rem. */
function uncommented(line: string): string {
  if (/^\s*rem\b/i.test(line)) return '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === "'" && !quoted) return line.slice(0, at);
  }
  return line;
}
