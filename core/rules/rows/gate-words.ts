/**
 * How pages that a server sends in place of the real one say that Internet Explorer is wanted, and how others say that it is not. By
 * language; used on short pages that name it and hold nothing else, since no script tells there.
 */
const wanted = [
  /requir|\bneed|\bmust\b|\bonly\b|please|certified|designed for|\buse\b|\bstart\b|or (?:later|higher|above|newer)/i, // English
  /\bnur\b|ausschlie(?:ß|ss)lich|erforderlich|ben[öo]tig|verwenden|benutzen|bitte|ab version|voraus/i, // German
  /n[ée]cessite|requi[se]|uniquement|seulement|exclusivement|veuillez|ne fonctionne qu|utilise[rz]|sup[ée]rieur/i, // French
  /requiere|necesita|necesari|s[óo]lo|solamente|[úu]nicamente|exclusivamente|utili[cz]|debe|superior/i, // Spanish
  /requer|necess[áa]ri|somente|apenas|exclusivamente|utilize|acesse|superior/i, // Portuguese
  /richiede|necessari|\bsolo\b|soltanto|esclusivamente|utilizz|usare|superiore/i, // Italian
  /alleen|uitsluitend|vereist|nodig|gebruik|of hoger/i, // Dutch
  /kr[äæ]ver|krever|endast|\bbara\b|\bkun\b|anv[äa]nd|\bbrug|\bbruk|eller (?:senare|nyere)/i, // Swedish, Danish, Norwegian
  /wymaga|tylko|wy[łl][ąa]cznie|prosz[ęe]|u[żz]yj|nale[żz]y|nowsz/i, // Polish
  /vy[žz]aduje|pouze|\bjen\b|pou[žz]ij|pros[íi]m|vy[šs][šs][íi]|nov[ěe]j[šs]/i, // Czech, Slovak
  /требу|только|необходим|используйте|нужен|воспользуйтесь|выше|лише|тільки/i, // Russian, Ukrainian
  /gerek|sadece|yaln[ıi]z|kullan|l[üu]tfen|[üu]zeri/i, // Turkish
  /απαιτ|μόνο|χρησιμοποι|παρακαλ/i, // Greek
  /请|請|必须|必須|仅|僅|只|需|使用|以上/, // Chinese
  /のみ|必要|利用|使用|お使い|以上|専用/, // Japanese
  /만|필요|이용|사용|전용|이상/, // Korean
  /فقط|يتطلب|استخدم|استخدام|يرجى|רק|נדרש|השתמש|יש ל/, // Arabic, Hebrew
];

const refused =
  /(?:internet\s*explorer|\bIE\b)[^.!?。]{0,80}?(?:no longer|not (?:be )?support|isn.t support|unsupported|retir|end(?:ed|s|ing)? |discontinu|obsolete|outdated|nicht (?:mehr )?unterst|nicht mehr|n.est (?:plus|pas)|ya no|no es compatible|no est[aá] soport|n[ãa]o [ée] (?:mais )?(?:suport|compat)|non [èe] (?:pi[ùu] )?support|niet (?:meer|langer)|wordt niet|st[öo]ds (?:inte|ej)|nie jest (?:ju[żz] )?obs|nen[íi] (?:ji[žz] )?podpor|больше не|не поддержив|desteklenm|不再|不支持|停止|終了|対象外|対応して(?:おり|い)ません|非対応|지원하지|지원되지|종료|אינו נתמך|غير مدعوم|لم يعد)|(?:no longer|not|n.t) supports? (?:microsoft )?(?:internet explorer|IE\b)|(?:statt|anstelle|instead of|au lieu d|en lugar d|em vez d|invece d|rather than|other than)\S*\s*(?:microsoft )?internet explorer|不支持\s*(?:IE|Internet)|(?:supprimer|abandon)\S* internet explorer/i;

/** Whether a text that names Internet Explorer says that it is wanted. */
export const wantsExplorer = (text: string): boolean => !refused.test(text) && wanted.some((words) => words.test(text));
