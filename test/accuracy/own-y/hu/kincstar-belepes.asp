<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Utalványozás - új utalvány rögzítése</title>
<script language="JavaScript">
<!--
var nev = navigator.appName, ver = parseInt(navigator.appVersion);
if (nev != "Microsoft Internet Explorer" || ver < 4) {
  location.replace("nemtamogatott.htm");
}
//-->
</script>
<style>body{font:11px Arial;background:#f7f7f7} .k{border:1px solid #8899aa;background:#fff;padding:10px;width:560px}</style>
</head>
<body>
<h3>Új utalvány rögzítése</h3>
<div class="k"><form method="post" action="utalvany_ment.asp">
<table>
<tr><td>Utalvány száma</td><td>U-2004/00871</td></tr>
<tr><td>Kedvezményezett</td><td><input name="kedv" size="40"></td></tr>
<tr><td>Bankszámlaszám</td><td><input name="sz1" size="8" maxlength="8">-<input name="sz2" size="8" maxlength="8">-<input name="sz3" size="8" maxlength="8"></td></tr>
<tr><td>Összeg (Ft)</td><td><input name="osszeg" size="14"></td></tr>
<tr><td>Szakfeladat</td><td><select name="szf"><option>751153 Önkormányzatok igazgatási tevékenysége</option><option>801214 Általános iskolai oktatás</option><option>853233 Házi segítségnyújtás</option></select></td></tr>
<tr><td>Jogcím</td><td><input name="jogcim" size="50"></td></tr>
</table>
<input type="submit" value="Rögzítés"> <input type="reset" value="Mégsem">
</form></div>
<p>Utalványozó: dr. Bőhm Károly jegyző. Ellenjegyző: Vörösné Kiss Éva.</p>
</body></html>
