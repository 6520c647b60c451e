<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Форум сотрудников - ответ</title><script type="text/javascript">
var clientPC = navigator.userAgent.toLowerCase();
var is_ie = ((clientPC.indexOf("msie") != -1) && (clientPC.indexOf("opera") == -1));

function bb(o, c) {
  var t = document.post.message;
  if (is_ie) {
    t.focus();
    var r = document.selection.createRange();
    r.text = o + r.text + c;
  } else if (t.selectionStart || t.selectionStart == 0) {
    var s = t.selectionStart,
      e = t.selectionEnd;
    t.value = t.value.substring(0, s) + o + t.value.substring(s, e) + c + t.value.substring(e);
    t.focus();
  } else t.value += o + c;
}
</script>
</head>
<body>
<div id="header">
  <div class="org">Муниципальный завод</div>
  <ul class="nav">
    <li><a href="index.htm">Главная</a></li>
    <li><a href="org.htm">Структура</a></li>
    <li><a href="forms.htm">Бланки</a></li>
  </ul>
</div>
<h3>Тема: Столовая</h3>
<form name="post" action="posting.php" method="post">
<input type="button" value=" B " onclick="bb('[b]','[/b]')">
<input type="button" value=" i " onclick="bb('[i]','[/i]')"><br>
<textarea name="message" rows="10" cols="60"></textarea><br>
<input type="submit" value="Отправить">
</form>
<hr size="1" noshade>
<p><font size="1">Последнее изменение: 06.04.2002<br>
Только для служебного пользования</font></p>
</body>
</html>
