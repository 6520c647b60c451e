<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="cs"><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250" />
<title>Zakázky v realizaci</title>
<style type="text/css">
body{font:76%/1.5 Verdana,sans-serif;min-width:760px} #obal{max-width:900px;margin:0 auto}
* html #obal{width:expression(document.body.clientWidth > 920 ? "900px" : "auto")}
table{border-collapse:collapse;width:100%} th{background:#d7e3c4;text-align:left} td,th{padding:3px 6px;border-bottom:1px solid #bbb} tr.po td{color:#b00}
</style>
<!--[if lt IE 7]><style type="text/css">img.png{behavior:url(iepngfix.htc)}</style><![endif]-->
</head><body><div id="obal">
<h1><img class="png" src="img/logo.png" alt="" width="32" height="32" /> Zakázky v realizaci</h1>
<form action="zakazky.asp" method="get"><p><label>Stav <select name="stav"><option value="">všechny</option><option value="p">po termínu</option><option value="r">rozpracované</option></select></label> <label>Zákazník <input name="z" /></label> <input type="submit" value="Filtrovat" /></p></form>
<table><thead><tr><th>Číslo</th><th>Zákazník</th><th>Předmět</th><th>Termín</th><th>Hotovo</th></tr></thead><tbody>
<tr><td><a href="zakazka.asp?id=8117">8117</a></td><td>Lesy Brdy</td><td>Oprava převodovky štěpkovače</td><td>18. 3. 2008</td><td>60 %</td></tr>
<tr class="po"><td><a href="zakazka.asp?id=8102">8102</a></td><td>Pivovar Černý kůň</td><td>Nerezové zábradlí</td><td>3. 3. 2008</td><td>85 %</td></tr>
<tr><td><a href="zakazka.asp?id=8120">8120</a></td><td>Obec Žďárec</td><td>Vrata hasičské zbrojnice</td><td>2. 4. 2008</td><td>10 %</td></tr></tbody></table>
<p>Kapacita lakovny je do konce měsíce obsazena. Mistr směny: p. Hůlka, l. 45.</p></div></body></html>
