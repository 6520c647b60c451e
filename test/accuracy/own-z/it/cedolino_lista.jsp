<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>I miei cedolini</title>
<script type="text/javascript">
function haAcrobat() {
	if (navigator.plugins && navigator.plugins.length) {
		for (var x = 0; x < navigator.plugins.length; x++)
			if (navigator.plugins[x].description.indexOf('Adobe Acrobat') != -1 || navigator.plugins[x].name.indexOf('PDF') != -1) return true;
	}
	else if (window.ActiveXObject) {
		for (var x = 2; x < 10; x++) {
			try { if (eval("new ActiveXObject('PDF.PdfCtrl." + x + "');")) return true; } catch (e) {}
		}
		try { if (new ActiveXObject('AcroPDF.PDF.1')) return true; } catch (e) {}
	}
	return false;
}
function apri(anno, mese) {
	var w = window.open('cedolino.pdf?a=' + anno + '&m=' + mese, 'ced', 'width=800,height=600,resizable=yes,scrollbars=yes');
	if (w) w.focus();
	return false;
}
</script>
</head>
<body style="font-family:Tahoma;font-size:11px">
<div style="background:#7A1F1F;color:#fff;padding:6px">Risorse Umane &raquo; Cedolini &raquo; Matricola 20877 &nbsp; <a href="logout.jsp" style="color:#fff">Esci</a></div>
<p id="avviso" style="display:none;color:#C00">Per leggere i cedolini serve Adobe Reader.</p>
<table border="0" cellpadding="4">
<tr style="background:#ddd"><th>Mese</th><th>Netto in busta</th><th>Tipo</th><th></th></tr>
<tr><td>Dicembre 2007</td><td align="right">1.412,07</td><td>ordinario</td><td><a href="cedolino.pdf?a=2007&amp;m=12" onclick="return apri(2007,12)">Apri</a></td></tr>
<tr><td>Dicembre 2007</td><td align="right">1.288,40</td><td>tredicesima</td><td><a href="cedolino.pdf?a=2007&amp;m=13" onclick="return apri(2007,13)">Apri</a></td></tr>
<tr><td>Novembre 2007</td><td align="right">1.409,55</td><td>ordinario</td><td><a href="cedolino.pdf?a=2007&amp;m=11" onclick="return apri(2007,11)">Apri</a></td></tr>
</table>
<p>Il CUD 2008 sarà disponibile dal 28 febbraio. Chi desidera la copia cartacea lo comunichi all'Ufficio Stipendi (int. 552).</p>
<script type="text/javascript">if (!haAcrobat()) document.getElementById('avviso').style.display = '';</script>
</body>
</html>
