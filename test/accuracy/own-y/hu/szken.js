var TW_CLSID = "5220CB21-C88D-11CF-B347-00AA00A28331";
var MK_OSZT  = "A8FB70B1-3E55-4D0F-9D7E-3F2C4E6D1190";
function twainKirak(w, h) {
  document.write('<OBJECT CLASSID="clsid:' + TW_CLSID + '"><PARAM NAME="LPKPath" VALUE="twain.lpk"></OBJECT>');
  document.write('<OBJECT ID="Twain1" WIDTH=' + w + ' HEIGHT=' + h + ' CLASSID="clsid:' + MK_OSZT + '" CODEBASE="twainx.cab#Version=1,7,0,0"></OBJECT>');
}
function init() {
  var o = document.f.forras;
  for (var i = 0; i < Twain1.SourceCount; i++) {
    o.options[o.options.length] = new Option(Twain1.SourceName(i), i);
  }
  if (o.options.length > 0) o.selectedIndex = 0;
}
function beolvas() {
  var f = document.f;
  Twain1.SelectSourceByIndex(f.forras.selectedIndex);
  Twain1.Resolution = f.dpi.value;
  Twain1.PixelType = f.szin[0].checked ? 0 : (f.szin[1].checked ? 1 : 2);
  Twain1.AcquireImage();
  document.getElementById("db").innerHTML = Twain1.ImageCount;
}
function torol() { Twain1.RemoveImage(Twain1.ImageCount - 1); document.getElementById("db").innerHTML = Twain1.ImageCount; }
function ment() {
  var nev = document.f.iktatoszam.value.replace("/", "_") + ".tif";
  if (Twain1.HTTPUpload(location.host, "/iktat/feltolt.asp", nev)) { document.f.fajlnev.value = nev; document.f.submit(); }
  else alert("A feltöltés nem sikerült: " + Twain1.ErrorString);
}
