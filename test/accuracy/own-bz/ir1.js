function check(f) {
  if (f.dt.value == "") { alert("Please give the date."); f.dt.focus(); return false; }
  if (f.site.selectedIndex == 0) { alert("Please choose a site."); f.site.focus(); return false; }
  if (f.what.value.length < 10) { alert("Please say what happened."); f.what.focus(); return false; }
  return true;
}
function spell(t) {
  try {
    var s = new ActiveXObject("ieSpell.ieSpellExtension");
    s.CheckDocumentNode(document);
  } catch (e) {
    alert("The spelling checker is not installed on this computer.");
  }
}
