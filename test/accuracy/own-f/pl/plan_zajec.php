<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">
<title>Plan zajęć</title>
<script type="text/javascript">
function el(id){ return document.getElementById ? document.getElementById(id) : document.all[id]; }
function pokaz(g){
  for(var i=1;i<=2;i++) el("g"+i).style.display = (i==g)?"block":"none";
}
</script>
<link rel="stylesheet" href="styl.css" type="text/css">
</head>
<body onload="pokaz(1)">
<table width="100%" cellspacing="0" cellpadding="2" bgcolor="#dfe6ee">
<tr>
<td><b>Miejskie Warsztaty</b></td>
<td><a href="index.php"><font size="2">Strona główna</font></a></td>
<td><a href="org.php"><font size="2">Struktura</font></a></td>
<td><a href="forms.php"><font size="2">Formularze</font></a></td>
</tr>
</table>
<div id="pasek">Politechnika &raquo; Plan zajęć &raquo; semestr letni</div>
<p><a href="#" onclick="pokaz(1);return false">Grupa 1</a> <a href="#" onclick="pokaz(2);return false">Grupa 2</a></p>
<div id="g1">
<table border="1">
<tr>
<th>Pn 8:15</th>
<td>Fizyka, s. 12</td>
</tr>
<tr>
<th>Śr 10:15</th>
<td>Analiza, aula A</td>
</tr>
</table></div>
<div id="g2">
<table border="1">
<tr>
<th>Wt 8:15</th>
<td>Analiza, aula A</td>
</tr>
<tr>
<th>Cz 12:15</th>
<td>Fizyka, s. 12</td>
</tr>
</table></div>
<hr size="1" noshade>
<p><font size="1">Ostatnia zmiana: 13.03.2012<br>
Tylko do użytku służbowego</font></p>
</body>
</html>
