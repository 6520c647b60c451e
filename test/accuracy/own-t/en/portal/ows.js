var ie55up = (navigator.userAgent.indexOf("MSIE") > 0) && document.all;
function DispEx(f) {
  if (!ie55up) return true;
  try {
    var d = new ActiveXObject("SharePoint.OpenDocuments.2");
    return !d.ViewDocument(location.href.replace(/[^\/]*$/, "") + f);
  } catch (e) { return true; }
}
function EditInGrid() {
  var ok = false;
  try { ok = new ActiveXObject("OWS.ListNet") != null; } catch (e) {}
  if (!ok) { alert("The list cannot be displayed in Datasheet view. The Standard view will be shown."); return; }
  location.href = "datasheet.aspx";
}
