<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl" lang="pl">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2" />
<title>Zarządzenia Wójta Gminy - BIP</title>
<link rel="stylesheet" type="text/css" href="bip.css" />
<!--[if IE]><style type="text/css">#menu{zoom:1;width:200px}</style><![endif]-->
</head>
<body>
<div id="naglowek"><h1>Biuletyn Informacji Publicznej</h1><p>Urząd Gminy w Dębnicy Małej</p></div>
<div id="menu"><ul><li><a href="wladze.php">Władze gminy</a></li><li><a href="uchwaly.php">Uchwały Rady</a></li><li><strong>Zarządzenia Wójta</strong></li><li><a href="przetargi.php">Przetargi</a></li><li><a href="majatek.php">Oświadczenia majątkowe</a></li></ul></div>
<div id="tresc">
<h2>Zarządzenia Wójta - rok 2006</h2>
<ol>
<li>Nr 0151/41/06 w sprawie powołania komisji przetargowej <a href="z41.pdf">[pdf]</a></li>
<li>Nr 0151/42/06 w sprawie zmian w budżecie gminy <a href="z42.pdf">[pdf]</a></li>
<li>Nr 0151/43/06 w sprawie regulaminu użytkowania świetlic wiejskich <a href="z43.pdf">[pdf]</a></li>
<li>Nr 0151/44/06 w sprawie wyznaczenia miejsc na obwieszczenia wyborcze <a href="z44.pdf">[pdf]</a></li>
</ol>
<p class="m">Wytworzył: Sekretarz Gminy. Opublikował: Łukasz Mróz, 2006-10-02 09:14. <a href="rejestr.php">Rejestr zmian</a></p>
</div>
</body></html>
