<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">



<html xmlns="http://www.w3.org/1999/xhtml" lang="it">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title>Ospedale pediatrico - Visore immagini radiologiche</title>
<link rel="stylesheet" type="text/css" href="main.css" />

</head>
<body id="portal">
<div id="header"><span class="logo">Ospedale pediatrico</span></div>
<ul id="menu"><li><a href="/default.do">Pagina iniziale</a></li><li><a href="/news.do">Novità</a></li><li><a href="/forms.do">Moduli</a></li><li><a href="/tel.do">Rubrica</a></li><li><a href="/help.do">Aiuto</a></li></ul>
<div id="content">
<h2>Visore immagini radiologiche</h2>
<p>Controllare il braccialetto prima di ogni terapia.</p><applet code="it.radview.Visore.class" archive="/rx/RadView.jar" width="640" height="480"><param name="studio" value="20071123-44" /><param name="wl" value="auto" />Java non è attivo in questo browser.</applet>
<p><input type="button" value="Zoom +" onclick="document.applets[0].zoom(1.2)" /> <input type="button" value="Inverti" onclick="document.applets[0].inverti()" /></p>
</div>
<div id="footer">v4.8.14 build 377</div>
</body>
</html>
