<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="pl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
<title>Planer sal wykładowych</title>
<style type="text/css">
body { font: 12px Verdana, sans-serif }
#plan { border-collapse: collapse }
#plan td { border: 1px solid #bbb; width: 84px; height: 20px; font-size: 10px; cursor: default }
#plan td.g { background: #eee; width: 44px }
#plan td.z { background: #f7c6c6 }
#plan td.w { background: #bfe3bf }
#info { height: 30px; color: #060 }
</style>
<script type="text/javascript">
var dni = ["pon.", "wt.", "śr.", "czw.", "pt."];
var zajete = { "1-9": "Algebra", "1-10": "Algebra", "2-12": "Rada wydziału", "2-13": "Rada wydziału", "2-14": "Rada wydziału", "4-8": "Fizyka", "5-11": "Seminarium", "5-12": "Seminarium" };
var wybor = {}, ciagnie = false, tryb = true;

function ciastko(n, v) {
  if (arguments.length == 2) { document.cookie = n + "=" + escape(v) + "; path=/"; return v; }
  var m = document.cookie.match(new RegExp("(?:^|; )" + n + "=([^;]*)"));
  return m ? unescape(m[1]) : "";
}
function cel(e) { e = e || window.event; return e.target || e.srcElement; }
function rysuj() {
  var h = "<table id='plan'><tr><td class='g'></td>", d, g;
  for (d = 0; d < 5; d++) h += "<td class='g'>" + dni[d] + "</td>";
  h += "</tr>";
  for (g = 8; g < 19; g++) {
    h += "<tr><td class='g'>" + g + ".00</td>";
    for (d = 1; d <= 5; d++) {
      var k = d + "-" + g;
      h += "<td id='k" + k + "' class='" + (zajete[k] ? "z" : wybor[k] ? "w" : "") + "'>" + (zajete[k] || "&nbsp;") + "</td>";
    }
    h += "</tr>";
  }
  document.getElementById("siatka").innerHTML = h + "</table>";
}
function zaznacz(td) {
  if (!td || td.nodeName != "TD" || !td.id || td.className == "z") return;
  var k = td.id.substr(1);
  if (tryb) wybor[k] = 1; else delete wybor[k];
  td.className = tryb ? "w" : "";
  opis();
}
function opis() {
  var n = 0, a = [];
  for (var k in wybor) { n++; a.push(k); }
  document.getElementById("info").innerHTML = n ? "Wybrano godzin: " + n : "";
  document.getElementById("godziny").value = a.join(",");
}
function start() {
  var sala = ciastko("sala");
  if (sala) document.getElementById("sala").value = sala;
  rysuj();
  var s = document.getElementById("siatka");
  s.onmousedown = function (e) {
    var t = cel(e);
    if (t.nodeName != "TD" || !t.id) return true;
    ciagnie = true; tryb = t.className != "w"; zaznacz(t);
    return false;
  };
  s.onmouseover = function (e) { if (ciagnie) zaznacz(cel(e)); };
  document.onmouseup = function () { ciagnie = false; };
  s.onselectstart = function () { return false; };
}
function wyslij(f) {
  if (!f.godziny.value) { alert("Proszę zaznaczyć godziny w planie."); return false; }
  if (!f.cel.value) { alert("Proszę podać cel rezerwacji."); f.cel.focus(); return false; }
  ciastko("sala", f.sala.value);
  return true;
}
window.onload = start;
</script>
</head>
<body>
<h2>Planer sal wykładowych</h2>
<form method="post" action="rezerwuj.asp" onsubmit="return wyslij(this)">
<p>Sala: <select id="sala" name="sala"><option>A-101</option><option>A-204</option><option>Aula</option></select>
Cel: <input name="cel" size="30"> <input type="hidden" name="godziny" id="godziny"> <input type="submit" value="Rezerwuj"></p>
</form>
<div id="info"></div>
<div id="siatka"></div>
<p>Zaznacz godziny, przeciągając myszą. Kolor różowy - zajęte, zielony - Twój wybór.</p>
</body></html>
