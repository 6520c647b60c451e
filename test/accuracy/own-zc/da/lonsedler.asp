<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Mine lønsedler</title>
<script language="JavaScript">
var tip = "Lønsedlen åbner i et nyt vindue.";
/*@cc_on
  @if (@_jscript_version < 5.5)
    tip = "Din browser er meget gammel. Kontakt it-afdelingen.";
  @end
@*/
function aabn(m) {
  var w = window.open("seddel.asp?m=" + m, "seddel", "width=640,height=700,scrollbars=yes,resizable=yes");
  if (w) w.focus();
  return !w;
}
</script>
</head>
<body>
<h2>Mine lønsedler</h2>
<p>Medarbejder: Birgitte Sørensen, Økonomi</p>
<ul>
<li><a href="seddel.asp?m=200606" onclick="return aabn('200606')">Juni 2006</a></li>
<li><a href="seddel.asp?m=200605" onclick="return aabn('200605')">Maj 2006 (inkl. feriegodtgørelse)</a></li>
<li><a href="seddel.asp?m=200604" onclick="return aabn('200604')">April 2006</a></li>
</ul>
<p><script>document.write(tip);</script></p>
<p>Spørgsmål om løn: Lønkontoret, lokal 3040, mellem kl. 9 og 12.</p>
</body>
</html>
