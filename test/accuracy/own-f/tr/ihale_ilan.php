<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1254">
<title>İhale İlanları</title>
</head>
<body>
<div id="header">
  <div class="org">Belediye Atölyeleri</div>
  <ul class="nav">
    <li><a href="index.html">Ana Sayfa</a></li>
    <li><a href="org.html">Birimler</a></li>
    <li><a href="forms.html">Formlar</a></li>
    <li><a href="phones.html">Telefonlar</a></li>
  </ul>
</div>
<h2>İhale İlanları</h2>
<ul>
<li><a href="ilan1.pdf">Akaryakıt alımı</a> (son başvuru 12.09.2008)</li>
<li><a href="ilan2.pdf">Temizlik hizmeti</a> (son başvuru 20.09.2008)</li>
</ul>
<p>Belgeleri görmek için Adobe Reader gereklidir.</p>
<form action="ara.php">Arama: <input name="k">
<input type="submit" value="Ara">
</form>
</bo
<hr size="1" noshade>
<p><font size="1">Son güncelleme: 16.02.2007<br>
Kurum içi kullanım içindir</font></p>
dy>
</html>
