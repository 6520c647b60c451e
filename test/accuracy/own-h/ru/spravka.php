<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ru" lang="ru" dir="ltr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="generator" content="Drupal 6" />
<title>Печать справки | Администрация Заречного района</title>
<style type="text/css">body{font:13px/1.4 "Lucida Grande",Verdana,sans-serif} #wrapper{width:950px;margin:0 auto} #sidebar{float:left;width:180px} #main{margin-left:200px} .clear{clear:both}</style>
<!--[if lte IE 7]><style type="text/css">#wrapper{zoom:1} #sidebar{display:inline}</style><![endif]-->

</head>
<body>
<div id="wrapper">
<div id="header"><h1>Администрация Заречного района</h1></div>
<div id="sidebar"><ul class="menu">
<li class="leaf"><a href="/?q=node/1">Главная</a></li>
<li class="leaf"><a href="/?q=node/2">Отделы</a></li>
<li class="leaf"><a href="/?q=node/3">Бланки</a></li>
<li class="leaf"><a href="/?q=node/4">Телефоны</a></li>
<li class="leaf"><a href="/?q=node/5">Новости</a></li>
<li class="leaf"><a href="/?q=node/6">Помощь</a></li>
</ul></div>
<div id="main">
<h2 class="title">Печать справки</h2>

<input type="button" value="Добавить строку" onclick="add()" /> <input type="button" value="Подготовить" onclick="prep()" />
<div id="stroki"><p class="s"><input name="s1" /></p></div><div id="itog"></div>
<script type="text/javascript">
function add() {
  var p = document.getElementById("stroki").children(0).cloneNode(true);
  document.getElementById("stroki").appendChild(p);
}
function prep() {
  var t = "", d = document.getElementById("stroki");
  for (var i = 0; i < d.children.length; i++) t += d.children(i).children(0).value + "<br>";
  document.getElementById("itog").innerHTML = "<h3>Справка</h3>" + t;
}
</script>
</div>
<div class="clear"></div>
<div id="footer">Для служебного пользования. Вопросы — в отдел автоматизации.</div>
</div>
</body>
</html>
