<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" /><title>Портал министерства</title>
<style type="text/css">#w{width:900px;margin:0 auto}.n{float:left;width:200px}.c{margin-left:220px}.t{filter:progid:DXImageTransform.Microsoft.gradient(startColorstr='#ffffff',endColorstr='#cccccc');background:#ddd;padding:6px}</style>
</head>
<body>
<p class="crumb"><a href="index.htm">Главная</a> &gt; Университет, ректорат</p>
<form id="form1" action="portal.aspx" method="post">
<div id="w">
<div class="t">Портал министерства</div>
<div class="n">
<ul>
<li><a href="prikazy.htm">Приказы</a></li>
<li><a href="zayavka.php">Заявки</a></li>
</ul></div>
<div class="c">
<h2>Новости</h2>
<p>12.04.2010. Обновлён регламент документооборота.</p>
<p>09.04.2010. Учебная тревога пройдёт в четверг.</p>
<input type="text" name="q" />
<input type="submit" value="Поиск" /></div></div>
<script type="text/javascript">
//<![CDATA[
if (typeof(Sys) !== 'undefined' && Sys.Application) { Sys.Application.initialize(); }
document.forms[0].q.focus();
//]]>
</script>
</form>
<div class="footer">
  <span>Последнее изменение: 2008-12-09</span> |
  <span>Ответственный: <a href="mailto:web@intranet.local">web@intranet.local</a></span>
</div>
</body>
</html>
