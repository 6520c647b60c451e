<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Objednávky obědů</title>
<script type="text/javascript">
function na(el, ud, fn) {
  if (el.addEventListener) el.addEventListener(ud, fn, false);
  else if (el.attachEvent) el.attachEvent("on" + ud, function () { fn.call(el, window.event); });
}
function soucet() {
  var c = 0, s = document.getElementsByTagName("select");
  for (var i = 0; i < s.length; i++) c += parseInt(s[i].value.split(";")[1], 10);
  document.getElementById("cena").innerHTML = c + " Kč";
}
na(window, "load", function () {
  var s = document.getElementsByTagName("select");
  for (var i = 0; i < s.length; i++) na(s[i], "change", soucet);
  soucet();
});
</script>
<style>body{font-family:Verdana;font-size:12px}td{padding:4px;border-bottom:1px dashed #aaa}</style>
</head>
<body>
<h2>Závodní kuchyně depa - objednávky na příští týden</h2>
<p>Objednávky se uzavírají ve čtvrtek v 10 hodin. Odhlásit oběd je možné do 7:30 téhož dne u vedoucí, linka 612.</p>
<form action="objednat.php" method="post">
<table>
<tr><td>Pondělí</td><td><select name="po"><option value="0;0">neobjednávám</option><option value="1;62">1 - Svíčková na smetaně</option><option value="2;55">2 - Čočka na kyselo, vejce</option></select></td></tr>
<tr><td>Úterý</td><td><select name="ut"><option value="0;0">neobjednávám</option><option value="1;58">1 - Kuře na paprice</option><option value="2;52">2 - Žemlovka s jablky</option></select></td></tr>
<tr><td>Středa</td><td><select name="st"><option value="0;0">neobjednávám</option><option value="1;64">1 - Řízek, bramborový salát</option><option value="2;54">2 - Květákový nákyp</option></select></td></tr>
</table>
<p>Celkem: <b id="cena">0 Kč</b> &nbsp; Osobní číslo <input name="oc" size="6"> <input type="submit" value="Objednat"></p>
</form>
</body></html>
