// Vorlagen füllen, Stand 11/2003
function neuesObjekt(teil1, teil2) {
  try { return new ActiveXObject(teil1 + "." + teil2); } catch (e) { return null; }
}
function fuelleVorlage(datei, felder) {
  var w = neuesObjekt("Word", "Application");
  if (!w) return false;
  var d = w.Documents.Add("\\\\fa-nas\\vorlagen\\" + datei);
  for (var n in felder)
    if (d.Bookmarks.Exists(n)) d.Bookmarks(n).Range.Text = felder[n];
  d.PrintOut();
  w.Visible = true;
  return true;
}
