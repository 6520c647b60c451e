/** Films that nobody looks at: what they do for a page, it is usable without. */
export const helper = /(?:zero)?clipboard|clippy|expressinstall|sifr|swfstore|fontlist/i;
/** What a film is by its file's name, where a page is headed by it. */
export const ornament = /(?:^|[/_-])(?:\w*bann?er|header|head|logo|title|topo?|kopf\w*|entete|cabe[cç]\w*|testata)[\w-]*(?:\.swf|$)/i;

/** What plays recordings: as large as it is, they are what a short page is for. */
export const recorder = /(?:player|speler|reproductor|lecteur|lettore|spelare|afspiller|odtwarzacz|prehravac|oynatici)\w*\.swf/i;

/** A film before the page, which its menu or a link leads past. */
export const intro = /(?:^|[/_-])(?:\w*intro|splash|welcome|bienvenid\w*|accueil)[\w-]*\.swf/i;
/** How pages name the link past it. */
export const past =
  /\b(?:skip|enter|entr(?:ar?|er|ata)|pass(?:er|ez)|saltar?|omitir|pular|[üu]berspringen|eintreten|weiter|hoppa över|spring over|overslaan|ohita|pomi[ńn]|přeskočit|atla|giriş|belépés)\b|пропустить|войти|вход|παράλειψη|είσοδος|跳过|跳過|略过|进入|進入|スキップ|入口|건너뛰기|들어가기/i;

/** What leads on from a page. */
export const menu = /(?:^|[/_-])(?:menu?|nav\w*|navigat\w*)[\w-]*\.swf/i;

/** Drawn from figures. */
export const chart = /FCF_|FC_|chart|diagram|graf|graph/i;

/** What stands there until the film has come. */
export const waits =
  /\b(?:loading|wait|l[äa]dt|geladen|charge(?:ment)?|carga|cargando|carregando|caric|laddar|indl[æa]s|wczyt|na[čc][íi]t|y[üu]klen)|загру|加载|載入|読み込み|로딩/i;

/** What is missing, by its general name. */
export const player =
  /\b(?:player|plug-?in|leitor|lecteur|reproductor|lettore|p[řr]ehr[áa]va[čc]|odtwarzacz)\b|плеер|проигрыватель|播放器|プレーヤー|플레이어/i;
