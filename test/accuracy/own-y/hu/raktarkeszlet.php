<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Raktárkészlet - Központi raktár</title>
<style>body{font-family:Tahoma;font-size:11px} .keves{background:#fdd} td{padding:2px 6px} #uz{color:green}</style>
<script>
function masol() {
  var t = document.getElementById('k'), s = '', i, j;
  for (i = 0; i < t.rows.length; i++) { for (j = 0; j < t.rows[i].cells.length; j++) s += (t.rows[i].cells[j].textContent || t.rows[i].cells[j].innerText || '') + '\t'; s += '\r\n'; }
  if (window.clipboardData && clipboardData.setData) {
    clipboardData.setData('Text', s);
  } else {
    var a = document.createElement('textarea'); a.value = s; document.body.appendChild(a); a.select();
    try { document.execCommand('copy'); } catch (e) { }
    document.body.removeChild(a);
  }
  document.getElementById('uz').innerHTML = 'A táblázat a vágólapon van, Excelbe beilleszthető.';
}
function rendel(cikk, nev) {
  var n = prompt(nev + ' - rendelendő mennyiség:', '10');
  if (n && !isNaN(n)) { document.r.cikk.value = cikk; document.r.db.value = n; document.r.submit(); }
}
</script>
</head>
<body>
<h3>Készletlista - 2010.02.15.</h3>
<form name="r" action="rendeles.php" method="post"><input type="hidden" name="cikk"><input type="hidden" name="db"></form>
<input type="button" value="Másolás Excelhez" onclick="masol()"> <span id="uz"></span>
<table border="1" cellspacing="0" id="k">
<tr bgcolor="#cccccc"><th>Cikkszám</th><th>Megnevezés</th><th>Készlet</th><th>Minimum</th><th>Egység</th><th>Polc</th></tr>
<tr><td>101-004</td><td><a href="javascript:rendel('101-004','Hegesztőpálca 3,2')">Hegesztőpálca 3,2</a></td><td>320</td><td>100</td><td>kg</td><td>A-12</td></tr>
<tr class="keves"><td>101-019</td><td><a href="javascript:rendel('101-019','Vágókorong 125')">Vágókorong 125</a></td><td>14</td><td>50</td><td>db</td><td>A-13</td></tr>
<tr><td>204-110</td><td><a href="javascript:rendel('204-110','Védőszemüveg')">Védőszemüveg</a></td><td>62</td><td>20</td><td>db</td><td>C-02</td></tr>
<tr class="keves"><td>330-001</td><td><a href="javascript:rendel('330-001','Csőbilincs 1 col')">Csőbilincs 1"</a></td><td>8</td><td>40</td><td>db</td><td>D-07</td></tr>
</table>
</body></html>
