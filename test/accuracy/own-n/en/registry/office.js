/* Registry Office helpers, 2004 */
var wdApp = null;
function startOffice(prog) {
  try { return new ActiveXObject(prog + ".Application"); }
  catch (e) { return null; }
}
function openTemplate(path) {
  if (wdApp == null) wdApp = startOffice("Word");
  if (wdApp == null) return null;
  return wdApp.Documents.Add(path.replace(/\//g, "\\"));
}
function fillMark(doc, name, cell) {
  if (doc.Bookmarks.Exists(name)) doc.Bookmarks(name).Range.Text = cell.innerText;
}
