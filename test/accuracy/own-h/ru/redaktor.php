<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ru" lang="ru" dir="ltr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="generator" content="Drupal 6" />
<title>Правка новости | Администрация Заречного района</title>
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
<h2 class="title">Правка новости</h2>

<form action="news.php" method="post"><p><input type="button" value="Жирный" onclick="tag('b')" /> <input type="button" value="Курсив" onclick="tag('i')" /></p>
<textarea id="txt" name="txt" rows="10" cols="70">Ремонт дороги на ул. Садовой завершён.</textarea><br /><input type="submit" value="Сохранить" /></form>
<script type="text/javascript">
function tag(t) {
  var a = document.getElementById("txt");
  if (document.selection) {
    a.focus();
    var r = document.selection.createRange();
    r.text = "<" + t + ">" + r.text + "</" + t + ">";
  } else if (a.selectionStart || a.selectionStart == 0) {
    var s = a.selectionStart, e = a.selectionEnd;
    a.value = a.value.substring(0, s) + "<" + t + ">" + a.value.substring(s, e) + "</" + t + ">" + a.value.substring(e);
  }
}
</script>
</div>
<div class="clear"></div>
<div id="footer">Для служебного пользования. Вопросы — в отдел автоматизации.</div>
</div>
</body>
</html>
