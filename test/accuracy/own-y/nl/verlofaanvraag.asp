<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Gemeente Oudewaard - Verlof aanvragen</title>
<link rel="stylesheet" href="pz.css" type="text/css">
<script language="JavaScript" src="verlof.js"></script>
</head>
<body bgcolor="#f4f4ee">
<table width="740" cellpadding="4" cellspacing="0"><tr><td class="balk">P&amp;O-plein &gt; Mijn gegevens &gt; Verlof aanvragen</td>
<td class="balk" align="right">J. van der Meulen (48213)</td></tr></table>
<p>Uw saldo per vandaag: <b>112,5 uur</b> wettelijk, <b>36 uur</b> bovenwettelijk. Vraag zomerverlof aan vóór 1 maart.</p>
<form name="frmVerlof" method="post" action="verlof_opslaan.asp" onSubmit="return controleer(this)">
<table width="740" class="inv">
<tr><td width="180">Soort verlof</td><td><select name="soort"><option value="V">Vakantieverlof</option><option value="Z">Zorgverlof</option><option value="B">Buitengewoon verlof</option><option value="O">Ouderschapsverlof</option></select></td></tr>
<tr><td>Eerste dag *</td><td><input name="van" size="12" readonly> <a href="javascript:kies('van')"><img src="img/kal.gif" border="0" alt="kies datum"></a></td></tr>
<tr><td>Laatste dag *</td><td><input name="tot" size="12" readonly> <a href="javascript:kies('tot')"><img src="img/kal.gif" border="0" alt="kies datum"></a></td></tr>
<tr><td>Aantal uren</td><td><input name="uren" size="5"> (alleen invullen bij gedeelten van een dag)</td></tr>
<tr><td valign="top">Waarneming door</td><td><select name="wn"><option value="">-- niemand --</option><option>A. Boersma</option><option>L. Kuiper-de Wit</option><option>R. Soekhoe</option></select></td></tr>
<tr><td valign="top">Toelichting</td><td><textarea name="toel" rows="4" cols="50"></textarea></td></tr>
<tr><td></td><td><input type="submit" value="Aanvraag indienen"> <input type="reset" value="Wissen"></td></tr>
</table>
</form>
<p class="klein">Vragen? Bel de P&amp;O-balie, tst. 4410. Velden met * zijn verplicht; datums worden met de kalender gekozen.</p>
</body></html>
