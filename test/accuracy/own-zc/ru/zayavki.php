<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Заявки на ремонт</title>
<script type="text/javascript">
function getXmlHttp() {
  if (window.XMLHttpRequest) return new XMLHttpRequest();
  try { return new ActiveXObject('Msxml2.XMLHTTP'); } catch (e) {}
  try { return new ActiveXObject('Microsoft.XMLHTTP'); } catch (e) {}
  return null;
}
function smenit(id, sel) {
  var r = getXmlHttp();
  if (!r) { alert('Ваш браузер не поддерживает AJAX'); return; }
  r.open('GET', 'zayavki.php?id=' + id + '&s=' + encodeURIComponent(sel.value), true);
  r.onreadystatechange = function () { if (r.readyState == 4) sel.style.background = r.status == 200 ? '#dfd' : '#fdd'; };
  r.send(null);
}
</script>
</head>
<body>
<h2>Заявки на ремонт оборудования</h2>
<table border="1" cellspacing="0" cellpadding="4">
<tr><th>№</th><th>Цех</th><th>Оборудование</th><th>Неисправность</th><th>Состояние</th></tr>
<tr><td>1187</td><td>2</td><td>Станок 16К20</td><td>Не включается подача</td><td><select onchange="smenit(1187, this)"><option>новая</option><option>в работе</option><option>выполнена</option></select></td></tr>
<tr><td>1188</td><td>5</td><td>Кран-балка</td><td>Заедает тормоз</td><td><select onchange="smenit(1188, this)"><option>новая</option><option selected>в работе</option><option>выполнена</option></select></td></tr>
</table>
<form method="post" action="zayavki.php"><p>Новая заявка: цех <input name="ceh" size="3"> оборудование <input name="ob"> неисправность <input name="ne" size="40"> <input type="submit" value="Подать"></p></form>
</body>
</html>
