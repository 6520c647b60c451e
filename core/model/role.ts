import type { DocumentFacts, ScriptElement } from './evidence';
import type { Sighting } from './rule';
import type { Code, ScriptFact } from './script-facts';

type Handler = Pick<ScriptElement, 'label' | 'says'>;

/** What a person does on purpose; a mouse that passes over, or a field that is left, is not. */
const deliberate = /^(?:on(?:click|dblclick|submit|change|mousedown|mouseup|keydown|keypress|keyup)|href|action) of /i;

/** `onclick of input#save "Save"`, as in the ways to a script fact. */
const taskOf = ({ label, says }: Handler): string => (says ? `${label} "${says}"` : label).slice(0, 200);
const tasksOf = ({ via = [] }: ScriptFact): string[] => via.map((way) => way.split(' > ')[0] ?? '').filter((task) => deliberate.test(task));

/** Text that is worth reading by itself; and beside what only prints or exports it. */
const READABLE = 400;
const PRINTABLE = 90;

/** Characters of a text as European languages would need them: Chinese, Japanese and Korean say about twice as much with one. */
export const lengthOf = (text: string): number => text.length + (text.match(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g)?.length ?? 0);

/**
 * Tasks that pages offer beside their own, by the words of their buttons and functions: what is exported, printed, copied or bookmarked can
 * be read without that. In the languages of the labelled pages.
 */
export const sideline =
  /export|excel|\bxls|(?<!finger ?)print|(?<!fingerab)druck|imprim|impress|stampa|afdruk|skriv ?ut|wydruk|drukuj|(?<!o)tisk|yazd[ıi]r|печат|распечат|εκτύπωση|הדפס|طباعة|打印|列印|印刷|인쇄|导出|匯出|出力|내보내기|엑셀|clipboard|zwischenablage|copy|copia|copier|(?<!s)kopi|复制|複製|コピー|복사|favou?rite|favori|bookmark|lesezeichen|收藏|我的最爱|お気に入り|즐겨찾기|избранное|home ?page|startseite|accueil|设为首页|設為首頁|시작페이지|zoom|font ?size|schriftgr|calculator|taschenrechner|preview|vorschau|aper[cç]u|expor|выгруз|datasheet|gegevensblad|datenblatt|foglio dati|hoja de datos|feuille de donn|folha de dados|arkusz danych|数据表|資料工作表|データシート|데이터시트|in ?grid|\bhelp\b|hilfe|\b(?<![ld]['’])aide\b|ayuda|ajuda|aiuto|帮助|幫助|ヘルプ|도움말|\bpomoc\b|n[áa]pov[ěe]d|yard[ıi]m|erl[äa]uter|erkl[äa]r|explica|spiega|toelicht|f[öo]rklar|vysv[ěe]tl|obja[śs]n|a[çc][ıi]klama|说明|説明|설명|spell|rechtschreib|orthograph|ortogr[aá]f|stavning|pisown|pravopis|орфограф|拼写|맞춤법|yaz[ıi]m|full ?screen|plein ?[ée]cran|vollbild|pantalla completa|tela (?:cheia|inteira)|schermo intero|volledig scherm|helsk[äa]rm|pe[łl]ny ekran|cel[áa] obrazovk|tam ekran|全屏|全画面|전체 ?화면|полн\S* ?экран/i;

/** Who has a form to send can leave it by other ways. */
const leaving =
  /\b(?:cancel|back|reset|abbrechen|zur[üu]ck|annuler|retour|cancelar|volver|regresar|voltar|annulla|indietro|terug|avbryt|tilbake|tillbaka|anuluj|powr[óo]t|storno|zp[ěe]t|m[ée]gse|vissza|vazge[cç]|geri|close|schlie(?:ß|ss)en|fermer|cerrar|fechar|chiudi|sluiten|zamknij|zav[řr][íi]t|bez[áa]r|kapat)\b|отмен|назад|закры|返回|取消|关闭|關閉|戻る|閉じる|キャンセル|취소|뒤로|닫기|ยกเลิก|ปิด/i;

/** A button that says no more than that; or a function of the name. */
function isLeaving(way: string): boolean {
  const says = /"([^"]*)/.exec(way)?.[1] ?? '';
  const word = leaving.exec(says)?.[0] ?? '';
  return word ? says.trim().length - word.length <= 4 : !says && leaving.test(way);
}

/** What the browser's own menu does as well. */
const ofMenu = /\(SaveAs\)$|AddFavorite$/;

/** As much as no page says whose work is done by something else. */
const TELLING = 600;
/** A text that is read for itself. */
export const isLong = ({ text }: DocumentFacts): boolean => lengthOf(text) >= TELLING;
/** A text that is read, whatever a line of news beside it would say. */
export const outweighsLine = ({ text }: DocumentFacts): boolean => lengthOf(text) >= READABLE;
const FIELDS = 2;
const TITLES = 3;
export const ROWS = 4;

/** Fields to fill in, beside buttons and links. */
export const fieldsOf = ({ controls, buttons, links }: DocumentFacts): number => controls - buttons - links;

/** A form of some fields that can be sent, as it stands or once a script that works here has looked at it: that is what its page is for. */
export const hasForm = ({ sendable, checkable }: DocumentFacts, checked = 0): boolean =>
  sendable >= FIELDS || (checked > 0 && checkable >= FIELDS);

/** A list of titles to follow, or a table of words; a page with more than a search to fill in is for that. */
export const hasReading = (document: DocumentFacts): boolean =>
  ((document.titles >= TITLES && !isMenu(document)) || document.rows >= ROWS) && fieldsOf(document) <= FIELDS;

/** Where all links are titles there are few of them, they are what leads elsewhere. */
const isMenu = ({ titles, links, rows }: DocumentFacts): boolean => titles === links && links <= MENU && rows < ROWS;
const MENU = 4;

/** What a page offers by itself is what it is for (docs/decisions/0174, 0175). `checked` is how many forms a working script looks at. */
export const standsAlone = (document: DocumentFacts, checked = 0): boolean =>
  hasForm(document, checked) || hasReading(document) || isLong(document);

/** What fails beside all that is a problem, and keeps nobody from the page. */
export const spare = (document: DocumentFacts, sightings: readonly Sighting[], checked = 0): Sighting[] =>
  sightings.map((sighting) => (standsAlone(document, checked) ? { ...sighting, effect: 'has-problems' } : sighting));

/** A way in for those who have one. */
const signOn =
  /\blog ?in|\bsign ?[io]n|anmeld|einlog|connexion|connecter|identifi|iniciar sesi|acceder|entrar|accedi|inlogg|logga|zalog|p[řr]ihl[áa]s|oturum|вход(?!ящ)|войти|登录|登錄|登入|ログイン|로그인|σύνδεση|دخول|כניסה/i;

/** A small button or a picture beside a field, to look up what goes there. */
export const picks =
  /^onclick of img|^(?:onclick|href) of (?!t[dr]\b)\S+ "(?:\.{1,3}|…|\?|\W*(?:almana\w*|calend\w*|kalend\w*|takvim|nachschlagen|look ?up|日历|日曆|カレンダー|달력|календарь)\W*)"/i;

/** A dialog's button that leaves it without an answer. */
export const isLeft = ({ via = [] }: ScriptFact): boolean => via.length > 0 && via.every(isLeaving);

export const isSignOn = (fact: ScriptFact): boolean => onlyBy(fact, signOn);

export const isSideline = (text: string): boolean => sideline.test(text);

/** What a script fact is to the page that it stands in. */
export interface Role {
  /** A task beside the page's own, named as such on a page that has more to offer; or one that says that it failed, where a form is sent without. */
  isAside(fact: ScriptFact): boolean;
  /** What fails is a button that every row has, beside a link of its own. */
  isOfRows: boolean;
  /** What fails is half or more of what a person can do here by scripts and forms. */
  isMain: boolean;
  /** What fails is all that there is to do, and there is little to read or something to fill in for it. */
  isAll: boolean;
}

const sending = /^onsubmit of form/i;
const overLinks = /^onclick of a\[href\]/i;

export const isSending = (handler: string): boolean => sending.test(handler);

/** Whether all that leads to a script fact is of a kind. */
export const onlyBy = ({ via = [] }: ScriptFact, ways: RegExp): boolean => via.length > 0 && via.every((way) => ways.test(way));

/** VBScript that may be what looks at a form: a procedure of which nobody knows who calls it. */
const mayCheck = ({ does, name, via }: ScriptFact): boolean => does === 'vbscript' && name === 'procedure' && !via;

/** How many forms are sent once a script has looked at them that works here. */
export function checkedForms(document: DocumentFacts, handlers: readonly Handler[], { facts }: Code): number {
  const live = facts.filter(({ does, reach }) => reach !== 'guarded' && does !== 'deprecated' && does !== 'submits');
  if (document.checks === 0 || live.some(mayCheck)) return 0;
  // An error in what looks at a form sends it: of a member that is not there, or a function that is VBScript's.
  const isHeld = (fact: ScriptFact) => !/^(?:ie-only|vbscript)$/.test(fact.does) || !isSentAnyway(fact);
  const broken = new Set(live.filter(isHeld).flatMap(tasksOf));
  return handlers.map(taskOf).filter((task) => sending.test(task) && !broken.has(task)).length;
}

/** A form of some fields that no button sends by itself, and a script does for whoever presses or follows something. */
export const isSentByScript = (document: DocumentFacts, { facts }: Code): boolean =>
  document.sends + document.checks === 0 &&
  fieldsOf(document) >= FIELDS &&
  facts.some((fact) => fact.does === 'submits' && tasksOf(fact).length > 0);

/** What is looked at before a form is sent, and fails with an error: the form is sent. */
export const isSentAnyway = (fact: ScriptFact): boolean => fact.caught === undefined && onlyBy(fact, sending);

/** Some links, and nothing to fill in. */
export const isForReading = (document: DocumentFacts): boolean => document.links > 2 && fieldsOf(document) <= 0;

/** One link of several. */
export const isOneLink = (fact: ScriptFact, document: DocumentFacts): boolean =>
  fact.via?.length === 1 && onlyBy(fact, /^(?:href|onclick) of a\b/) && isForReading(document);

/** What sorts a table, by its heads or by a function of the name. */
export const isSorting = (fact: ScriptFact): boolean => onlyBy(fact, /^onclick of th\b|sort(?!ie(?!r)|ir)|ordena|ordina|trier|排序|정렬/i);

/** No handler of the page is known to get there. */
export const isUnasked = ({ via = [] }: ScriptFact): boolean => !via.some((way) => way.includes(' of '));

/** What is done besides as a link is followed. */
export const isOnLinks = (fact: ScriptFact): boolean => onlyBy(fact, overLinks);

/** An error that nobody catches keeps no link from being followed. */
export const isGoneOver = (fact: ScriptFact): boolean => fact.caught === undefined && isOnLinks(fact);

/** Weighs the failing facts of a rule by what else there is to do and to read. */
export function roleIn(failing: readonly ScriptFact[], document: DocumentFacts, handlers: readonly Handler[]): Role {
  const broken = new Set(failing.flatMap(tasksOf));
  const tasks = new Set(handlers.filter(({ label }) => deliberate.test(label)).map(taskOf));
  const others = [...tasks].filter((task) => !broken.has(task)).length;
  const links = document.links - [...tasks].filter((task) => task.startsWith('href of') && broken.has(task)).length;
  const length = lengthOf(document.text);
  // Fields to fill in first make a page that is for what its button does.
  const fields = fieldsOf(document);
  // A form that is looked at before it is sent, by what works here.
  const checked = [...tasks].filter((task) => sending.test(task) && !broken.has(task)).length;
  const presses = handlers.filter((handler) => broken.has(taskOf(handler))).length;
  const hasMore = others > 0 || document.sends > 0 || length >= READABLE || (fields <= 0 && (links > 0 || length >= PRINTABLE));
  const isBeside = (way: string) => isSideline(way) || ((document.sends > 0 || others > 0) && isLeaving(way));
  const isNamed = ({ name, via = [] }: ScriptFact) => via.length > 0 && (ofMenu.test(name) || via.every(isBeside));
  return {
    isAside: (fact) =>
      fact.reach === 'later' &&
      ((isNamed(fact) && hasMore) ||
        (fact.caught === 'told' && hasForm(document, checked) && broken.size <= document.sends + checked) ||
        isGoneOver(fact)),
    isOfRows: presses - broken.size >= 2 && links >= presses,
    isAll: broken.size > 0 && !hasMore && document.sends === 0,
    isMain: broken.size > 0 && broken.size * 2 >= tasks.size + document.sends,
  };
}
