<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Ewidencja sprzętu komputerowego</title>
<style>table{border-collapse:collapse;font:12px Tahoma}td,th{border:1px solid #aaa;padding:3px 8px}th{background:#dde}</style>
<script type="text/javascript">
function doExcela() {
  var t = document.getElementById("lista"), xl = null;
  if (window.ActiveXObject) { try { xl = new ActiveXObject("Excel.Application"); } catch (e) { xl = null; } }
  if (xl == null) { location.href = "ewidencja.csv"; return; }
  var wb = xl.Workbooks.Add(), ws = wb.ActiveSheet;
  for (var i = 0; i < t.rows.length; i++)
    for (var j = 0; j < t.rows[i].cells.length; j++) ws.Cells(i + 1, j + 1).Value = t.rows[i].cells[j].innerText;
  xl.Visible = true;
}
</script>
</head>
<body>
<h2>Ewidencja sprzętu komputerowego</h2>
<form action="ewidencja_sprzetu.jsp"><p>Pokój <input name="pokoj" size="5"> Typ <select name="typ"><option>wszystko</option><option>komputer</option><option>drukarka</option><option>monitor</option></select> <input type="submit" value="Filtruj"> <input type="button" value="Do Excela" onclick="doExcela()"></p></form>
<table id="lista"><tr><th>Nr inw.</th><th>Typ</th><th>Model</th><th>Pokój</th><th>Użytkownik</th><th>Gwarancja do</th></tr>
<tr><td>K/0412</td><td>komputer</td><td>Optiplex 740</td><td>12</td><td>Nowak M.</td><td>2010-05-01</td></tr>
<tr><td>K/0413</td><td>komputer</td><td>Optiplex 740</td><td>12</td><td>Zając E.</td><td>2010-05-01</td></tr>
<tr><td>D/0077</td><td>drukarka</td><td>LJ 1320</td><td>14</td><td>sekretariat</td><td>2009-01-15</td></tr>
<tr><td>M/0231</td><td>monitor</td><td>P170S</td><td>21</td><td>Wójcik T.</td><td>2008-11-30</td></tr>
<tr><td>K/0399</td><td>komputer</td><td>Vostro 200</td><td>3</td><td>kasa</td><td>2010-09-12</td></tr>
</table>
</body></html>
