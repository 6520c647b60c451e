<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">




<html xmlns="http://www.w3.org/1999/xhtml" lang="ro" xml:lang="ro">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta http-equiv="Pragma" content="no-cache" />
<title>Rezultate analize</title>
<style type="text/css">
#head { border-bottom: 3px solid #069; } #menu ul { list-style: none; padding: 0; } #menu li { display: inline; margin-right: 1em; }
body { font-family: Arial, sans-serif; font-size: 12px; margin: 10px; } .error { color: red; }
.list td { border-bottom: 1px solid #ccc; padding: 2px 8px; }
</style>

</head>
<body>
<div id="head"><h1>Spitalul Clinic Universitar Valea Albă</h1></div>
<div id="menu"><ul>
<li><a href="/intra/index.do">Acasă</a></li>
<li><a href="/intra/dept.do">Direcţii</a></li>
<li><a href="/intra/forms.do">Formulare</a></li>
<li><a href="/intra/phone.do">Agendă telefonică</a></li>
<li><a href="/intra/news.do">Noutăţi</a></li>
<li><a href="/intra/help.do">Ajutor</a></li>
</ul></div>


<div id="content">
<h2>Rezultate analize</h2>

<p>Pacient: Popa Ana, CNP 2580314******</p>
<script type="text/javascript" src="deployJava.js"></script>
<script type="text/javascript">
deployJava.runApplet({code: 'ro.lab.Rezultate', archive: 'rezultate.jar', width: 760, height: 480}, {cod: '55120'}, '1.6');
</script>
<noscript>Activaţi JavaScript.</noscript>
</div>
<div id="foot"><p>Pentru uz intern. Întrebările se trimit la biroul informatică.</p></div>
</body>
</html>
