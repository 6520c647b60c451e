<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl" lang="pl">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
  <meta name="generator" content="SPIP 2.1" />
  <title>Notatki dla programistów | Szpital Dziecięcy</title>
  <style type="text/css">#page{width:960px;margin:0 auto} .col{float:left;width:70%} .menu{float:right;width:25%}</style>
  <!--[if lte IE 6]><link rel="stylesheet" href="ie6.css" type="text/css" /><![endif]-->
  
</head>
<body><div id="page">
  <div class="menu"><ul><li><a href="/default.php">Strona główna</a></li><li><a href="/news.php">Aktualności</a></li><li><a href="/forms.php">Formularze</a></li><li><a href="/tel.php">Telefony</a></li><li><a href="/help.php">Pomoc</a></li></ul></div>
  <div class="col"><h1>Notatki dla programistów</h1>
<p>Stary kod poniżej zastępujemy przez XMLHttpRequest i addEventListener.</p><pre>Set x = CreateObject("MSXML2.XMLHTTP")
x.Open "GET", url, False

var o = new ActiveXObject("Scripting.FileSystemObject");
&lt;object classid="clsid:8856F961-340A-11D0-A96B-00C04FD705A2"&gt;&lt;/object&gt;
elem.attachEvent("onclick", fn);</pre><p>Świetlica jest na drugim piętrze.</p>
  </div>
</div></body></html>
