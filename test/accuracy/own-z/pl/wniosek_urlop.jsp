<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Wniosek urlopowy</title>
<script type="text/javascript">
var poleDaty = null;
function kalendarz(nazwa) {
	poleDaty = document.forms['wn'].elements[nazwa];
	if (window.showModalDialog) {
		var w = window.showModalDialog('kalendarz.html', poleDaty.value, 'dialogWidth:220px;dialogHeight:230px;status:no');
		if (w) poleDaty.value = w;
	} else {
		var o = window.open('kalendarz.html', 'kal', 'width=240,height=240,left=300,top=200');
		o.focus();
	}
}
function ustawDate(d) { poleDaty.value = d; }
function sprawdz(f) {
	var wz = /^\d{4}-\d{2}-\d{2}$/;
	if (!wz.test(f.od.value) || !wz.test(f.dd.value)) { alert('Podaj daty w formacie RRRR-MM-DD'); return false; }
	if (f.od.value > f.dd.value) { alert('Data końcowa wcześniejsza niż początkowa'); return false; }
	return true;
}
</script>
</head>
<body style="font-family:Arial;font-size:12px">
<h3>Wniosek o urlop wypoczynkowy</h3>
<form name="wn" method="post" action="wniosek_zapisz.jsp" onsubmit="return sprawdz(this)">
<table>
<tr><td>Pracownik</td><td>Małgorzata Pęczek, Dział Zaopatrzenia</td></tr>
<tr><td>Od dnia</td><td><input name="od" size="10"> <input type="button" value="..." onclick="kalendarz('od')"></td></tr>
<tr><td>Do dnia</td><td><input name="dd" size="10"> <input type="button" value="..." onclick="kalendarz('dd')"></td></tr>
<tr><td>Rodzaj</td><td><select name="r"><option>wypoczynkowy<option>na żądanie<option>okolicznościowy<option>opieka nad dzieckiem</select></td></tr>
<tr><td>Zastępstwo</td><td><input name="zast" size="30"></td></tr>
<tr><td></td><td><input type="submit" value="Wyślij do przełożonego"></td></tr>
</table></form>
<p>Pozostało: <b>14</b> dni urlopu bieżącego, <b>2</b> dni zaległego (do wykorzystania do 31 marca).</p>
</body>
</html>
