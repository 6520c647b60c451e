<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1254">
<title>Vergi Dairesi - Günlük tahsilat raporu</title>
<style>
body{font-family:Arial;font-size:12px;margin:12px} h1{font-size:16px;color:#8b0000}
table.r{border-collapse:collapse} .r td,.r th{border:1px solid #b99;padding:3px 8px} .r th{background:#f3e3e0;cursor:hand}
</style>
<xml id="veri" src="tahsilat.xml"></xml>
<xml id="stil" src="tahsilat.xsl"></xml>
<script language="JavaScript">
function ciz() {
  document.getElementById("rapor").innerHTML = veri.transformNode(stil.XMLDocument);
}
function sirala(alan) {
  var d = stil.XMLDocument.selectSingleNode("//xsl:for-each/@order-by");
  d.value = "+ " + alan;
  ciz();
}
</script>
</head>
<body onload="ciz()">
<h1>Günlük tahsilat raporu</h1>
<p>Şube: Çarşı Vergi Dairesi &nbsp;|&nbsp; Tarih: 24.03.2003 &nbsp;|&nbsp; Sıralamak için: <a href="javascript:sirala('mukellef')">mükellef</a> <a href="javascript:sirala('tutar')">tutar</a> <a href="javascript:sirala('vezne')">vezne</a></p>
<div id="rapor">&nbsp;</div>
<p>Rapor veznelerin kapanışından sonra (17.15) kesinleşir. Fark çıkarsa tutanak düzenlenip muhasebe servisine verilir. Dahili: 142.</p>
</body></html>
