<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Путевой лист</title>
<script type="text/javascript">
if (navigator.appName != "Microsoft Internet Explorer" && document.cookie.indexOf("warn=1") < 0) {
  document.cookie = "warn=1";
  alert("Рекомендуется Internet Explorer 7. В других браузерах правильная печать формы не гарантируется.");
}
function rashod(f) {
  var km = f.k2.value - f.k1.value, n = f.norma.value;
  f.gsm.value = km > 0 ? (km * n / 100).toFixed(1) : "";
}
</script></head>
<body>
<h2>Путевой лист легкового автомобиля</h2>
<form method="post" action="pl_save.php">
<p>Автомобиль: <select name="norma" onchange="rashod(this.form)"><option value="10.2">ВАЗ-21074 (10,2)</option><option value="13.5">ГАЗ-3110 (13,5)</option><option value="15.8">УАЗ-31512 (15,8)</option></select></p>
<p>Спидометр: выезд <input name="k1" size="7" onkeyup="rashod(this.form)" /> возврат <input name="k2" size="7" onkeyup="rashod(this.form)" /></p>
<p>Расход ГСМ, л: <input name="gsm" readonly="readonly" size="6" /></p>
<p><input type="submit" value="Сохранить" /></p>
</form></body></html>
