<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fi" lang="fi"><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15" />
<title>Henkilöstöravintola Tuulia - viikko 46</title>
<style type="text/css">body{font:82%/1.5 Georgia,serif;width:44em;margin:1em auto}h1{color:#7a3b00}.p{display:none}.on .p{display:inline}dt{font-weight:bold;margin-top:.6em}</style>
<!--[if lt IE 7]><link rel="stylesheet" type="text/css" href="ie6.css" /><![endif]-->
<!--[if IE]><style type="text/css">dl{behavior:none;zoom:1}</style><![endif]-->
<script type="text/javascript">
//<![CDATA[
function hinnat() { var l = document.getElementById('lista'); l.className = l.className ? '' : 'on'; return false; }
//]]>
</script></head><body>
<h1>Tuulia - viikko 46</h1>
<p>Lounas klo 10.45-13.30. <a href="#" onclick="return hinnat()">Näytä tai piilota hinnat</a></p>
<dl id="lista">
<dt>Maanantai</dt><dd>Lihapullat, perunamuusi (L) <span class="p">5,20 €</span></dd><dd>Pinaattiletut, puolukkahillo <span class="p">4,60 €</span></dd>
<dt>Tiistai</dt><dd>Lohikiusaus (L, G) <span class="p">5,60 €</span></dd><dd>Kasvissosekeitto, pannukakku <span class="p">4,60 €</span></dd>
<dt>Keskiviikko</dt><dd>Broileripastavuoka <span class="p">5,20 €</span></dd><dd>Juustoinen kukkakaali (L) <span class="p">4,60 €</span></dd>
<dt>Torstai</dt><dd>Hernekeitto, laskiaispulla <span class="p">4,90 €</span></dd>
<dt>Perjantai</dt><dd>Paistettu silakka, tilliviilikastike <span class="p">5,60 €</span></dd><dd>Riisipuuro <span class="p">3,90 €</span></dd>
</dl>
<p>L = laktoositon, G = gluteeniton. Henkilöstökortti näytetään kassalla.</p></body></html>
