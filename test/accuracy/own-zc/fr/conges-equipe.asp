<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Planning d'équipe - saisie</title>
<style>td.j{width:60px;height:24px;text-align:center;border:1px solid #999;cursor:hand}.M{background:#ffc}.A{background:#cff}.C{background:#fcc}</style>
<script language="javascript">
var codes = ["", "M", "A", "C"];
function tourner() {
  var c = window.event.srcElement;
  var i = 0;
  for (var k = 0; k < codes.length; k++) if (codes[k] == c.innerText) i = k;
  c.innerText = codes[(i + 1) % codes.length];
  c.className = "j " + c.innerText;
}
function enregistrer() {
  var t = document.getElementById("plan"), s = "";
  for (var r = 1; r < t.rows.length; r++) {
    s += t.rows[r].cells[0].innerText + "=";
    for (var c = 1; c < t.rows[r].cells.length; c++) s += (t.rows[r].cells[c].innerText || "-");
    s += ";";
  }
  document.forms[0].donnees.value = s;
  document.forms[0].submit();
}
function init() {
  var tds = document.getElementById("plan").getElementsByTagName("td");
  for (var i = 0; i < tds.length; i++)
    if (tds[i].className == "j") tds[i].attachEvent("onclick", tourner);
  document.getElementById("btnEnr").attachEvent("onclick", enregistrer);
}
</script>
</head>
<body onload="init()">
<h3>Planning d'équipe - Atelier peinture, semaine 23</h3>
<p>Cliquez dans une case pour changer : M = matin, A = après-midi, C = congé.</p>
<table id="plan" cellspacing="0">
<tr><th>Agent</th><th>Lun</th><th>Mar</th><th>Mer</th><th>Jeu</th><th>Ven</th></tr>
<tr><td>Bérard</td><td class="j"></td><td class="j"></td><td class="j"></td><td class="j"></td><td class="j"></td></tr>
<tr><td>Cœuret</td><td class="j"></td><td class="j"></td><td class="j"></td><td class="j"></td><td class="j"></td></tr>
<tr><td>N'Diaye</td><td class="j"></td><td class="j"></td><td class="j"></td><td class="j"></td><td class="j"></td></tr>
</table>
<form method="post" action="planning_maj.asp"><input type="hidden" name="donnees"><input type="button" id="btnEnr" value="Enregistrer la semaine"></form>
</body>
</html>
