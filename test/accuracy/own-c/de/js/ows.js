var L_Err = "Zum Bearbeiten von Dokumenten ist eine mit Windows SharePoint Services kompatible Anwendung und Microsoft Internet Explorer 6.0 oder höher erforderlich.";
function editDoc(strDocument) {
  var base = document.location.protocol + "//" + document.location.host;
  var o;
  try {
    o = new ActiveXObject("SharePoint.OpenDocuments.2");
    if (!o.EditDocument2(window, base + strDocument, "")) alert(L_Err);
  } catch (e) {
    try { o = new ActiveXObject("SharePoint.OpenDocuments.1"); window.onfocus = null; o.EditDocument(base + strDocument); }
    catch (e2) { alert(L_Err); }
  }
}
