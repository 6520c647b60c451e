<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Wykonanie budżetu</title>
</head>
<body onload="rysuj()">
<!-- header -->
<p align="right"><small>Uniwersytet, Administracja<br>
<a href="index.html">Strona główna</a> |
<a href="org.html">Struktura</a> |
<a href="forms.html">Formularze</a></small></p>
<!-- /header -->
<h3>Wykonanie budżetu wg działów (w tys. zł)</h3>
<object id="wykres" classid="CLSID:0002E500-0000-0000-C000-000000000046" width="650" height="400">
</object>
<script language="JavaScript">
function rysuj(){
  var c = wykres.Constants;
  wykres.Clear();
  var ch = wykres.Charts.Add();
  ch.Type = c.chChartTypeColumnClustered;
  var s = ch.SeriesCollection.Add();
  s.Caption = "2002";
  s.SetData(c.chDimCategories, c.chDataLiteral, "Oświata\tZdrowie\tTransport\tKultura");
  s.SetData(c.chDimValues, c.chDataLiteral, "1520\t840\t1130\t265");
  ch.HasLegend = true;
}
</script>
<p><a href="menu.htm">Powrót</a></p>
<hr size="1" noshade>
<p><font size="1">Ostatnia zmiana: 01.06.2005<br>
Tylko do użytku służbowego</font></p>
</body>
</html>
