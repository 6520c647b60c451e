<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Astreinte réseau – semaine 14</title>
<script language="javascript">
function apercu(){
  var w = '<OBJECT ID="wb1" WIDTH=0 HEIGHT=0 CLASSID="CLSID:8856F961-340A-11D0-A96B-00C04FD705A2"></OBJECT>';
  document.body.insertAdjacentHTML('beforeEnd', w);
  wb1.ExecWB(7, 1);
  wb1.outerHTML = "";
}
</script></head><body>
<h3>Astreinte réseau – semaine 14</h3>
<table border="1" cellspacing="0" cellpadding="4"><tr bgcolor="#CCCCCC"><th>Jour</th><th>Équipe</th><th>Téléphone</th></tr>
<tr><td>Lundi</td><td>Bérard / Noël</td><td>61 14</td></tr><tr><td>Mardi</td><td>Bérard / Noël</td><td>61 14</td></tr><tr><td>Mercredi</td><td>Léger / Faure</td><td>61 17</td></tr><tr><td>Jeudi</td><td>Léger / Faure</td><td>61 17</td></tr><tr><td>Vendredi</td><td>Gaël / Petit</td><td>61 20</td></tr></table>
<p><input type="button" value="Imprimer" onclick="window.print()"> <input type="button" value="Aperçu" onclick="apercu()"></p>
</body></html>