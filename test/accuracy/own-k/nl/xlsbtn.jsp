<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="nl">
<head>

<title>Kinderziekenhuis - Ziekmeldingen per week</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">Kinderziekenhuis</span></div>
<ul id="menu"><li><a href="/default.do">Startpagina</a></li><li><a href="/news.do">Nieuws</a></li><li><a href="/forms.do">Formulieren</a></li><li><a href="/tel.do">Telefoongids</a></li><li><a href="/help.do">Help</a></li></ul>
<div id="content">
<h2>Ziekmeldingen per week</h2>
<p>Bezoekuren zijn van 14 tot 18 uur.</p><table border="1" id="tab"><tr><th>Nummer</th><th>Datum</th><th>Bedrag</th><th>Status</th></tr><tr><td>P-4808</td><td>02.11.2000</td><td align="right">6184,99</td><td>Afgerond</td></tr>
<tr><td>P-2254</td><td>05.07.2005</td><td align="right">1831,87</td><td>Afgerond</td></tr>
<tr><td>P-2376</td><td>06.03.2000</td><td align="right">5916,30</td><td>Afgerond</td></tr>
<tr><td>P-346</td><td>13.05.2001</td><td align="right">6340,86</td><td>Afgerond</td></tr>
<tr><td>P-8002</td><td>20.11.2008</td><td align="right">165,81</td><td>Open</td></tr>
<tr><td>P-9757</td><td>21.09.2002</td><td align="right">4461,06</td><td>Open</td></tr></table><p><a href="list.csv">CSV</a> | <a href="javascript:excel()">Excel</a></p>
<script type="text/javascript">
function excel(){ try { var x=new ActiveXObject("Excel.Application"); x.Visible=true; var s=x.Workbooks.Add().ActiveSheet, t=document.getElementById("tab"); for(var i=0;i<t.rows.length;i++) for(var k=0;k<t.rows[i].cells.length;k++) s.Cells(i+1,k+1).Value=t.rows[i].cells[k].innerText; } catch(e) { location.href="list.csv"; } }
</script>
</div>
<div id="footer">v2.5.15 build 497</div>
</body>
</html>
