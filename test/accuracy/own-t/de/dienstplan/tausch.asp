<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Dienstplan - Diensttausch beantragen</title>
<script language="JavaScript" src="dlg.js"></script>
<style>td{font:12px Arial}h2{font:bold 16px Arial;color:#800000}.pflicht{background:#ffffcc}</style>
</head>
<body bgcolor="#f4f4f0">
<h2>Diensttausch beantragen</h2>
<form name="tausch" method="post" action="tausch_speichern.asp" onsubmit="return pruefen(this)">
<input type="hidden" name="persnr_neu" value="">
<table border="0" cellpadding="4">
<tr><td>Station:</td><td><b>Intensiv 2 (Haus C)</b></td></tr>
<tr><td>Eigener Dienst:</td><td>
<select name="dienst">
<option value="4711">Fr 12.05.2006 Nachtdienst (N2)</option>
<option value="4712">Sa 13.05.2006 Nachtdienst (N2)</option>
<option value="4719">Do 18.05.2006 Spätdienst (S1)</option>
</select></td></tr>
<tr><td>Übernimmt:</td><td><input type="text" name="kollege" size="30" readonly class="pflicht">
<input type="button" value="Mitarbeiter wählen..." onclick="waehleMitarbeiter()"></td></tr>
<tr><td>Grund:</td><td><textarea name="grund" rows="3" cols="40"></textarea></td></tr>
<tr><td></td><td><input type="submit" value="Antrag absenden"></td></tr>
</table>
</form>
<p><font face="Arial" size="1">Der Tausch gilt erst nach Freigabe durch die Stationsleitung. Ruhezeiten nach ArbZG werden automatisch geprüft.</font></p>
</body>
</html>
