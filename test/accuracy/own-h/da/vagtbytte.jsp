<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">




<html xmlns="http://www.w3.org/1999/xhtml" lang="da" xml:lang="da">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<meta http-equiv="Pragma" content="no-cache" />
<title>Byt vagt</title>
<style type="text/css">
#head { border-bottom: 3px solid #c00; } #menu ul { list-style: none; padding: 0; } #menu li { display: inline; margin-right: 1em; }
body { font-family: Arial, sans-serif; font-size: 12px; margin: 10px; } .error { color: red; }
.list td { border-bottom: 1px solid #ccc; padding: 2px 8px; }
</style>

</head>
<body>
<div id="head"><h1>Kystbanerne</h1></div>
<div id="menu"><ul>
<li><a href="/intra/index.do">Forside</a></li>
<li><a href="/intra/dept.do">Afdelinger</a></li>
<li><a href="/intra/forms.do">Blanketter</a></li>
<li><a href="/intra/phone.do">Telefonbog</a></li>
<li><a href="/intra/news.do">Nyheder</a></li>
<li><a href="/intra/help.do">Hjælp</a></li>
</ul></div>


<div id="content">
<h2>Byt vagt</h2>

<form name="v" action="byt.do" method="post">
<p>Min vagt <input name="min" size="12" /> Kollega <input name="kol" size="20" /></p>
<p><input type="button" id="send" value="Send anmodning" /></p></form>
<script type="text/javascript">
/*@cc_on
@if (@_jscript_version >= 5)
document.getElementById("send").onclick = function() {
  var f = document.v;
  if (f.min.value == "" || f.kol.value == "") { alert("Udfyld begge felter"); return; }
  f.submit();
};
@end
@*/
</script>
</div>
<div id="foot"><p>Kun til intern brug. Spørgsmål rettes til it-afdelingen.</p></div>
</body>
</html>
