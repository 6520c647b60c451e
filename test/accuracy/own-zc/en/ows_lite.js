var L_EditErr = "Editing directly needs a compatible Office version. The document will be downloaded instead; upload it again when you have finished.";
function editDocumentWithProgID(strDocument, progid) {
  var objEditor;
  try {
    objEditor = new ActiveXObject(progid + ".2");
  } catch (e) {
    try { objEditor = new ActiveXObject(progid + ".1"); } catch (e2) { objEditor = null; }
  }
  if (objEditor == null || !objEditor.EditDocument(strDocument)) {
    alert(L_EditErr);
    window.location.href = strDocument;
  }
  return false;
}
