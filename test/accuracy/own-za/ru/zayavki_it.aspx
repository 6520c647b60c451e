<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN" >
<html>
<head>
<title>Журнал заявок службы ИТ</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style>
td { font: 11px Tahoma } tr.hd td { background: #d4d0c8; border: 1px outset #fff } tr.z { cursor: default }
</style>
<script language="javascript">
var pop = null, curId = 0;
function menuHtml() {
  var items = [['Взять в работу','take'],['Назначить исполнителя...','assign'],['Закрыть заявку','close'],['-',''],['Распечатать','print']];
  var s = '<div style="border:1px solid #808080;background:#fff;font:11px Tahoma;height:100%">';
  for (var i = 0; i < items.length; i++) {
    if (items[i][0] == '-') s += '<hr size=1>';
    else s += '<div style="padding:3px 12px" onmouseover="this.style.background=\'#b6bdd2\'" onmouseout="this.style.background=\'\'" onclick="parent.doAct(\'' + items[i][1] + '\')">' + items[i][0] + '</div>';
  }
  return s + '</div>';
}
function showMenu(id) {
  curId = id;
  pop = window.createPopup();
  pop.document.body.innerHTML = menuHtml();
  pop.show(event.clientX, event.clientY, 180, 98, document.body);
  return false;
}
function doAct(a) {
  pop.hide();
  var f = document.getElementById('Form1');
  f.__EVENTTARGET.value = a;
  f.__EVENTARGUMENT.value = curId;
  f.submit();
}
</script>
</head>
<body>
<form id="Form1" method="post" action="zayavki_it.aspx">
<input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" value="">
<b>Открытые заявки</b> (действия — по правой кнопке мыши на строке)
<table width="100%" cellspacing="0" cellpadding="3" border="1" bordercolor="#e0e0e0">
<tr class="hd"><td>№</td><td>Время</td><td>Пользователь</td><td>Описание</td><td>Состояние</td></tr>
<tr class="z" oncontextmenu="return showMenu(3311)"><td>3311</td><td>08:42</td><td>Петренко (бух.)</td><td>Не печатает принтер HP1300</td><td>новая</td></tr>
<tr class="z" oncontextmenu="return showMenu(3312)"><td>3312</td><td>09:05</td><td>Савина (ПЭО)</td><td>Нет доступа к папке обмена</td><td>новая</td></tr>
<tr class="z" oncontextmenu="return showMenu(3309)"><td>3309</td><td>08:15</td><td>Диспетчерская</td><td>Мигает монитор</td><td>в работе: Ли</td></tr>
</table>
</form>
</body>
</html>
