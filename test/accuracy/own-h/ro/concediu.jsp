<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">




<html xmlns="http://www.w3.org/1999/xhtml" lang="ro" xml:lang="ro">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2" />
<meta http-equiv="Pragma" content="no-cache" />
<title>Cerere de concediu</title>
<style type="text/css">
#head { border-bottom: 3px solid #069; } #menu ul { list-style: none; padding: 0; } #menu li { display: inline; margin-right: 1em; }
body { font-family: Arial, sans-serif; font-size: 12px; margin: 10px; } .error { color: red; }
.list td { border-bottom: 1px solid #ccc; padding: 2px 8px; }
</style>

</head>
<body>
<div id="head"><h1>Consiliul Judeţean Valea Albă</h1></div>
<div id="menu"><ul>
<li><a href="/intra/index.do">Acasă</a></li>
<li><a href="/intra/dept.do">Direcţii</a></li>
<li><a href="/intra/forms.do">Formulare</a></li>
<li><a href="/intra/phone.do">Agendă telefonică</a></li>
<li><a href="/intra/news.do">Noutăţi</a></li>
<li><a href="/intra/help.do">Ajutor</a></li>
</ul></div>


<div id="content">
<h2>Cerere de concediu</h2>

<form action="concediu.do" method="post" name="c">
<p>De la <input name="de" size="10" /> Până la <input name="pana" size="10" /></p>
<p>Înlocuitor <select name="i"><option>Ilie R.</option><option>Toma C.</option></select></p>
<p><input type="submit" value="Trimite" onclick="return verifica()" /></p></form>
<script type="text/javascript">
function verifica() {
  var re = /^\d{2}\.\d{2}\.\d{4}$/;
  if (!re.test(document.c.de.value) || !re.test(document.c.pana.value)) { alert("Data se scrie ZZ.LL.AAAA"); return false; }
  return true;
}
</script>
</div>
<div id="foot"><p>Pentru uz intern. Întrebările se trimit la biroul informatică.</p></div>
</body>
</html>
