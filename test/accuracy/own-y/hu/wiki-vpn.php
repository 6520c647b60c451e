<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="hu" lang="hu" dir="ltr"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="generator" content="MediaWiki 1.9.3" />
<title>VPN beállítása - InfoWiki</title>
<!--[if lt IE 5.5000]><style type="text/css">@import "skins/IE50Fixes.css";</style><![endif]-->
<!--[if IE 6]><style type="text/css">@import "skins/IE60Fixes.css";</style><![endif]-->
<!--[if lt IE 7]><script type="text/javascript" src="skins/IEFixes.js"></script><meta http-equiv="imagetoolbar" content="no" /><![endif]-->
<script type="text/javascript">var skin = "monobook"; var wgPageName = "VPN_beállítása";</script>
<script type="text/javascript" src="skins/wikibits.js"></script>
<style type="text/css">body{font:x-small sans-serif;background:#f9f9f9}#content{margin-left:12em;background:#fff;border:1px solid #aaa;padding:1em;font-size:130%}#bal{position:absolute;left:1em;top:1em;width:10em}.toc{border:1px solid #aaa;background:#f9f9f9;padding:5px;display:inline-block}</style>
</head><body>
<div id="content"><h1>VPN beállítása</h1>
<p>A távoli eléréshez a <b>PPTP</b> kapcsolatot megszüntettük, kérjük mindenki térjen át az OpenVPN kliensre.</p>
<table id="toc" class="toc"><tr><td><div id="toctitle"><h2>Tartalomjegyzék</h2></div><ul><li><a href="#Telepites">1 Telepítés</a></li><li><a href="#Hibak">2 Gyakori hibák</a></li></ul></td></tr></table>
<script type="text/javascript">if (window.showTocToggle) { var tocShowText = "megjelenítés"; var tocHideText = "elrejtés"; showTocToggle(); }</script>
<h2 id="Telepites">Telepítés</h2><ol><li>Töltse le a klienst a \\szerver\install\openvpn mappából.</li><li>Kérjen tanúsítványt az ügyfélszolgálaton (jelige: VPN).</li><li>A .ovpn fájlt másolja a <tt>config</tt> könyvtárba.</li></ol>
<h2 id="Hibak">Gyakori hibák</h2><p><i>TLS handshake failed</i>: a gép órája eltér, állítsa be a pontos időt. <i>Minden TAP adapter foglalt</i>: indítsa újra a szolgáltatást. A régi webes belépő (ActiveX-es) 2007. június 30-án megszűnt.</p></div>
<div id="bal"><ul><li><a href="index.php">Kezdőlap</a></li><li><a href="valtoz.php">Friss változtatások</a></li></ul><form action="index.php"><input name="search" size="12" /> <input type="submit" value="Menj" /></form></div>
</body></html>
