<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><title>Jídelníček závodní kuchyně</title>
<script>
function oblibene() {
  try { window.external.AddFavorite(location.href, document.title); }
  catch (e) { alert("Stiskněte Ctrl+D pro přidání do oblíbených."); }
}
</script></head>
<body bgcolor="#fffbe8">
<h2>Jídelníček 24. - 28. dubna</h2>
<table border="1" cellpadding="5">
<tr><th>Den</th><th>Polévka</th><th>Jídlo 1</th><th>Jídlo 2</th></tr>
<tr><td>Pondělí</td><td>hovězí vývar</td><td>svíčková, knedlík</td><td>čočka na kyselo</td></tr>
<tr><td>Úterý</td><td>bramborová</td><td>kuře na paprice</td><td>žemlovka</td></tr>
<tr><td>Středa</td><td>česneková</td><td>vepřo-knedlo-zelo</td><td>smažený sýr</td></tr>
<tr><td>Čtvrtek</td><td>rajská</td><td>guláš</td><td>rizoto</td></tr>
<tr><td>Pátek</td><td>zelná</td><td>filé, brambory</td><td>šišky s mákem</td></tr>
</table>
<a href="javascript:oblibene()">Přidat k oblíbeným</a>
</body></html>
