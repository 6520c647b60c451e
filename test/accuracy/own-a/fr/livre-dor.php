<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Boîte à idées</title><script language="JavaScript">
<!--
function smil(s) { document.idee.texte.value += " " + s + " "; document.idee.texte.focus(); }
function reste() { var n = 500 - document.idee.texte.value.length; document.all.r.innerText = n; if (n < 0) document.idee.texte.value = document.idee.texte.value.substr(0, 500); }
//-->
</script>
<script language="JavaScript">
<!--
function printIt() {
  if (window.print) {
    window.print();
  } else {
    var WebBrowser = '<OBJECT ID="WebBrowser1" WIDTH=0 HEIGHT=0 CLASSID="CLSID:8856F961-340A-11D0-A96B-00C04FD705A2"></OBJECT>';
    document.body.insertAdjacentHTML('beforeEnd', WebBrowser);
    WebBrowser1.ExecWB(6, 2);
    WebBrowser1.outerHTML = "";
  }
}
function trackPage() {
  var r = document.referrer, s = screen.width + "x" + screen.height;
  try { document.cookie = "lastvisit=" + new Date().getTime() + "; path=/"; } catch (e) {}
  window.status = s;
  return r;
}
trackPage();
//-->
</script>
</head><body bgcolor="#FFFFEE"><h2>Boîte à idées du personnel</h2>
<form name="idee" action="boite.php3" method="post"><textarea name="texte" rows="6" cols="60" onkeyup="reste()"></textarea><br><a href="javascript:smil(':-)')">:-)</a> <a href="javascript:smil(':-(')">:-(</a> Reste <span id="r">500</span> caractères <input type="submit" value="Déposer"></form>
<hr><b>Mettre un abri à vélos</b><br><font size="2">déposé le 11/01/2004 - 5 voix</font>
<hr><b>Fontaine à eau au 3e étage</b><br><font size="2">déposé le 02/07/2004 - 3 voix</font>
<hr><b>Covoiturage : une carte des trajets</b><br><font size="2">déposé le 27/09/2004 - 5 voix</font>
<hr><b>Éteindre les écrans le soir</b><br><font size="2">déposé le 18/01/2004 - 5 voix</font>
<hr><b>Une boîte à livres</b><br><font size="2">déposé le 22/07/2004 - 12 voix</font>
</body></html>
