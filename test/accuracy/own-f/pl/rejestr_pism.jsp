<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
<title>Rejestr pism przychodzących</title>
<script>
function zaznaczWszystkie(cb) {
    var e = document.forms[0].elements;
    for (var i = 0; i < e.length; i++)
        if (e[i].type == 'checkbox') e[i].checked = cb.checked;
}

function usun() {
    if (confirm('Czy na pewno usunąć zaznaczone pisma?')) document.forms[0].submit();
}
</script>
</head>
<body>
<table width="100%" cellspacing="0" cellpadding="2" bgcolor="#dfe6ee">
<tr>
<td><b>Uniwersytet, Administracja</b></td>
<td><a href="index.html"><font size="2">Strona główna</font></a></td>
<td><a href="org.html"><font size="2">Struktura</font></a></td>
<td><a href="forms.html"><font size="2">Formularze</font></a></td>
<td><a href="phones.html"><font size="2">Telefony</font></a></td>
<td><a href="cal.html"><font size="2">Terminy</font></a></td>
<td><a href="help.html"><font size="2">Pomoc</font></a></td>
</tr>
</table>
<h3>Rejestr pism przychodzących</h3>
<form action="usun.do" method="post">
<table border="1" width="100%" cellspacing="0">
<tr bgcolor="#cccccc">
<th>
<input type="checkbox" onclick="zaznaczWszystkie(this)"></th>
<th><a href="?sort=nr">Numer</a></th>
<th><a href="?sort=d">Data</a></th>
<th>Nadawca</th>
</tr>
<tr>
<td>
<input type="checkbox" name="id" value="311"></td>
<td>311/05</td>
<td>2005-03-11</td>
<td>Urząd Wojewódzki</td>
</tr>
<tr>
<td>
<input type="checkbox" name="id" value="312"></td>
<td>312/05</td>
<td>2005-03-11</td>
<td>Izba Skarbowa</td>
</tr>
<tr>
<td>
<input type="checkbox" name="id" value="313"></td>
<td>313/05</td>
<td>2005-03-14</td>
<td>Sąd Rejonowy</td>
</tr>
</table>
<input type="button" value="Usuń" onclick="usun()">
</form>
<!-- footer -->
<p><small>Tylko do użytku służbowego</small></p>
</body>
</html>
