<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="sv">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252" />
<title>Lönespecifikation mars 2008</title>
<style type="text/css">body{font:75% Verdana,sans-serif}#logga{background:url(logga.png) no-repeat;width:160px;height:60px}table{width:620px}td.kr{text-align:right}tr.summa td{border-top:2px solid #000;font-weight:bold}</style>
<!--[if lt IE 7]>
<style type="text/css">#logga{background:none;filter:progid:DXImageTransform.Microsoft.AlphaImageLoader(src='logga.png',sizingMethod='crop')} img{behavior:url(pngfix.htc)}</style>
<script type="text/javascript">document.execCommand("BackgroundImageCache", false, true);</script>
<![endif]-->
</head>
<body>
<div id="logga"></div>
<h1>Lönespecifikation</h1>
<p>Anna-Karin Sjöström, 6205xx-xxxx &nbsp; Utbetalningsdag: 2008-03-27 &nbsp; Kontonr slutar på 4471</p>
<form action="lonespecifikation.jsp" method="get"><label for="m">Månad</label> <select id="m" name="m" onchange="this.form.submit()"><option value="0803">mars 2008</option><option value="0802">februari 2008</option><option value="0801">januari 2008</option></select> <noscript><input type="submit" value="Visa" /></noscript></form>
<table summary="Löneposter"><tr><th>Löneart</th><th>Antal</th><th>À-pris</th><th>Belopp</th></tr>
<tr><td>Månadslön</td><td></td><td></td><td class="kr">24 300,00</td></tr>
<tr><td>OB-tillägg kväll</td><td>16,5 tim</td><td>17,80</td><td class="kr">293,70</td></tr>
<tr><td>Semesterdagstillägg</td><td>2 dgr</td><td>141,00</td><td class="kr">282,00</td></tr>
<tr><td>Karensavdrag</td><td>1 dag</td><td></td><td class="kr">-1 121,54</td></tr>
<tr><td>Preliminär skatt</td><td></td><td></td><td class="kr">-6 602,00</td></tr>
<tr class="summa"><td>Att utbetala</td><td></td><td></td><td class="kr">17 152,16</td></tr></table>
<p>Kvarvarande semester: 21 dagar. Frågor: lönekontoret, tfn 5060.</p>
</body></html>
