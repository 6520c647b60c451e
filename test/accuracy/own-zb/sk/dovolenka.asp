<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">
<title>Žiadosť o dovolenku</title>
<script language="JavaScript">
function kal(p){ window.open("kal.htm?p="+p,"kal","width=220,height=220,left="+(screen.width/2-110)+",top=200"); }
function nastav(p,v){ document.forms["ziad"].elements[p].value=v; }
function over(f){
  var re=/^\d{1,2}\.\d{1,2}\.\d{4}$/;
  if(!re.test(f.od.value)||!re.test(f.doo.value)){ alert("Zadajte dátum v tvare dd.mm.rrrr"); return false; }
  return true;
}
</script></head>
<body>
<h2>Žiadosť o dovolenku</h2>
<form name="ziad" method="post" action="dovolenka_uloz.asp" onsubmit="return over(this)">
<table cellpadding="3">
<tr><td>Zamestnanec</td><td><b>Ľubomír Šťastný</b> (os. č. 3310)</td></tr>
<tr><td>Od</td><td><input name="od" size="10"> <a href="#" onclick="kal('od');return false"><img src="kal.gif" border="0" alt="kalendár"></a></td></tr>
<tr><td>Do</td><td><input name="doo" size="10"> <a href="#" onclick="kal('doo');return false"><img src="kal.gif" border="0" alt="kalendár"></a></td></tr>
<tr><td>Zástup</td><td><input name="zas" size="25"></td></tr>
<tr><td></td><td><input type="submit" value="Odoslať"></td></tr></table></form>
<p>Zostatok dovolenky k dnešnému dňu: 12,5 dňa.</p></body></html>
