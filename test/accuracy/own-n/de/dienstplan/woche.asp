<html>
<head>
<meta http-equiv="content-type" content="text/html; charset=windows-1252">
<title>Dienstplan Zentrallabor</title>
<style>
table.plan{border-collapse:collapse}.plan td,.plan th{border:1px solid #777;width:70px;height:28px;text-align:center;font:11px Verdana}
.plan td.n{width:140px;text-align:left;background:#eee}.F{background:#cfe8cf}.S{background:#f8e3b0}.N{background:#c9d2f0}
body{font:11px Verdana}
</style>
</head>
<body>
<h2>Dienstplan Zentrallabor, KW 47</h2>
<p>Zum Eintragen auf die Zelle klicken. F = Frühdienst 6:00-14:12, S = Spätdienst 13:30-21:42, N = Nachtdienst 21:15-6:30.</p>
<table class="plan" id="plan" onclick="zelle()">
<tr><th>Mitarbeiter</th><th>Mo</th><th>Di</th><th>Mi</th><th>Do</th><th>Fr</th><th>Sa</th><th>So</th></tr>
<tr pn="1107"><td class="n">Böhm, Renate</td><td class="F">F</td><td class="F">F</td><td></td><td></td><td></td><td></td><td></td></tr>
<tr pn="1122"><td class="n">Çelik, Ayse</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
<tr pn="1130"><td class="n">Graßmann, Uwe</td><td class="N">N</td><td class="N">N</td><td class="N">N</td><td></td><td></td><td></td><td></td></tr>
<tr pn="1131"><td class="n">Hölzl, Martina</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
</table>
<form name="sp" action="speichern.asp" method="post">
<input type="hidden" name="aenderungen">
<input type="submit" value="Plan speichern" onclick="return aend.length>0 ? (document.sp.aenderungen.value=aend.join(';'),true) : (alert('Keine Änderungen.'),false)">
</form>
<script language="JScript">
var aend = new Array();
function zelle() {
  var td = event.srcElement;
  if (td.tagName != "TD" || td.cellIndex == 0) return;
  var arg = new Object();
  arg.name = td.parentElement.cells[0].innerText;
  arg.tag = plan.rows[0].cells[td.cellIndex].innerText;
  arg.alt = td.innerText;
  var neu = window.showModalDialog("schicht.htm", arg, "dialogWidth:260px;dialogHeight:220px;status:no;help:no");
  if (typeof(neu) == "undefined") return;
  td.innerText = neu; td.className = neu;
  aend[aend.length] = td.parentElement.getAttribute("pn") + "," + td.cellIndex + "," + neu;
}
</script>
<p><i>Wünsche bis zum 15. des Vormonats an Frau Hölzl. Tausch nur mit Zustimmung der Leitung.</i></p>
</body>
</html>
