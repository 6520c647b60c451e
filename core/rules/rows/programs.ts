/** Asking whether a plug-in is there is no use of ActiveX: pages did so in every browser, each in its way. */
export const detects =
  /^(?:ShockwaveFlash|SWCtl|AgControl|UnityWebPlayer|QuickTime\w*|rmocx|RealPlayer|RealVideo|JavaWebStart|JavaPlugin|PDF|AcroPDF)\b/i;
/** Programs on the computer that pages drive for an export, a letter or a print-out beside their main work. */
export const programs = /^(?:Excel|Word|Outlook|PowerPoint|Access|Shell|WScript|Scripting|InternetExplorer)\./i;
/** Puts what a page says into a calendar or a letter. */
export const outlook = /^Outlook\./;
/** What a library of documents offers beside its links, such as the dot that says who is at work (`Name.NameCtrl`). */
export const sharePoint = /^(?:SharePoint|STSUpld|ListNet|Name)\./i;
/** Asks the server for what the page is to show. */
export const asks = /XMLHTTP|XMLDOM|DOMDocument/i;
/** The name of the computer or of who uses it, for a field that nobody sees. */
export const who = /^WScript\.Network$/i;
