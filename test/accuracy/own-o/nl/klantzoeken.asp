<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Waterleidingbedrijf - Klant zoeken</title>
<style>
body{font-family:Tahoma;font-size:11px;background:#f0f8ff;margin:10px}
.kop{font-size:16px;color:#004b87;font-weight:bold} input,select{font:11px Tahoma}
#res td{border-bottom:1px solid #bcd;padding:3px 8px} #wacht{display:none;color:#c60}
</style>
<script src="zoek.js"></script>
</head>
<body>
<div class="kop">Klant of aansluiting zoeken</div>
<form onsubmit="zoek();return false">
<table>
<tr><td>Postcode</td><td><input id="pc" size="8" maxlength="7"> huisnr. <input id="hn" size="5"></td></tr>
<tr><td>Naam</td><td><input id="nm" size="30"></td></tr>
<tr><td>Meternummer</td><td><input id="mt" size="14"></td></tr>
<tr><td></td><td><input type="submit" value="Zoeken"> <span id="wacht">bezig...</span></td></tr>
</table>
</form>
<table id="res"><tbody></tbody></table>
<p>Geef nooit telefonisch gegevens door voordat de beller postcode en geboortedatum heeft genoemd. Storing? Verbind door met de meldkamer (toestel 800).<br>
Aansluitingen van vóór de fusie (1998) staan onder het oude gemeentenummer.</p>
</body></html>
