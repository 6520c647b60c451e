<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Завантаження звіту</title>
<script type="text/javascript">
var pidpys = null;
function Start() {
  if (typeof window.ActiveXObject != "undefined") { try { pidpys = new ActiveXObject("EUSignCP.EUSign"); } catch (e) { pidpys = null; } }
  document.getElementById("onl").style.display = pidpys ? "block" : "none";
}
function PidpysatyTut() { var s = pidpys.SignFile(document.getElementById("fz").value); if (s) document.getElementById("p7s").value = s; }
</script></head>
<body onload="Start()"><h2>Подання квартального звіту</h2><p>Підпишіть файл у програмі «Підпис» на Вашому комп'ютері та завантажте отриманий файл <b>.p7s</b>.</p>
<form method="post" action="zvit_zavantazh.aspx" enctype="multipart/form-data"><p>Період <select name="per"><option>I квартал</option><option>II квартал</option></select></p><p><input type="file" name="fz" id="fz" accept=".p7s" /></p><input type="hidden" name="p7s" id="p7s" />
<p id="onl" style="display:none"><a href="javascript:PidpysatyTut()">Підписати безпосередньо на сторінці</a></p><p><input type="submit" value="Завантажити" /></p></form></body></html>
