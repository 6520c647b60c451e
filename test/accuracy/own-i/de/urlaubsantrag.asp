<html><head><title>Urlaubsantrag</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><script language="JavaScript"><!--
function pruefe(f){ if(f.von.value==""||f.bis.value==""){alert("Bitte Zeitraum ausfüllen!");return false;} return true; }
//--></script></head><body bgcolor="#ffffff"><font face="Arial"><h2>Urlaubsantrag</h2>
<form action="urlaub_send.asp" method="post" onSubmit="return pruefe(this)"><table><tr><td>Personal-Nr.<td><input name="pnr"><tr><td>Von<td><input name="von" size=10><tr><td>Bis<td><input name="bis" size=10><tr><td>Vertretung<td><select name="v"><option>Möller<option>Schäfer<option>Weiß</select></table>
<input type="submit" value="Absenden"> <input type="button" value="Drucken" onClick="window.print()"></form></font></body></html>
