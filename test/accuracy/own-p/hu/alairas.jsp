<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Elektronikus beküldés - havi jelentés</title>
<link rel="stylesheet" href="bekuld.css" type="text/css">
<script type="text/javascript">
function bekuld() {
  var f = document.getElementById("urlap");
  var xml = "<jelentes><ho>" + f.ho.value + "</ho><letszam>" + f.letszam.value + "</letszam><ber>" + f.ber.value + "</ber></jelentes>";
  if (f.letszam.value == "" || f.ber.value == "") { alert("Minden mezőt ki kell tölteni!"); return; }
  var a = document.alairo;
  if (!a.kartyaBehelyezve()) { alert("Kérjük, helyezze be az aláíró kártyát."); return; }
  f.alairt.value = a.alair(xml, "SHA1withRSA");
  if (f.alairt.value != "") f.submit();
}
</script>
</head>
<body>
<h1>Havi létszám- és bérjelentés</h1>
<form id="urlap" action="fogad.do" method="post">
<input type="hidden" name="alairt">
<table>
<tr><td>Intézmény</td><td><b>Városi Kórház-Rendelőintézet</b></td></tr>
<tr><td>Tárgyhó</td><td><select name="ho"><option>2008-09</option><option>2008-10</option><option>2008-11</option></select></td></tr>
<tr><td>Záró létszám (fő)</td><td><input name="letszam" size="8"></td></tr>
<tr><td>Bruttó bértömeg (e Ft)</td><td><input name="ber" size="12"></td></tr>
</table>
<p><input type="button" value="Aláírás és beküldés" onclick="bekuld()"></p>
</form>
<p>Az aláíráshoz a minősített tanúsítványt tartalmazó kártya és Java 1.5 futtatókörnyezet szükséges.</p>
<object name="alairo" classid="clsid:8AD9C840-044E-11D1-B3E9-00805F499D93" width="300" height="60">
<param name="code" value="hu.esign.AlairoApplet.class"><param name="archive" value="alairo.jar"><param name="scriptable" value="true"><param name="mayscript" value="true">
<comment><embed name="alairo" type="application/x-java-applet;version=1.5" code="hu.esign.AlairoApplet.class" archive="alairo.jar" width="300" height="60" mayscript="true"></comment>
</object>
</body>
</html>
