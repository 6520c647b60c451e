<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1254">
<title>Personel Arama</title>
<script language="javascript">
var http = null;
function ara(){
  try {
    http = new ActiveXObject("Msxml2.XMLHTTP.3.0");
  } catch(e) {
    alert("Sayfa açılamadı: " + e.message);
    return;
  }
  http.open("GET", "personel.txt?ad=" + document.getElementById("ad").value, false);
  http.send();
  document.getElementById("sonuc").innerText = http.responseText;
}
</script>
</head>
<body>
<!-- header -->
<p align="right"><small>Belediye Atölyeleri<br>
<a href="index.php">Ana Sayfa</a> |
<a href="org.php">Birimler</a> |
<a href="forms.php">Formlar</a> |
<a href="phones.php">Telefonlar</a></small></p>
<!-- /header -->
<table width="100%" bgcolor="#990000">
<tr>
<td><font color="white"><b>Bakanlık İçi Personel Arama</b></font></td>
</tr>
</table>
<p>Adı Soyadı: <input type="text" id="ad"> <input type="button" value="Ara" onclick="ara()"></p>
<pre id="sonuc"></pre>
<
<hr size="1" noshade>
<p><font size="1">Son güncelleme: 11.03.2000<br>
Kurum içi kullanım içindir</font></p>
/body>
</html>
