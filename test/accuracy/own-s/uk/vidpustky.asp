<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Графік відпусток відділу</title>
<script language="JavaScript">
<!--
var NS4 = (document.layers) ? true : false;
var IE4 = (document.all && !document.getElementById) ? true : false;
function obj(id) {
  if (document.getElementById) return document.getElementById(id);
  if (IE4) return document.all[id];
  if (NS4) return document.layers[id];
  return null;
}
function show(n) {
  for (var i = 1; i <= 3; i++) {
    var o = obj("kv" + i);
    if (NS4) o.visibility = (i == n) ? "show" : "hide";
    else o.style.display = (i == n) ? "block" : "none";
  }
}
//-->
</script>
<style>body,td{font-family:Arial;font-size:12px}.hd{background:#e0e8f0;font-weight:bold}</style>
</head>
<body onload="show(3)">
<h3>Графік відпусток – бухгалтерія, 2006 рік</h3>
<p>[<a href="javascript:show(1)">I квартал</a>] [<a href="javascript:show(2)">II квартал</a>] [<a href="javascript:show(3)">III квартал</a>] &nbsp; <a href="javascript:window.print()">Друкувати</a></p>
<div id="kv1"><table border="1" cellspacing="0" cellpadding="3"><tr class="hd"><td>Працівник</td><td>З</td><td>По</td><td>Днів</td></tr>
<tr><td>Гриценко О. П.</td><td>09.01</td><td>20.01</td><td>12</td></tr></table></div>
<div id="kv2"><table border="1" cellspacing="0" cellpadding="3"><tr class="hd"><td>Працівник</td><td>З</td><td>По</td><td>Днів</td></tr>
<tr><td>Їжакевич Л. М.</td><td>10.05</td><td>23.05</td><td>14</td></tr><tr><td>Шевчук Є. В.</td><td>12.06</td><td>25.06</td><td>14</td></tr></table></div>
<div id="kv3"><table border="1" cellspacing="0" cellpadding="3"><tr class="hd"><td>Працівник</td><td>З</td><td>По</td><td>Днів</td></tr>
<tr><td>Гриценко О. П.</td><td>03.07</td><td>14.07</td><td>12</td></tr><tr><td>Мельник І. І.</td><td>17.07</td><td>11.08</td><td>26</td></tr><tr><td>Ґудзь Р. А.</td><td>14.08</td><td>27.08</td><td>14</td></tr></table></div>
<hr><p>Зміни до графіка – заявою на ім'я головного бухгалтера не пізніше ніж за два тижні.</p>
</body></html>
