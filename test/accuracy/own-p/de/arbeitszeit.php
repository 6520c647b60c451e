<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="de">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title>Arbeitszeit erfassen</title>
<style type="text/css">body{font:12px Verdana}input.z{width:50px}.s{font-weight:bold;color:#060}th{text-align:left;background:#ffd}</style>
<script type="text/javascript">
function lausche(el, typ, fn) {
  if (el.addEventListener) el.addEventListener(typ, fn, false);
  else if (el.attachEvent) el.attachEvent('on' + typ, fn);
}
function ziel(e) { e = e || window.event; return e.target || e.srcElement; }
function minuten(s) { var m = /^(\d{1,2})[:.](\d{2})$/.exec(s); return m ? m[1] * 60 + 1 * m[2] : null; }
function rechne(e) {
  var f = document.getElementById('az'), summe = 0;
  for (var i = 0; i < 5; i++) {
    var k = minuten(f['k' + i].value), g = minuten(f['g' + i].value), p = parseInt(f['p' + i].value, 10) || 0, t = '';
    if (k != null && g != null) { var d = g - k - p; summe += d; t = Math.floor(d / 60) + ':' + (d % 60 < 10 ? '0' : '') + d % 60; }
    document.getElementById('t' + i).innerHTML = t;
  }
  document.getElementById('summe').innerHTML = Math.floor(summe / 60) + ':' + (summe % 60 < 10 ? '0' : '') + summe % 60 + ' Std.';
}
lausche(window, 'load', function () {
  var f = document.getElementById('az');
  for (var i = 0; i < f.elements.length; i++) if (f.elements[i].className == 'z') lausche(f.elements[i], 'blur', rechne);
  lausche(f, 'keypress', function (e) { e = e || window.event; var c = e.which || e.keyCode; if (c == 13) { rechne(); if (e.preventDefault) e.preventDefault(); else e.returnValue = false; } });
  rechne();
});
</script>
</head>
<body>
<h1>Arbeitszeit KW 23</h1>
<form id="az" method="post" action="arbeitszeit.php">
<table>
<tr><th>Tag</th><th>Kommen</th><th>Gehen</th><th>Pause (Min.)</th><th>Arbeitszeit</th></tr>
<tr><td>Montag</td><td><input class="z" name="k0" value="07:45" /></td><td><input class="z" name="g0" value="16:20" /></td><td><input class="z" name="p0" value="30" /></td><td id="t0" class="s"></td></tr>
<tr><td>Dienstag</td><td><input class="z" name="k1" value="07:50" /></td><td><input class="z" name="g1" value="16:35" /></td><td><input class="z" name="p1" value="30" /></td><td id="t1" class="s"></td></tr>
<tr><td>Mittwoch</td><td><input class="z" name="k2" value="08:02" /></td><td><input class="z" name="g2" value="17:10" /></td><td><input class="z" name="p2" value="30" /></td><td id="t2" class="s"></td></tr>
<tr><td>Donnerstag</td><td><input class="z" name="k3" value="" /></td><td><input class="z" name="g3" value="" /></td><td><input class="z" name="p3" value="30" /></td><td id="t3" class="s"></td></tr>
<tr><td>Freitag</td><td><input class="z" name="k4" value="" /></td><td><input class="z" name="g4" value="" /></td><td><input class="z" name="p4" value="30" /></td><td id="t4" class="s"></td></tr>
</table>
<p>Wochensumme: <span id="summe" class="s"></span></p>
<input type="submit" value="Speichern" />
</form>
</body></html>
