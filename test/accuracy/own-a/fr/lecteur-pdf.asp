<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Délibérations du conseil</title><script language="JavaScript">
function acrobat() { var i; if (navigator.plugins && navigator.plugins.length) { for (i = 0; i < navigator.plugins.length; i++) if (navigator.plugins[i].name.indexOf("PDF") > -1 || navigator.plugins[i].name.indexOf("Acrobat") > -1) return true; } else if (window.ActiveXObject) { for (i = 2; i < 9; i++) { try { if (new ActiveXObject("PDF.PdfCtrl." + i)) return true; } catch (e) {} } } return false; }
</script></head><body>
<center><font face="Verdana" size="2"><b>Crédit rural de l&#x27;Ouest</b></font><br>
<font face="Verdana" size="1"><a href="/mobilit.php">Mobilité</a>
 | <a href="/notesdeservice.php">Notes de service</a>
 | <a href="/comitdentreprise.php">Comité d&#x27;entreprise</a>
 | <a href="/recherche.php">Recherche</a>
 | <a href="/rapports.php">Rapports</a></font></center>
<hr size="1" color="#660000" noshade>
<h2>Délibérations du conseil d'administration</h2><script>if (!acrobat()) document.write("<p><small>Astuce : installez Acrobat Reader 5 pour lire les délibérations à l'écran.</small></p>");</script><ul>
<li><a href="delib/2003-01.pdf">2003-01</a> Budget primitif
<li><a href="delib/2003-02.pdf">2003-02</a> Tarifs de restauration
<li><a href="delib/2003-03.pdf">2003-03</a> Marché de nettoyage
<li><a href="delib/2003-04.pdf">2003-04</a> Création d'un poste
<li><a href="delib/2003-05.pdf">2003-05</a> Règlement intérieur
<li><a href="delib/2003-06.pdf">2003-06</a> Cession de véhicules
<li><a href="delib/2003-07.pdf">2003-07</a> Compte administratif
<li><a href="delib/2003-08.pdf">2003-08</a> Convention avec l'université
<li><a href="delib/2003-09.pdf">2003-09</a> Subvention à l'amicale
</ul>
<hr noshade size="1">
<p><font face="Arial" size="1" color="#666666">Usage interne exclusivement<br>
Page tenue par le service communication</font></p>
</body></html>
