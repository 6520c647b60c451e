<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="hu">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250" />
<title>Szabadságnaptár – Műszaki Osztály</title>
<style type="text/css">
table.nap td{width:26px;text-align:center;border:1px solid #bbb} .sz{background:#ffd27f} .h{background:#eee;color:#a00} #ossz{font-weight:bold}
</style>
<script type="text/javascript">
function esemeny(el, tipus, fv) {
  if (el.addEventListener) el.addEventListener(tipus, fv, false);
  else if (el.attachEvent) el.attachEvent('on' + tipus, fv);
  else el['on' + tipus] = fv;
}
function indul() {
  var cellak = document.getElementById('nap').getElementsByTagName('td');
  for (var i = 0; i < cellak.length; i++) if (cellak[i].className != 'h' && cellak[i].innerHTML != '') (function (c) {
    esemeny(c, 'click', function () { c.className = c.className == 'sz' ? '' : 'sz'; szamol(); });
  })(cellak[i]);
  szamol();
}
function szamol() {
  var n = 0, l = [], c = document.getElementById('nap').getElementsByTagName('td');
  for (var i = 0; i < c.length; i++) if (c[i].className == 'sz') { n++; l.push(c[i].innerHTML); }
  document.getElementById('ossz').innerHTML = n;
  document.forms[0].napok.value = l.join(',');
}
esemeny(window, 'load', indul);
</script>
</head>
<body>
<h1>Szabadság igénylése – 2009. július</h1>
<p>Kattintson a kívánt napokra! Éves keret: 27 nap, eddig kivett: 9 nap, most kijelölt: <span id="ossz">0</span> nap.</p>
<table class="nap" id="nap"><tr><th>H</th><th>K</th><th>Sze</th><th>Cs</th><th>P</th><th>Szo</th><th>V</th></tr>
<tr><td></td><td></td><td>1</td><td>2</td><td>3</td><td class="h">4</td><td class="h">5</td></tr>
<tr><td>6</td><td>7</td><td>8</td><td>9</td><td>10</td><td class="h">11</td><td class="h">12</td></tr>
<tr><td>13</td><td>14</td><td>15</td><td>16</td><td>17</td><td class="h">18</td><td class="h">19</td></tr>
<tr><td>20</td><td>21</td><td>22</td><td>23</td><td>24</td><td class="h">25</td><td class="h">26</td></tr>
<tr><td>27</td><td>28</td><td>29</td><td>30</td><td>31</td><td></td><td></td></tr></table>
<form action="szabadsag_ment.php" method="post"><input type="hidden" name="napok" value="" />
<label>Helyettesítő: <select name="helyettes"><option>Kovács Győzőné</option><option>Tóth Ödön</option><option>Szűcs Ágnes</option></select></label>
<input type="submit" value="Elküldés jóváhagyásra" /></form>
<p><small>Jóváhagyó: Dr. Fekete Lászlóné osztályvezető. A kérelmeket legkésőbb 5 munkanappal korábban kell beadni.</small></p>
</body></html>
