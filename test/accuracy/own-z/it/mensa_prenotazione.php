<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="it">
<head>
<meta http-equiv="content-type" content="text/html; charset=utf-8" />
<title>Prenotazione mensa</title>
<script type="text/javascript" src="proto_mini.js"></script>
<style type="text/css">#ok{display:none;background:#dfd;border:1px solid #080;padding:6px}label{display:block;font:12px Arial}h2{font:bold 15px Arial;color:#060}</style>
</head>
<body>
<h2>Prenotazione pasti di oggi (entro le 10:30)</h2>
<div id="menu">caricamento menù...</div>
<form id="pren" method="post" action="mensa_prenotazione.php">
<p><input type="radio" name="turno" value="1" checked="checked" /> 12:15 <input type="radio" name="turno" value="2" /> 13:00</p>
<p><label for="mat">Matricola</label><input type="text" name="mat" id="mat" maxlength="6" /></p>
<p><label><input type="checkbox" name="celiaco" value="1" /> pasto senza glutine</label></p>
<p><input type="submit" value="Prenota" /></p>
</form>
<div id="ok"></div>
<script type="text/javascript">
new Ajax.Request('menu_oggi.txt', { onSuccess: function (t) {
	var r = t.responseText.split('\n'), h = '';
	for (var i = 0; i < r.length; i++) if (r[i]) h += '<label><input type="radio" form="pren" name="piatto" value="' + i + '" /> ' + r[i] + '</label>';
	$('menu').innerHTML = h;
} });
$('pren').onsubmit = function () {
	if (!/^\d{4,6}$/.test($('mat').value)) { alert('Matricola non valida'); return false; }
	return true;
};
</script>
<p style="font:10px Arial">Buono pasto: € 5,29. Gestione: Cir Food.</p>
</body>
</html>
