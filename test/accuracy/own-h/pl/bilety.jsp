<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">




<html xmlns="http://www.w3.org/1999/xhtml" lang="pl" xml:lang="pl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250" />
<meta http-equiv="Pragma" content="no-cache" />
<title>Bilety pracownicze</title>
<style type="text/css">
#head { border-bottom: 3px solid #069; } #menu ul { list-style: none; padding: 0; } #menu li { display: inline; margin-right: 1em; }
body { font-family: Arial, sans-serif; font-size: 12px; margin: 10px; } .error { color: red; }
.list td { border-bottom: 1px solid #ccc; padding: 2px 8px; }
</style>

</head>
<body>
<div id="head"><h1>Koleje Nadwarciańskie</h1></div>
<div id="menu"><ul>
<li><a href="/intra/index.do">Strona główna</a></li>
<li><a href="/intra/dept.do">Wydziały</a></li>
<li><a href="/intra/forms.do">Formularze</a></li>
<li><a href="/intra/phone.do">Książka telefoniczna</a></li>
<li><a href="/intra/news.do">Aktualności</a></li>
<li><a href="/intra/help.do">Pomoc</a></li>
</ul></div>


<div id="content">
<h2>Bilety pracownicze</h2>

<form action="bilet.do" method="post" onsubmit="return spr(this)">
<p>Nr legitymacji <input name="leg" size="8" /> Relacja <input name="od" /> - <input name="do_" /></p><p><input type="submit" value="Zamów" /></p></form>
<script type="text/javascript">
function spr(f) {
  for (var i = 0; i < f.elements.length; i++)
    if (f.elements[i].type == "text" && f.elements[i].value == "") { alert("Wypełnij wszystkie pola"); f.elements[i].focus(); return false; }
  return true;
}
</script>
</div>
<div id="foot"><p>Do użytku wewnętrznego. Pytania prosimy kierować do informatyków.</p></div>
</body>
</html>
