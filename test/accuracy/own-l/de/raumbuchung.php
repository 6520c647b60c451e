<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Raumbuchung Kreisverwaltung</title>
<style type="text/css">
body { font-family: Arial, sans-serif; font-size: 13px; margin: 20px }
#plan td { border: 1px solid #999; width: 46px; height: 22px; text-align: center; font-size: 11px }
#plan td.belegt { background: #e08080 }
#plan td.frei { background: #a0d8a0; cursor: pointer }
</style>
<script type="text/javascript">
var http;
function hole(url, fertig) {
  http = new ActiveXObject("Microsoft.XMLHTTP");
  http.open("GET", url, true);
  http.onreadystatechange = function () {
    if (http.readyState == 4 && http.status == 200) fertig(http.responseText);
  };
  http.send();
}
function start() {
  hole("raeume.txt", function (t) {
    var z = t.split("\n"), s = document.getElementById("raum");
    for (var i = 0; i < z.length; i++) {
      if (z[i] == "") continue;
      var f = z[i].split(";");
      s.options[s.options.length] = new Option(f[1] + " (" + f[2] + " Plätze)", f[0]);
    }
    s.disabled = false;
    zeigePlan();
  });
}
function zeigePlan() {
  hole("belegung.txt?raum=" + document.getElementById("raum").value, function (t) {
    var h = "<table id='plan'><tr>";
    for (var i = 0; i < 11; i++) {
      var st = (t.charAt(i) == "1") ? "belegt" : "frei";
      h += "<td class='" + st + "' onclick='merke(" + (i + 7) + ",this)'>" + (i + 7) + " Uhr</td>";
    }
    document.getElementById("tafel").innerHTML = h + "</tr></table>";
  });
}
function merke(h, td) {
  if (td.className == "belegt") return;
  document.getElementById("stunde").value = h;
  document.getElementById("ok").disabled = false;
}
</script>
</head>
<body onload="start()">
<h2>Raumbuchung</h2>
<form method="post" action="buchen.php">
Raum: <select id="raum" name="raum" disabled onchange="zeigePlan()"></select>
<div id="tafel">Belegung wird geladen ...</div>
<p>Anlass: <input name="anlass" size="40"> Beginn: <input name="stunde" id="stunde" size="3" readonly> Uhr
<input type="submit" id="ok" value="Buchen" disabled></p>
</form>
<p><small>Fragen: Hauptamt, Frau Köhler, Tel. 1 17</small></p>
</body>
</html>
