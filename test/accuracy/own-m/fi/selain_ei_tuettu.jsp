<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">
<html lang="fi"><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Potilastietojärjestelmä</title>
<style type="text/css">body{font:13px Arial;background:#e9eef2}#k{width:480px;margin:80px auto;background:#fff;border:1px solid #7a95a8;padding:20px}h1{font-size:17px;color:#a00}</style>
</head><body>
<div id="k">
<h1>Selaintasi ei tueta</h1>
<p>Potilastietojärjestelmän selainkäyttö edellyttää Microsoft Internet Explorer -selainta (versio 6.0, 7.0 tai 8.0). Muilla selaimilla kirjautuminen on estetty.</p>
<p>Avaa järjestelmä työasemasi työpöydän kuvakkeesta tai käynnistä Internet Explorer ja kirjoita osoitteeksi <b>http://ptj/</b>.</p>
<p>Lisätietoja antaa tietohallinnon palvelupiste, puh. 1234 (arkisin 7&ndash;17).</p>
<p><small>Virhekoodi SEL-02</small></p>
</div></body></html>
