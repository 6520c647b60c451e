/**
 * Tasks that pages offer beside their own, by the words of their buttons and functions, in the languages of the labelled pages: what is
 * exported, printed, copied or bookmarked can be read without that.
 */
const words =
  /export|excel|\bxls|print|druck|imprim|impress|stampa|afdruk|skriv ?ut|wydruk|drukuj|tisk|yazd[ıi]r|печат|распечат|εκτύπωση|הדפס|طباعة|打印|列印|印刷|인쇄|导出|匯出|出力|내보내기|엑셀|clipboard|zwischenablage|copy|copi[ae]r|kopie|复制|複製|コピー|복사|favou?rite|favori|bookmark|lesezeichen|收藏|我的最爱|お気に入り|즐겨찾기|избранное|home ?page|startseite|accueil|设为首页|設為首頁|시작페이지|zoom|font ?size|schriftgr|calculator|\bcalc\b|taschenrechner|preview|vorschau|aper[cç]u|expor|выгруз/i;

export const isSideline = (text: string): boolean => words.test(text);
