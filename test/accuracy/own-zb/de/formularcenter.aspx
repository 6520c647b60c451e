<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Schlüsselantrag</title>
<script type="text/javascript">
function ValidatorGetById(id) { return document.getElementById ? document.getElementById(id) : document.all[id]; }
function ValidatorTrim(s) { var m = s.match(/^\s*(\S+(\s+\S+)*)\s*$/); return m == null ? "" : m[1]; }
function ValidatorHookup(ctl, fn) {
  if (typeof ctl.addEventListener != "undefined") ctl.addEventListener("change", fn, false);
  else if (typeof ctl.attachEvent != "undefined") ctl.attachEvent("onchange", fn);
}
function Page_ClientValidate() {
  var ok = true, ids = ["txtRaum", "txtGrund"];
  for (var i = 0; i < ids.length; i++) {
    var leer = ValidatorTrim(ValidatorGetById(ids[i]).value) == "";
    ValidatorGetById("v_" + ids[i]).style.visibility = leer ? "visible" : "hidden";
    if (leer) ok = false;
  }
  return ok;
}
</script></head><body>
<h1>Antrag auf Schlüsselausgabe</h1>
<form method="post" action="schluessel.aspx" id="form1" onsubmit="return Page_ClientValidate()">
<p>Raum <input id="txtRaum" name="txtRaum" /> <span id="v_txtRaum" style="color:red;visibility:hidden">Pflichtfeld</span></p>
<p>Begründung <input id="txtGrund" name="txtGrund" size="50" /> <span id="v_txtGrund" style="color:red;visibility:hidden">Pflichtfeld</span></p>
<p><input type="submit" value="Antrag senden" /></p></form>
<script type="text/javascript">ValidatorHookup(ValidatorGetById("txtRaum"), Page_ClientValidate);</script>
<p>Ausgabe: Hausmeisterei, Mo–Do 7–9 Uhr, gegen Unterschrift.</p></body></html>
