<html>
<head>
<title>Døgnrapport</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="JavaScript">
<!--
function lesCookie(n) {
  var c = document.cookie.split("; ");
  for (var i = 0; i < c.length; i++) {
    var p = c[i].split("=");
    if (p[0] == n) return unescape(p[1]);
  }
  return "";
}
function lagre(f) {
  if (f.leder.value == "") { alert("Fyll inn vaktleder"); f.leder.focus(); return false; }
  document.cookie = "leder=" + escape(f.leder.value);
  return true;
}
function start() {
  document.rapport.leder.value = lesCookie("leder");
  if (document.layers) { document.layers["tips"].visibility = "show"; }
  else { document.all["tips"].style.visibility = "visible"; }
}
//-->
</script>
</head>
<body bgcolor="#FFFFFF" onload="start()">
<h2>Døgnrapport</h2>
<form name="rapport" action="dagbok_lagre.asp" method="post" onsubmit="return lagre(this)">
<table border="0">
<tr><td>Vaktleder</td><td><input name="leder"></td></tr>
<tr><td>Lag</td><td><select name="lag"><option>1<option>2<option>3<option>4</select></td></tr>
<tr><td>Hendelser</td><td><textarea name="tekst" cols="50" rows="6"></textarea></td></tr>
</table>
<input type="submit" value="Lagre">
</form>
<div id="tips" style="visibility:hidden;background:#ffffcc;width:300px">Husk å føre antall mannskaper.</div>
</body></html>
