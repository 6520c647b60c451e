<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ru" lang="ru">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=koi8-r" />
  <meta name="generator" content="Joomla! 1.5 - Open Source Content Management" />
  <title>Портал отделения | Детская больница</title>
  <style type="text/css">#page{width:960px;margin:0 auto} .col{float:left;width:70%} .menu{float:right;width:25%}</style>
  <!--[if lte IE 6]><link rel="stylesheet" href="ie6.css" type="text/css" /><![endif]-->
  <style type="text/css">.box{background:#def;filter:progid:DXImageTransform.Microsoft.gradient(startColorstr='#ffffff',endColorstr='#ddeeff');border:1px solid #89a;padding:6px;margin:6px}.box:hover{filter:alpha(opacity=80);-moz-opacity:.8}</style>
</head>
<body><div id="page">
  <div class="menu"><ul><li><a href="/default.php">Главная</a></li><li><a href="/news.php">Новости</a></li><li><a href="/forms.php">Бланки</a></li><li><a href="/tel.php">Телефоны</a></li><li><a href="/help.php">Помощь</a></li></ul></div>
  <div class="col"><h1>Портал отделения</h1>
<div class="box"><h3>Новости</h3><p>Перед выдачей лекарства проверьте браслет.</p></div><div class="box"><h3>Бланки</h3><ul><li><a href="f1.doc">F-1</a></li><li><a href="f2.doc">F-2</a></li></ul></div><p>Посещение с 14 до 18 часов.</p>
  </div>
</div></body></html>
