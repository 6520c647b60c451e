<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Szabadság igénylése</title>
<style>body,td{font:11px Tahoma}.f{background:#CDE2CD;font-weight:bold}</style>
<script language="JavaScript">
function csakSzam(e) {
  var k = window.event ? window.event.keyCode : e.which;
  return k < 32 || (k >= 48 && k <= 57) || k == 46;
}
function kuld() {
  var f = document.forms[0];
  if (f.tol.value.length != 10 || f.ig.value.length != 10) { alert("A dátum formája: éééé.hh.nn"); return false; }
  if (f.tol.value > f.ig.value) { alert("A kezdő nap későbbi a befejezőnél!"); return false; }
  return true;
}
</script>
</head>
<body>
<table width="600" cellpadding="4"><tr class="f"><td>Szabadság igénylése</td><td align="right">Horváth Zsófia, Pénzügyi osztály</td></tr></table>
<form method="post" action="szabadsag_ment.asp" onsubmit="return kuld()">
<table cellpadding="3">
<tr><td>Keret / felhasznált / maradék</td><td>28 / 15 / <b>13</b> nap</td></tr>
<tr><td>Kezdő nap</td><td><input name="tol" maxlength="10" onkeypress="return csakSzam(event)"></td></tr>
<tr><td>Utolsó nap</td><td><input name="ig" maxlength="10" onkeypress="return csakSzam(event)"></td></tr>
<tr><td>Jogcím</td><td><select name="j"><option>Rendes szabadság</option><option>Tanulmányi szabadság</option><option>Fizetés nélküli</option></select></td></tr>
<tr><td>Helyettesítő</td><td><input name="h" size="30"></td></tr>
</table>
<input type="submit" value="Igénylés elküldése">
</form>
<p>Az igénylést a közvetlen vezető hagyja jóvá. Kérdés: Humánpolitika, 310-es mellék.</p>
</body></html>
