<html>
<head>
<title>Tidrapport vecka 38</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<link rel="stylesheet" type="text/css" href="tid.css">
<script language="JavaScript">
function spara() {
  var r = document.all.rutnat.getRows(), i, s = "";
  for (i = 0; i < r.length; i++) s += r[i].join(";") + "|";
  document.tid.data.value = s;
  document.tid.submit();
}
function nyRad() { document.all.rutnat.addRow(document.tid.projekt.value, document.tid.projekt.options[document.tid.projekt.selectedIndex].text); }
</script>
</head>
<body>
<h3>Tidrapport - Åsa Nyström - vecka 38, 2002</h3>
<form name="tid" method="post" action="tid_spara.asp">
<input type="hidden" name="data"><input type="hidden" name="vecka" value="200238">
Projekt: <select name="projekt"><option value="4410">4410 Ombyggnad Södra bron<option value="4418">4418 Detaljplan Hamnen<option value="4502">4502 Markundersökning<option value="9000">9000 Internt<option value="9100">9100 Sjuk, vård av barn</select>
<input type="button" value="Lägg till rad" onclick="nyRad()">
<div id="rutnat" class="tidrutnat" dagar="mån,tis,ons,tor,fre" norm="40"></div>
<input type="button" value="Spara" onclick="spara()">
</form>
<p>Rapporten ska vara inne senast måndag kl. 10. Övertid kräver beslut i förväg. Frågor: lönekontoret, 6230.</p>
</body>
</html>
