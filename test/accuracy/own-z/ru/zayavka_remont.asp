<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Заявка на ремонт оборудования</title>
<link rel="stylesheet" type="text/css" href="asu.css">
<script language="JScript" for="window" event="onload">
	frm.fio.focus();
	inv.innerText = "не выбрано";
</script>
<script language="JScript" for="ceh" event="onchange">
	var s = { "1": ["Станок 16К20 инв.10233", "Пресс КД2126 инв.10410"], "2": ["Печь СШО инв.20017", "Кран-балка 3,2т инв.20101"], "3": ["Компрессор ВУ-3 инв.30550"] };
	while (frm.oborud.options.length > 0) frm.oborud.options.remove(0);
	var a = s[this.value];
	for (var i = 0; a && i < a.length; i++) {
		var o = document.createElement("OPTION");
		o.text = a[i]; o.value = a[i].substr(a[i].indexOf("инв.") + 4);
		frm.oborud.options.add(o);
	}
	if (a) inv.innerText = frm.oborud.value;
</script>
<script language="JScript" for="btnSend" event="onclick">
	if (frm.oborud.value == "" || frm.opis.value == "") { alert("Укажите оборудование и опишите неисправность"); return; }
	frm.invnum.value = frm.oborud.value;
	frm.submit();
</script>
</head>
<body>
<div class="shapka">АСУП &nbsp;|&nbsp; Служба главного механика &nbsp;|&nbsp; Новая заявка</div>
<form id="frm" name="frm" method="post" action="zayavka_add.asp">
<input type="hidden" name="invnum">
<table>
<tr><td>Подал (ФИО)</td><td><input name="fio" size="30"></td></tr>
<tr><td>Цех</td><td><select id="ceh" name="ceh"><option value="">-</option><option value="1">Механический</option><option value="2">Литейный</option><option value="3">Компрессорная</option></select></td></tr>
<tr><td>Оборудование</td><td><select name="oborud" style="width:220px"></select> инв. № <span id="inv"></span></td></tr>
<tr><td valign="top">Неисправность</td><td><textarea name="opis" rows="4" cols="40"></textarea></td></tr>
<tr><td>Срочность</td><td><input type="radio" name="sr" value="1">авария <input type="radio" name="sr" value="2" checked>обычная</td></tr>
<tr><td></td><td><input type="button" id="btnSend" value="Отправить механику"></td></tr>
</table>
</form>
<p class="prim">Аварийные заявки дублировать по телефону 4-55 (круглосуточно).</p>
</body>
</html>
