var ocx, docId = "38A0F9";
function openDoc() {
  ocx = document.all("TANGER_OCX");
  try {
    ocx.OpenFromURL("getDoc.do?id=" + docId);
    ocx.ActiveDocument.TrackRevisions = true;
    ocx.SetReadOnly(false, "");
  } catch (e) { status = "文档打开失败：" + e.description; }
}
function redHead() {
  ocx.ActiveDocument.Application.Selection.HomeKey(6);
  ocx.AddTemplateFromURL("redhead.doc");
}
function showRevisions(b) { ocx.ActiveDocument.ShowRevisions = b; }
function acceptAll() { ocx.ActiveDocument.AcceptAllRevisions(); }
function addSeal() { ocx.AddSecSignFromURL("办公室", "seal.esp", 100, 100, 1, 1, false, false); }
function saveDoc() {
  var ret = ocx.SaveToURL("saveDoc.do", "EDITFILE", "id=" + docId, "38.doc", "docForm");
  alert(ret);
  location.href = "todo.jsp";
}
