<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Наряд на ремонт обладнання</title>
<style type="text/css">table{border-collapse:collapse}td,th{border:1px solid #888;padding:3px 8px;font:12px Arial}</style>
<script type="text/javascript">
var kilk = 0;
function Vybir(dlg, arg, w, h) {
  return window.showModalDialog('Dovidnyk.aspx?dlg=' + dlg, arg, 'dialogWidth=' + w + 'px;dialogHeight=' + h + 'px;center=yes;resizable=yes');
}
function DodatyObladnannya() {
  var rez = Vybir('obladnannya', { pidrozdil: '07' }, 640, 480);
  if (!rez) return;
  var r = document.getElementById('tbl').insertRow(-1);
  r.insertCell(0).innerHTML = ++kilk;
  r.insertCell(1).innerHTML = rez.inv;
  r.insertCell(2).innerHTML = rez.nazva + '<input type="hidden" name="obl" value="' + rez.id + '" />';
}
function Perevirka() {
  if (kilk == 0) { alert('Додайте хоча б одну одиницю обладнання'); return false; }
  return true;
}
</script></head>
<body>
<form id="form1" method="post" action="Naryad.aspx" onsubmit="return Perevirka()">
<h3>Наряд № 2231</h3>
<table id="tbl"><tr><th>№</th><th>Інв. номер</th><th>Назва обладнання</th></tr></table>
<p><a href="javascript:DodatyObladnannya()">Додати обладнання...</a></p>
<p>Опис несправності:<br /><textarea name="opys" rows="4" cols="60"></textarea></p>
<input type="submit" value="Передати в ремонтну службу" />
</form></body></html>
