<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="ru">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=koi8-r" />
<title>Детская больница - Дневник дежурства</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">Детская больница</span></div>
<ul id="menu"><li><a href="/default.do">Главная</a></li><li><a href="/news.do">Новости</a></li><li><a href="/forms.do">Бланки</a></li><li><a href="/tel.do">Телефоны</a></li><li><a href="/help.do">Помощь</a></li></ul>
<div id="content">
<h2>Дневник дежурства</h2>
<form action="save" method="post"><p><a href="#" onclick="ins('[1]');return false">[1]</a> <a href="#" onclick="ins('[2]');return false">[2]</a></p><textarea id="tx" name="tx" rows="8" cols="60"></textarea><br /><input type="submit" value="Сохранить" /></form><p>Перед выдачей лекарства проверьте браслет.</p>
<script type="text/javascript">
function ins(s){ var t=document.getElementById('tx'); t.focus(); if(document.selection){ document.selection.createRange().text=s; } else if(t.selectionStart||t.selectionStart==0){ var p=t.selectionStart; t.value=t.value.substring(0,p)+s+t.value.substring(t.selectionEnd); } else t.value+=s; }
</script>
</div>
<div id="footer">v1.2.4 build 765</div>
</body>
</html>
