<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<title>Телефонный справочник института</title>
<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">
<style type="text/css">body{font:13px Times}th{background:#cfc}</style>
<script type="text/javascript">
function podsvet(slovo) {
	if (!slovo) return;
	if (document.body.createTextRange) {
		var r = document.body.createTextRange();
		while (r.findText(slovo)) { r.execCommand("BackColor", "", "yellow"); r.collapse(false); }
	} else {
		var td = document.getElementById("rez").getElementsByTagName("td");
		for (var i = 0; i < td.length; i++) if (td[i].innerHTML.toLowerCase().indexOf(slovo.toLowerCase()) >= 0) td[i].style.background = "yellow";
	}
}
</script>
</head>
<body onload="podsvet('Иван')">
<h2>Результаты поиска: &quot;Иван&quot;</h2>
<form action="telefon_spravochnik.php" method="get"><input name="q" value="Иван" size="25"> <select name="korp"><option value="0">все корпуса</option><option value="1">главный</option><option value="2">лабораторный</option></select> <input type="submit" value="Найти"></form>
<table id="rez" border="1" cellspacing="0" cellpadding="3">
<tr><th>Фамилия И.О.</th><th>Подразделение</th><th>Комн.</th><th>Городской</th><th>Местный</th></tr>
<tr><td>Иванов П.К.</td><td>Лаб. спектроскопии</td><td>2-114</td><td>-</td><td>3-41</td></tr>
<tr><td>Иванова Т.Г.</td><td>Бухгалтерия</td><td>1-08</td><td>135-22-17</td><td>1-08</td></tr>
<tr><td>Иванцов Ю.М.</td><td>Отдел главного энергетика</td><td>подвал</td><td>-</td><td>0-15</td></tr>
</table>
<p>Найдено: 3. Изменения присылайте на <a href="mailto:ats@inst.local">ats@inst.local</a></p>
</body>
</html>
