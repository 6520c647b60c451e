<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl" lang="pl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2" />
<title>Podpisywanie dokumentu - Elektroniczna Skrzynka Podawcza</title>
<script type="text/javascript" src="js/podpis.js"></script>
</head>
<body>
<div id="naglowek">Urząd Miejski w Łomżycy &ndash; Elektroniczna Skrzynka Podawcza</div>
<h1>Krok 3 z 3: podpis kwalifikowany</h1>
<p>Dokument: <strong>Wniosek o wydanie zaświadczenia o niezaleganiu w podatkach</strong></p>
<script type="text/javascript">
Podpis.wstaw({archive: "podpis-1.3.jar,iaik.jar", code: "pl.unizeto.PodpisApplet", w: 560, h: 240,
  params: {dokument: "/esp/doc?id=77120", format: "XAdES-BES", callback: "poPodpisie"}});
function poPodpisie(xml) {
  var f = document.getElementById("wyslij");
  f.podpisany.value = xml;
  f.przycisk.disabled = false;
}
</script>
<form id="wyslij" method="post" action="/esp/wyslij.do">
<input type="hidden" name="podpisany" value="" />
<input type="submit" name="przycisk" value="Wyślij do urzędu" disabled="disabled" />
</form>
</body>
</html>
