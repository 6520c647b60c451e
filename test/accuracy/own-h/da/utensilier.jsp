<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">




<html xmlns="http://www.w3.org/1999/xhtml" lang="da" xml:lang="da">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15" />
<meta http-equiv="Pragma" content="no-cache" />
<title>Bestil utensilier</title>
<style type="text/css">
#head { border-bottom: 3px solid #690; } #menu ul { list-style: none; padding: 0; } #menu li { display: inline; margin-right: 1em; }
body { font-family: Arial, sans-serif; font-size: 12px; margin: 10px; } .error { color: red; }
.list td { border-bottom: 1px solid #ccc; padding: 2px 8px; }
</style>

</head>
<body>
<div id="head"><h1>Østerå Universitetshospital</h1></div>
<div id="menu"><ul>
<li><a href="/intra/index.do">Forside</a></li>
<li><a href="/intra/dept.do">Afdelinger</a></li>
<li><a href="/intra/forms.do">Blanketter</a></li>
<li><a href="/intra/phone.do">Telefonbog</a></li>
<li><a href="/intra/news.do">Nyheder</a></li>
<li><a href="/intra/help.do">Hjælp</a></li>
</ul></div>


<div id="content">
<h2>Bestil utensilier</h2>

<form action="bestil.do" method="post"><table class="list"><tr><td>Vare</td><td>Antal</td></tr>
<tr><td>Sprøjter 10 ml</td><td><input name="a1" size="4" value="0" /></td></tr><tr><td>Kompresser</td><td><input name="a2" size="4" value="0" /></td></tr></table>
<p><input type="submit" value="Bestil" /> <input type="button" value="Tøm" onclick="toem(this.form)" /></p></form>
<script type="text/javascript">
function toem(f) { for (var i = 0; i < f.elements.length; i++) if (f.elements[i].type == "text") f.elements[i].value = "0"; }
</script>
</div>
<div id="foot"><p>Kun til intern brug. Spørgsmål rettes til it-afdelingen.</p></div>
</body>
</html>
