<html><head><title>Afspraak polikliniek</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<script language="JScript">
function Opslaan()
{
	var f = document.forms("a");
	if (f.elements("patnr").value == "") { alert("Patiëntnummer ontbreekt"); f.elements("patnr").focus(); return; }
	if (f.elements("datum").value == "") { alert("Datum ontbreekt"); return; }
	f.submit();
}
</script></head>
<body bgcolor="#F0F8FF"><font face="Verdana" size="2"><b>Streekziekenhuis De Linde - Poli Cardiologie</b>
<form id="a" name="a" action="afspraak2.asp" method="post"><table>
<tr><td>Patiëntnr</td><td><input name="patnr"></td></tr><tr><td>Datum</td><td><input name="datum"></td></tr>
<tr><td>Arts</td><td><select name="arts"><option>Dr. Vermeulen</option><option>Dr. De Boer</option></select></td></tr></table>
<input type="button" value="Opslaan" onclick="Opslaan()"></form></font></body></html>
