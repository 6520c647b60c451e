<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Nová objednávka</title>
<style>body,td,input,select{font:11px Tahoma}.n{text-align:right}</style>
<script language="JavaScript">
var poc = 0;
function pridejRadek() {
  var tr = document.getElementById("radky").insertRow(-1);
  poc++;
  var sl = ["kod", "nazev", "mnoz", "cena"], sir = [8, 40, 6, 9];
  for (var i = 0; i < 4; i++) {
    var inp = document.createElement("<input type='text' name='" + sl[i] + poc + "' size='" + sir[i] + "'" + (i > 1 ? " class='n' onchange='soucet()'" : "") + ">");
    tr.insertCell(-1).appendChild(inp);
  }
  document.obj.pocet.value = poc;
}
function soucet() {
  var s = 0, f = document.obj;
  for (var i = 1; i <= poc; i++)
    s += (parseFloat(f.elements["mnoz" + i].value) || 0) * (parseFloat(f.elements["cena" + i].value) || 0);
  document.getElementById("celkem").innerText = s.toFixed(2);
}
function odesli() {
  if (poc == 0) { alert("Objednávka nemá žádný řádek."); return false; }
  return true;
}
</script>
</head>
<body onload="pridejRadek()">
<form name="obj" method="post" action="uloz_obj.jsp" onsubmit="return odesli()">
<input type="hidden" name="pocet" value="0">
Dodavatel: <select name="dod"><option value="11">Papír Brno s.r.o.<option value="27">Železářství Kříž<option value="40">Elektro Šimek</select>
&nbsp; Středisko: <input name="str" size="5" value="3120">
<table border="0" cellspacing="2"><thead><tr bgcolor="#CCDDEE"><td>Kód</td><td>Název zboží</td><td>Množství</td><td>Cena/ks</td></tr></thead><tbody id="radky"></tbody></table>
<p>Celkem bez DPH: <b id="celkem">0.00</b> Kč</p>
<input type="button" value="Přidat řádek" onclick="pridejRadek()"> <input type="submit" value="Odeslat ke schválení">
</form>
</body>
</html>
