<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
<meta name="GENERATOR" content="Microsoft Visual Studio .NET 7.1">
<meta name="vs_targetSchema" content="http://schemas.microsoft.com/intellisense/ie5">
<title>Ewidencja środków trwałych</title>
<script language="javascript">
function doExcela(){
  var xl;
  try { xl = new ActiveXObject("Excel.Application"); }
  catch(e){ alert("Nie można uruchomić programu Excel. Proszę użyć odnośnika 'Pobierz CSV'."); return; }
  xl.Visible = true; var ws = xl.Workbooks.Add().Worksheets(1);
  var t = document.getElementById("grid");
  for (var i=0;i<t.rows.length;i++) for (var j=0;j<t.rows[i].cells.length;j++) ws.Cells(i+1,j+1).Value = t.rows[i].cells[j].innerText;
}
</script>
</head>
<body MS_POSITIONING="FlowLayout">
<form name="Form1" method="post" action="inwentaryzacja.aspx" id="Form1">
<input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" value="">
<input type="hidden" name="__VIEWSTATE" value="dDwtMTQ3ODk5MzA1Mjs7PqX3">
<script language="javascript">
<!--
function __doPostBack(eventTarget, eventArgument) {
  var theform;
  if (window.navigator.appName.toLowerCase().indexOf("netscape") > -1) { theform = document.forms["Form1"]; }
  else { theform = document.Form1; }
  theform.__EVENTTARGET.value = eventTarget.split("$").join(":");
  theform.__EVENTARGUMENT.value = eventArgument;
  theform.submit();
}
// -->
</script>
<h3>Środki trwałe - Wydział Geodezji</h3>
Numer inwentarzowy: <input name="nr" type="text"> <input type="submit" name="szukaj" value="Szukaj">
<input type="button" value="Do Excela" onclick="doExcela()"> <a href="inw_csv.aspx?w=geo">Pobierz CSV</a>
<table id="grid" cellspacing="0" border="1" rules="all">
<tr><td><a href="javascript:__doPostBack('grid$_ctl1$_ctl0','')">Numer</a></td><td>Nazwa</td><td>Użytkownik</td><td>Wartość</td></tr>
<tr><td>GEO/0114</td><td>Tachimetr Leica</td><td>J. Wójcik</td><td>24 300,00 zł</td></tr>
<tr><td>GEO/0115</td><td>Drukarka A3</td><td>M. Śliwa</td><td>1 890,00 zł</td></tr>
<tr><td>GEO/0121</td><td>Stół kreślarski</td><td>Pokój 21</td><td>640,00 zł</td></tr>
</table>
</form></body></html>
