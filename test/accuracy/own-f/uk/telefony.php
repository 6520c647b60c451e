<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Телефонний довідник</title><script type="text/javascript">
function filtr(v){
  var t=document.getElementById('t'),r=t.rows; v=v.toLowerCase();
  for(var i=1;i<r.length;i++) r[i].style.display=(r[i].innerHTML.toLowerCase().indexOf(v)>-1)?'':'none';
}
</script>
<link rel="stylesheet" href="stil.css">
</head>
<body>
<p class="crumb"><a href="index.htm">Головна</a> &gt; Університет, ректорат</p>
<h2>Телефонний довідник підприємства</h2>
Пошук: <input type="text" onkeyup="filtr(this.value)">
<table id="t">
<tr>
<th>ПІБ</th>
<th>Посада</th>
<th>Тел.</th>
</tr>
<tr>
<td>Авраменко Н.</td>
<td>економіст</td>
<td>2-11</td>
</tr>
<tr>
<td>Кравець Р.</td>
<td>механік</td>
<td>3-40</td>
</tr>
<tr>
<td>Ярошенко С.</td>
<td>диспетчер</td>
<td>1-00</td>
</tr>
</table>
<!-- footer -->
<p><small>Для службового користування</small></p>
</body>
</html>
