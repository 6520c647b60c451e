<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ru"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251" /><title>Заявка на автотранспорт</title>
<style type="text/css">body{font:13px Verdana;width:720px;margin:20px auto}label{display:block;float:left;width:200px;clear:left;padding:5px 0}input,select,textarea{margin:4px 0}.osh{color:#b00;list-style:square}</style>
<script type="text/javascript">
if (!String.prototype.trim) { String.prototype.trim = function(){ return this.replace(/^\s+|\s+$/g, ""); }; }
if (!Array.prototype.indexOf) { Array.prototype.indexOf = function(x){ for (var i = 0; i < this.length; i++) if (this[i] === x) return i; return -1; }; }
var zanyato = ["24.03.2010", "25.03.2010"];
function proverka(f){
  var e = [];
  if (!/^\d{2}\.\d{2}\.\d{4}$/.test(f.data.value.trim())) e.push("Дата указывается в виде ДД.ММ.ГГГГ");
  if (f.ts.value == "auto" && zanyato.indexOf(f.data.value.trim()) >= 0) e.push("На эту дату легковых машин нет");
  if (f.marshrut.value.trim().length < 5) e.push("Укажите маршрут");
  if (parseInt(f.mest.value, 10) > 40) e.push("Не более 40 мест");
  var u = document.getElementById("osh");
  while (u.firstChild) u.removeChild(u.firstChild);
  for (var i = 0; i < e.length; i++) { var l = document.createElement("li"); l.appendChild(document.createTextNode(e[i])); u.appendChild(l); }
  return e.length == 0;
}
</script></head><body>
<!--[if lt IE 7]><p style="background:#ffc;padding:6px">Вы пользуетесь устаревшим Internet Explorer 6. Обратитесь в отдел ИТ для обновления.</p><![endif]-->
<h1>Заявка на автотранспорт</h1><ul id="osh" class="osh"><li style="display:none"></li></ul>
<form action="zayavka_transport.php" method="post" onsubmit="return proverka(this)"><div>
<label for="data">Дата</label><input id="data" name="data" value="23.03.2010" /><br /><label for="ts">Транспорт</label><select id="ts" name="ts"><option value="auto">Легковой</option><option value="gaz">ГАЗель (груз)</option><option value="bus">Автобус</option></select><br />
<label for="marshrut">Маршрут</label><input id="marshrut" name="marshrut" size="50" /><br /><label for="mest">Число мест / тонн</label><input id="mest" name="mest" size="4" /><br /><label for="cel">Цель поездки</label><textarea id="cel" name="cel" cols="48" rows="3"></textarea><br />
<label>&nbsp;</label><input type="submit" value="Подать заявку" /></div></form>
<h2>Мои заявки</h2><table border="1" cellpadding="4"><tr><td>11.03.2010</td><td>Легковой</td><td>Инспекция — областной архив</td><td>выполнена</td></tr><tr><td>18.03.2010</td><td>ГАЗель</td><td>Склад — филиал № 2</td><td>согласована</td></tr></table></body></html>
