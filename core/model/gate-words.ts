/**
 * How pages that a server sends in place of the real one say that Internet Explorer is wanted, and how others say that it is not. By
 * language; used on short pages that name it and hold nothing else, since no script tells there.
 */
const wanted = [
  /requir|\bneed|runs? in|\bmust\b|\bonly\b|please|certified|designed for|\buse\b|\bstart\b|or (?:later|higher|above|newer)/i, // English
  /\bnur\b|ausschlie(?:ß|ss)lich|erforderlich|ben[öo]tig|verwenden|benutzen|bitte|ab version|voraus/i, // German
  /n[ée]cessite|requi[se]|uniquement|seulement|exclusivement|veuillez|ne fonctionne qu|utilise[rz]|sup[ée]rieur|\bdoi(?:t|vent)\b|r?ouvrez|relancez/i, // French
  /requiere|necesita|necesari|s[óo]lo|solamente|[úu]nicamente|exclusivamente|utili[cz]|debe|superior/i, // Spanish
  /requer|necess[áa]ri|somente|apenas|exclusivamente|utilize|acesse|superior/i, // Portuguese
  /richiede|necessari|\bsolo\b|soltanto|esclusivamente|utilizz|usare|superiore/i, // Italian
  /alleen|uitsluitend|vereist|nodig|gebruik|of hoger/i, // Dutch
  /kr[äæ]ver|krever|endast|\bbara\b|\bkun\b|anv[äa]nd|\bbrug|\bbruk|eller (?:senare|nyere)/i, // Swedish, Danish, Norwegian
  /wymaga|tylko|wy[łl][ąa]cznie|prosz[ęe]|u[żz]yj|nale[żz]y|nowsz/i, // Polish
  /vy[žz]aduje|pouze|\bjen\b|pou[žz]ij|pros[íi]m|vy[šs][šs][íi]|nov[ěe]j[šs]/i, // Czech, Slovak
  /vy[žz]aduje|\biba\b|\blen\b|pou[žz]it|pros[íi]me/i, // Slovak
  /samo|isklju[čc]iv|potreb|zahtev|koristi|uporab|molim|prosimo/i, // Serbian, Croatian, Slovene
  /csak|kiz[áa]r[óo]lag|sz[üu]ks[ée]g|ig[ée]nyel|haszn[áa]lj|k[ée]rj[üu]k|vagy [úu]jabb/i, // Hungarian
  /numai|doar|necesit|necesar|utiliza[țt]i|folosi[țt]i|v[ăa] rug[ăa]m/i, // Romanian
  /vain|ainoastaan|vaatii|edellyt|tarvit|k[äa]yt[äa]|tai uudem/i, // Finnish
  /ainult|n[õo]uab|vajalik|kasuta|palun|tikai|nepiecie[šs]am|l[ūu]dzu|izmanto|tik |reikaling|naudok|pra[šs]ome/i, // Estonian, Latvian, Lithuanian
  /требу|только|необходим|используйте|нужен|воспользуйтесь|выше|лише|тільки|потрібн|використовуйте/i, // Russian, Ukrainian
  /само|изискв|използвайте|необходим|моля|искључиво|потреб|користите|молимо/i, // Bulgarian, Serbian, Macedonian
  /ch[ỉi] |y[êe]u c[ầa]u|vui l[òo]ng|s[ửu] d[ụu]ng|hanya|memerlukan|gunakan|harus|silakan|sila /i, // Vietnamese, Indonesian, Malay
  /เท่านั้น|ต้อง|กรุณา|โปรด|ใช้|केवल|कृपया|आवश्यक|उपयोग/, // Thai, Hindi
  /gerek|sadece|yaln[ıi]z|kullan|l[üu]tfen|[üu]zeri/i, // Turkish
  /απαιτ|μόνο|χρησιμοποι|παρακαλ/i, // Greek
  /请|請|必须|必須|仅|僅|只|需|使用|以上/, // Chinese
  /のみ|必要|利用|使用|お使い|以上|専用/, // Japanese
  /만|필요|이용|사용|전용|이상/, // Korean
  /فقط|إلا|يتطلب|استخدم|استخدام|يرجى|استفاده|لازم|لطفا|רק|בלבד|נדרש|השתמש|אנא|פתחו|יש ל/, // Arabic, Persian, Hebrew
];

const refused =
  /(?:internet\s*explorer|\bIE\b)[^.!?。]{0,80}?(?:no longer|not (?:be )?support|isn.t support|unsupported|retir|end(?:ed|s|ing)? |discontinu|obsolete|outdated|nicht (?:mehr )?unterst|nicht mehr|n.est (?:plus|pas)|ya no|no es compatible|no est[aá] soport|n[ãa]o [ée] (?:mais )?(?:suport|compat)|non [èe] (?:pi[ùu] )?support|niet (?:meer|langer)|wordt niet|st[öo]ds (?:inte|ej)|nie jest (?:ju[żz] )?obs|nen[íi] (?:ji[žz] )?podpor|больше не|не поддержив|desteklenm|不再|不支持|停止|終了|対象外|対応して(?:おり|い)ません|非対応|지원하지|지원되지|종료|אינו נתמך|غير مدعوم|لم يعد)|(?:no longer|not|n.t) supports? (?:microsoft )?(?:internet explorer|IE\s?\d*\b)|(?:statt|anstelle|instead of|au lieu d|en lugar d|em vez d|invece d|rather than|other than)\S*\s*(?:microsoft )?internet explorer|不支持\s*(?:IE|Internet)|(?:supprimer|abandon)\S* internet explorer/i;

/** A mere recommendation; or a tale of what once was, or is so elsewhere. */
const aside =
  /recommend|best (?:viewed|seen)|better|besser|beste |mieux|mejor|melhor|meglio|\bbeter\b|b[äa]st(?! )|parhai|najlep|nejl[ée]p|lepsz|en iyi|καλύτερ|найкращ|краще|更好|最佳|legjobb|optimi[sz]|empf[eo]hl|conseill|recommand|se ve mejor|recomend|aanbevolen|raccomand|consiglia|zaleca|doporu[čc]|[öo]neril|рекоменд|лучше|συνιστ|推奨|推薦|推荐|建议|建議|최적화|권장|מומלץ|يفضل|\bold\b|formerly|used to|\bonce\b|fr[üu]her|bisher|bis 20|abl[öo]s|ancien|autrefois|antig|\bantes\b|vecchi|\boude\b|\bstar[aeyý]|стар|раньше|\beski\b|παλι|以前|かつて|旧|原来|예전|이제|ישן|قديم|fonctionne partout|pr[ée]sent site|partout|everywhere|any (?:other )?browser|überall|all(?:e|en) browser|tous les navig|(?:use|utili[sz]e[rz]?|with|mit|avec|con|com)\s+(?:o |le |el |il |den )?(?:firefox|chrome|edge|opera|safari)|#\d|\?/i;
/** It speaks of the browser in hand, and the page is not shown. */
const yours =
  /you(?:r| are using)\b.{0,40}(?:browser|mozilla|netscape)|unsupported browser|wrong browser|sie (?:verwenden|benutzen|nutzen)|ihr (?:browser|webbrowser)|falscher browser|votre navigateur|vous utilisez|navigateur non|su navegador|est[áa] (?:usted )?utilizando|seu navegador|voc[êe] est[áa] (?:usando|utilizando)|(?:suo|vostro|tuo) browser|browser non (?:support|compat)|uw browser|u gebruikt|din webbl[äa]sare|din (?:nett)?leser|twoj\S* przegl|pa[ńn]stwa przegl|u[żz]ywasz|v[áa][šs] prohl|pou[žz][íi]v[áa]te|ваш браузер|вашего браузера|вы используете|taray[ıi]c[ıi]n[ıi]z|πρόγραμμα περιήγησής σας|您.{0,8}浏览器|您.{0,8}瀏覽器|当前浏览器|浏览器不(?:受)?(?:支持|兼容)|お使いの(?:ブラウザ|環境)|ご利用の(?:ブラウザ|環境)|현재 (?:사용|브라우저)|사용 ?중인 브라우저|הדפדפן שלך|متصفحك|nieobs[łl]ugiwan|nicht unterst[üu]tzte|non (?:pris en charge|support[ée]|compatible)|no (?:compatible|soportado|admitido)|n[ãa]o (?:suportad|compat)|niet ondersteund|inte st[öo]d|nepodporovan|неподдержив|не поддерживает|desteklenm|μη υποστηριζ|δεν υποστηρίζ|不受支持|不支持|不兼容|未対応|対応していない|サポートされていない|지원(?:하지|되지) 않|غير مدعوم|נתמך|kulland[ıi][ğg][ıi]n[ıi]z taray|بهذا المتصفح|المتصفح (?:الذي|الحالي)|v[áa][šs] (?:preh|prohl)|nepodporovan|va[šs] (?:pregled|brskal)|nepodr[žz]an|nije podr[žz]an|ni podprt|az [öo]n b[öo]ng|b[öo]ng[ée]sz[őo]je|nem t[áa]mogat|browserul dumneavoastr|neacceptat|nu este (?:acceptat|suportat)|selaimesi|selaintasi|ei (?:ole )?tue|teie brauser|j[ūu]su p[āa]rl[ūu]k|j[ūu]s[ųu] nar[šs]ykl|вашият браузър|неподдържан|не се поддържа|ваш прегледач|није подржан|ваш браузер не|не підтримується|tr[ìi]nh duy[ệe]t c[ủu]a b[ạa]n|kh[ôo]ng h[ỗo] tr[ợo]|peramban anda|pelayar anda|tidak didukung|เบราว์เซอร์ของคุณ|ไม่รองรับ|ब्राउज़र|مرورگر شما|پشتیبانی نمی|browser (?:is |was )?not supported|cannot be (?:opened|used|displayed|started|loaded)|browser (?:that|which) .{0,60}(?:not|n.t) support/i;

/** The same, as `this browser`: what follows is said of it here and now. */
const thisOne =
  /\bthis (?:web )?browser|diese[mnrs]? (?:web-?)?browser|ce navigateur|(?:este|aquest) navegador|n?este navegador|quest[oa] browser|dez[ea]s? browser|denna webbl[äa]sare|denne (?:nett)?(?:browser|leser)|t[aey]j? przegl[ąa]dar|t(?:ento|omto|ohoto) (?:prohl|prehl)|(?:ов|т)ај прегледач|(?:этот|этом|этого|цей|цьому|този) браузър?е?р?|ebben a b[öo]ng[ée]sz|acest browser|t[äa](?:m[äa]|ll[äa]|ss[äa]) selai|bu taray[ıi]c|αυτό(?:ν|ς)? (?:το|τον|ο) (?:πρόγραμμα|browser)|[此该該本这個个]+(?:浏览器|瀏覽器)|このブラウザ|이 브라우저|هذا المتصفح|דפדפן ז[הו]|tr[ìi]nh duy[ệe]t n[àa]y/i;

/** It says that nothing works in other browsers: as plain as can be, however much stands beside it. */
export const others =
  /(?:not|n.t|never) \w+ (?:\w+ )?(?:in|with|on) (?:any )?(?:other )?browsers? other than|(?:IE|Explorer|エクスプローラー?)\s*以外の(?:ブラウザ|環境).{0,20}(?:ません|できない|未対応|対象外)|(?:IE|Explorer)\s*以外的?(?:浏览器|瀏覽器).{0,20}(?:无法|不能|不支持|無法|不支援)|(?:IE|Explorer|익스플로러)\s*(?:이외|외)의? ?브라우저.{0,30}(?:않|없|못)|andere[nrm]? browser\S* (?:als|wie).{0,60}(?:nicht|keine)|nicht (?:in|mit) andere[nr] browsern|autres? navigateurs?.{0,40}(?:ne |non |pas )|otros? navegador\S*.{0,30}\bno\b|\bno funciona\b.{0,30}otros? navegador|n[ãa]o funciona.{0,30}outros? navegador|в других браузерах.{0,40}не |(?:muilla|muissa) selaim\w+.{0,60}(?:estetty|ei )|i andr[ae] (?:webb?l[äa]s|browser)\w*.{0,40}(?:inte|ikke|ikkje)|(?:inny|other)\w* (?:przegl|browser)\w*.{0,40}(?:nie|not|cannot|n.t)\b/i;

/** By its full name, in any script. */
export const namesExplorer = /internet\s*explorer|\bMSIE\b|إكسبلورر|эксплорер|익스플로러|エクスプローラ|אקספלורר/i;
/** A remark in a footer turns nobody away. */
const mereAdvice =
  /best (?:viewed|seen|experienced)|optimi[sz]ed for|optimiert|optimis[ée]e? pour|op?timizad[oa]|ottimizzat|geoptimaliseerd|optimerad|optimeret|zoptymaliz|optimalizov|оптимизир|оптимізов|最適化|최적화|优化|優化/i;
/** So does what asks for a screen of some size as well, and does not speak of this browser. */
export const resolution = /\d{3,4}\s*[×xX*]\s*\d{3,4}/;
/** So does a list of browsers in which a page was tried. */
const triedIn = /動作確認済|動作を確認|tested (?:with|in|on)|getestet (?:mit|in|unter)|test[ée]e? (?:avec|sous|sur)/i;
/** How Chinese, Japanese and Korean pages name it. */
export const namesItShort = /\bIE\s*\d|\bIE(?=\s*[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af])/;

/** So little text holds nothing else. */
export const TINY = 160;

/** Whether a text that names Internet Explorer says that it is wanted. */
export const wantsExplorer = (text: string): boolean =>
  !refused.test(text) && !aside.test(text) && wanted.some((words) => words.test(text));

/** Whether a short page that names Internet Explorer says so of itself, here and now. */
export const turnsAway = (text: string): boolean => wantsExplorer(text) && (text.length <= TINY || speaksOfThis(text));

export const speaksOfThis = (text: string): boolean => yours.test(text) || thisOne.test(text);

/** What is sent round to all, with its number or date, about a browser or what needs it. */
const announces =
  /\b(?:notice|comunicado|mitteilung|note d.information|avviso|circular|circolare|bulletin|komunikat|mededeling|meddelande|ozn[áa]men[íi])\b.{0,12}\d/i;
/** Such are longer than what a server sends in a page's place. */
const NEWS = 300;

/** It names Internet Explorer, and turns nobody away: advice, what a page was tried in, news to all. */
export const isMereNews = (text: string): boolean =>
  mereAdvice.test(text) || triedIn.test(text) || (text.length > NEWS && announces.test(text));
