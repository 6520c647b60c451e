<html>
<head><title>Zápis do rejstříku</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<script type="text/javascript">
var oddeleni = { "C": ["5 C", "7 C", "12 C"], "T": ["1 T", "2 T"], "P": ["10 P", "14 P a Nc"] };
function napln() {
  var a = document.forms["zapis"].agenda, s = document.forms["zapis"].senat;
  var seznam = oddeleni[a.options[a.selectedIndex].value];
  s.options.length = 0;
  for (var i = 0; i < seznam.length; i++) {
    s.options[s.options.length] = new Option(seznam[i], seznam[i]);
  }
}
function jenCislice(e) {
  e = e || window.event;
  var k = e.which ? e.which : e.keyCode;
  if (k > 31 && (k < 48 || k > 57)) {
    if (e.preventDefault) e.preventDefault(); else e.returnValue = false;
    return false;
  }
  return true;
}
</script>
</head>
<body onload="napln()">
<h2>Zápis do rejstříku</h2>
<form name="zapis" action="zapis.do" method="post">
Agenda <select name="agenda" onchange="napln()"><option value="C">Civilní</option><option value="T">Trestní</option><option value="P">Opatrovnická</option></select>
Senát <select name="senat"></select>
Číslo <input name="cislo" size="6" onkeypress="return jenCislice(event)">
<br>Účastníci<br><textarea name="uc" rows="4" cols="60"></textarea><br>
<input type="submit" value="Zapsat">
</form>
</body></html>
