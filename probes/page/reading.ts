import { attribute, isShown } from './element';

/** A page with more of them is no more to read for that. */
const MOST = 40;
/** Rows that are looked into: a table may have a hundred thousand. */
const MOST_LOOKED = 80;
/** A menu's words are shorter. Chinese, Japanese and Korean say as much with half. */
const TITLE = 16;
const ROW = 9;
/** Of three cells or more: figures say as much with fewer. */
const FIGURES = 5;
const LINKED = 16;
const rows = new Set(['tr', 'li', 'dd']);
/** The elements that there is something to read in. */
export const readable = new Set(['a', ...rows]);
/** What makes a row more than words and links; a table or list in it has rows of its own. */
const more =
  'button, input, select, textarea, object, embed, applet, iframe, table, ul, ol, [onclick], a:not([href]):not([name]), a[href^="#"], a[href*="script:" i]';

/** Pictures and sound, and programs elsewhere, by the end of a file's name. */
const recording = /\.(?:wm[av]|as[fx]|avi|mpe?g|mov|qt|r[am]m?|mp[34]|midi?|wav|ica)(?:[?#]|$)/i;

/** A form or a paper to open: its name is as short as it may be. */
const paper = /\.(?:docx?|xlsx?|pdf|rtf|jpe?g)$/i;

/** What there is to read in a document, whatever its scripts do: titles to follow, and rows of words. */
export class Reading {
  readonly count = { titles: 0, rows: 0, recordings: 0 };
  #looked = 0;

  element(element: Element, name: string): void {
    if (name === 'a' && this.count.recordings < MOST && recording.test(attribute(element, 'href'))) this.count.recordings += 1;
    if (name === 'a' && this.count.titles < MOST) {
      if (isShown(element) && isPlain(element) && (lengthIn(element) >= TITLE || paper.test(attribute(element, 'href'))))
        this.count.titles += 1;
    } else if (rows.has(name) && this.count.rows < MOST && this.#looked < MOST_LOOKED) {
      this.#looked += 1;
      if (
        isShown(element) &&
        !element.hasAttribute('onclick') &&
        element.querySelector(more) === null &&
        lengthIn(element) >= leastOf(element)
      )
        this.count.rows += 1;
    }
  }
}

const leastOf = (row: Element): number =>
  row.querySelector('a') ? LINKED : (row as HTMLTableRowElement).cells?.length > 2 ? FIGURES : ROW;

const isPlain = (link: Element): boolean =>
  /^\s*(?!\s|#|[a-z]*script:|mailto:|$)/i.test(attribute(link, 'href')) && attribute(link, 'onclick') === '';

/** Letters and figures, those of the East counted twice. */
const lengthIn = (element: Element): number => lettersIn((element.textContent ?? '').slice(0, 200));

export const lettersIn = (text: string): number =>
  (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) + (text.match(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
