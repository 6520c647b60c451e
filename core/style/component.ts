const work =
  /<(?:\w+:)?(?:method|event)\b|\bopen\s*\(|showModalDialog|ActiveXObject|XMLHttp|\bsubmit\s*\(|\.(?:value|href|innerHTML|innerText|outerHTML|disabled|selectedIndex)\s*=|createPopup|contentEditable|vbscript/i;
const handles =
  /event\s*=\s*["']?on(?:click|dblclick|keydown|keypress|keyup|change|submit|propertychange|beforepaste|contextmenu|drag\w*)\b/i;
const makes = /createElement|insertAdjacent|insertRow|appendChild|event\s*=\s*["']?oncontentready/i;
/** Makers' helpers that mend pictures with holes, round corners and hover, whatever they are called here. */
const helpers = /AlphaImageLoader|csshover|whatever:hover|CSS3 ?PIE|css3pie|roundrect/i;
/** Work of the mouse passing over, and the mending of pictures and boxes. */
const looks =
  /event\s*=\s*["']?on(?:mouseover|mouseout|mouseenter|mouseleave|mousedown|mouseup|focus|blur|resize|load|documentready)\b|AlphaImageLoader|runtimeStyle/i;

/** Rows in another order at a click on their heads, a link that the whole of its row follows, a text that moves: all can be read and followed without. */
const without = [
  (text: string) =>
    (/["']TH["']/i.test(text) && /\.sort\s*\(|moveRow|swapNode/.test(text)) || (/\.sort\s*\(/.test(text) && /\.rows\b/.test(text)),
  (text: string) =>
    /getElementsByTagName\(\s*["']A["']\s*\)/i.test(text) && /location(?:\.href)?\s*=\s*[\w.[\]]+\.href|\.click\(\)/.test(text),
  (text: string) => /\.scroll(?:Top|Left)\s*\+=/.test(text),
];
const fills = /\.(?:value|disabled|selectedIndex)\s*=(?!=)|\bsubmit\s*\(/;

/** Parts without words, which make a box look rounder or raised. */
const frames = /\.(?:gif|png)\b|background|[16]px/i;
const words = /getAttribute|split|time|interval|insertRow|\.(?:value|href|inner|text|rows|cells|child|data)|<(?:a|t[dr]|li|p|h\d)\b/i;

/**
 * What a behaviour's file does: `works` where it offers methods, answers clicks and keys, or changes what the page holds; `looks` where it
 * only changes how things look. Null where the text is no behaviour.
 */
export function componentDoes(text: string): 'works' | 'looks' | null {
  const said = text.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '');
  if (!/<(?:\w+:)?(?:component|attach|method|property|script)\b/i.test(said)) return null;
  if (helpers.test(text) && !/<(?:\w+:)?method\b/i.test(said)) return 'looks';
  if (!fills.test(said) && !/<(?:\w+:)?method\b/i.test(said) && without.some((does) => does(said))) return 'looks';
  if (work.test(said) || handles.test(said)) return 'works';
  return (makes.test(said) ? frames.test(said) && !words.test(said) : looks.test(said)) ? 'looks' : 'works';
}
