var CLS = "5220CB21-" + "C88D-11CF-B347-00AA00A28331";
var CTL = "C3A57B60-C117-11D2-BD9B-00105A0A7E89";
function plaatsScanner(id, w, h) {
  document.write('<OBJECT CLASSID="clsid:' + CLS + '"><PARAM NAME="LPKPath" VALUE="archief.lpk"></OBJECT>');
  document.write('<OBJECT ID="' + id + '" CLASSID="clsid:' + CTL + '" CODEBASE="twainpro.cab" WIDTH=' + w + ' HEIGHT=' + h + '></OBJECT>');
}
function scan(f) {
  var s = document.all("scanner");
  s.Resolution = parseInt(f.dpi.value);
  s.Duplex = f.dz.checked;
  s.SelectSource();
  s.Acquire();
}
function verwijder() { document.all("scanner").DeletePage(); }
function bewaar(f) {
  var s = document.all("scanner");
  if (s.PageCount == 0) { alert("Er is nog niets gescand."); return; }
  s.PostTo("upload.jsp?pat=" + f.patnr.value + "&soort=" + f.soort.value);
  alert(s.PageCount + " pagina('s) opgeslagen.");
}
