<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">




<html xmlns="http://www.w3.org/1999/xhtml" lang="de" xml:lang="de">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<meta http-equiv="Pragma" content="no-cache" />
<title>Urlaubsantrag</title>
<style type="text/css">
#head { border-bottom: 3px solid #069; } #menu ul { list-style: none; padding: 0; } #menu li { display: inline; margin-right: 1em; }
body { font-family: Arial, sans-serif; font-size: 12px; margin: 10px; } .error { color: red; }
.list td { border-bottom: 1px solid #ccc; padding: 2px 8px; }
</style>

</head>
<body>
<div id="head"><h1>Landkreis Hohenau</h1></div>
<div id="menu"><ul>
<li><a href="/intra/index.do">Startseite</a></li>
<li><a href="/intra/dept.do">Abteilungen</a></li>
<li><a href="/intra/forms.do">Formulare</a></li>
<li><a href="/intra/phone.do">Telefonbuch</a></li>
<li><a href="/intra/news.do">Aktuelles</a></li>
<li><a href="/intra/help.do">Hilfe</a></li>
</ul></div>


<div id="content">
<h2>Urlaubsantrag</h2>

<form action="urlaub.do" method="post" name="u">
<p>Von <input name="von" size="10" /> Bis <input name="bis" size="10" /> <input type="button" value="Kalender" onclick="kal('von')" /></p>
<p>Vertretung <input name="vert" /></p><p><input type="submit" value="Antrag stellen" /></p></form>
<script type="text/javascript">
function kal(f) {
  var d;
  if (window.showModalDialog) d = window.showModalDialog("kal.html", null, "dialogWidth:250px;dialogHeight:250px");
  else d = prompt("Datum (TT.MM.JJJJ):", "");
  if (d) document.u[f].value = d;
}
</script>
</div>
<div id="foot"><p>Nur für den internen Gebrauch. Fragen bitte an die EDV-Abteilung.</p></div>
</body>
</html>
