// DVR-16 Web Client, Anpassung IuK 2006
function schreibeControl(b, h) {
  document.write('<OBJECT ID="dvr" CLASSID="CLSID:3D6F2DBA-F4E5-40A6-8725-E99BC96CC23A" CODEBASE="WebClient.cab#Version=1,2,0,8" WIDTH=' + b + ' HEIGHT=' + h + '>');
  document.write('<PARAM NAME="Language" VALUE="1031"></OBJECT>');
}
function melde(t) { document.getElementById("meldung").innerHTML = t; }
function verbinden() {
  dvr.SetServer("10.1.40.16", 8016);
  dvr.Login("wache", "wache");
  dvr.StartLive(0);
  melde("verbunden");
}
function trennen() { dvr.Logout(); }
function kanal(n) { dvr.StopLive(); dvr.StartLive(n); melde("Kanal " + (n + 1)); }
function foto() { var f = dvr.Snapshot("C:\\DVR\\"); melde("Bild: " + f); }
function abspielen() { dvr.ShowPlaybackDialog(); }
