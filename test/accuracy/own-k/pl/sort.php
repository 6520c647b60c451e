<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl" lang="pl">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
  <meta name="generator" content="TYPO3 4.2 CMS" />
  <title>Wykaz mostów | Zarząd Dróg</title>
  <style type="text/css">#page{width:960px;margin:0 auto} .col{float:left;width:70%} .menu{float:right;width:25%}</style>
  <!--[if lte IE 6]><link rel="stylesheet" href="ie6.css" type="text/css" /><![endif]-->
  
</head>
<body><div id="page">
  <div class="menu"><ul><li><a href="/default.php">Strona główna</a></li><li><a href="/news.php">Aktualności</a></li><li><a href="/forms.php">Formularze</a></li><li><a href="/tel.php">Telefony</a></li><li><a href="/help.php">Pomoc</a></li></ul></div>
  <div class="col"><h1>Wykaz mostów</h1>
<p>Objazdy uzgadniamy z policją.</p><table border="1" id="tab"><tr><th>Numer</th><th>Data</th><th>Kwota</th><th>Stan</th></tr><tr><td>A-8275</td><td>02.02.2007</td><td align="right">8369,32</td><td>Zamknięte</td></tr>
<tr><td>A-8469</td><td>12.07.2003</td><td align="right">853,28</td><td>Otwarte</td></tr>
<tr><td>A-5688</td><td>11.01.2009</td><td align="right">1902,42</td><td>Zamknięte</td></tr>
<tr><td>A-9758</td><td>05.04.2003</td><td align="right">7451,22</td><td>Otwarte</td></tr>
<tr><td>A-4572</td><td>09.09.2007</td><td align="right">796,20</td><td>Zamknięte</td></tr>
<tr><td>A-4919</td><td>14.03.2000</td><td align="right">3445,62</td><td>Otwarte</td></tr>
<tr><td>A-6140</td><td>22.01.2000</td><td align="right">8580,72</td><td>Zamknięte</td></tr>
<tr><td>A-8466</td><td>23.03.2007</td><td align="right">5069,81</td><td>Otwarte</td></tr>
<tr><td>A-359</td><td>09.12.2001</td><td align="right">6517,19</td><td>Zamknięte</td></tr></table><p><a href="#" onclick="srt(0);return false">Numer</a> <a href="#" onclick="srt(2);return false">Kwota</a></p>
<script type="text/javascript">
function srt(c){ var t=document.getElementById("tab"), b=t.tBodies[0], a=[]; for(var i=1;i<t.rows.length;i++) a.push(t.rows[i]); a.sort(function(x,y){ var p=x.cells[c].innerHTML,q=y.cells[c].innerHTML; return c==2?parseFloat(p)-parseFloat(q):(p<q?-1:p>q?1:0); }); for(i=0;i<a.length;i++) b.appendChild(a[i]); }
</script>
  </div>
</div></body></html>
