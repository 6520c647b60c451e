<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Docházkový systém</title>
<script type="text/javascript">
var dom = document.getElementById, ie4 = document.all && !dom, ns4 = document.layers;
function hodiny() {
  var d = new Date(), h = d.getHours(), m = d.getMinutes(), s = d.getSeconds();
  var t = h + ':' + (m < 10 ? '0' : '') + m + ':' + (s < 10 ? '0' : '') + s;
  if (dom) document.getElementById('cas').innerHTML = t;
  else if (ie4) document.all.cas.innerHTML = t;
  else if (ns4) { document.cas.document.write(t); document.cas.document.close(); }
  window.setTimeout('hodiny()', 1000);
}
</script>
</head>
<body onload="hodiny()">
<h2>Docházka – osobní číslo 3051, Kateřina Dvořáková</h2>
<p style="font-size:24px;font-family:Courier New"><span id="cas">--:--:--</span></p>
<form method="post" action="dochazka.php">
<input type="submit" name="akce" value="Příchod">
<input type="submit" name="akce" value="Odchod">
<input type="submit" name="akce" value="Přestávka">
<input type="submit" name="akce" value="Lékař">
</form>
<table border="1" cellpadding="3" cellspacing="0">
<tr><th>Datum</th><th>Příchod</th><th>Odchod</th><th>Odpracováno</th></tr>
<tr><td>pá 6. 4.</td><td>7:02</td><td>15:35</td><td>8:03</td></tr>
<tr><td>čt 5. 4.</td><td>6:58</td><td>15:40</td><td>8:12</td></tr>
<tr><td>st 4. 4.</td><td>7:10</td><td>16:01</td><td>8:21</td></tr>
</table>
<p>Saldo měsíce: <b>+2:14</b></p>
</body>
</html>
