<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl" lang="pl">
<head>
  
  <meta name="generator" content="TYPO3 4.2 CMS" />
  <title>Szkolenie: nowa deklaracja | Urz±d Skarbowy</title>
  <style type="text/css">#page{width:960px;margin:0 auto} .col{float:left;width:70%} .menu{float:right;width:25%}</style>
  <!--[if lte IE 6]><link rel="stylesheet" href="ie6.css" type="text/css" /><![endif]-->
  
</head>
<body><div id="page">
  <div class="menu"><ul><li><a href="/default.php">Strona g³ówna</a></li><li><a href="/news.php">Aktualno¶ci</a></li><li><a href="/forms.php">Formularze</a></li><li><a href="/tel.php">Telefony</a></li><li><a href="/help.php">Pomoc</a></li></ul></div>
  <div class="col"><h1>Szkolenie: nowa deklaracja</h1>
<p>Decyzjê musi sprawdziæ drugi pracownik.</p><div id="lekcja"></div><script type="text/javascript">
var ok=false; for(var i=0;i<navigator.plugins.length;i++) if(navigator.plugins[i].name.indexOf("Shockwave Flash")>=0) ok=true;
if(!ok && window.ActiveXObject){ try{ new ActiveXObject("ShockwaveFlash.ShockwaveFlash.8"); ok=true; }catch(e){} }
document.getElementById("lekcja").innerHTML = ok ? '<embed src="lekcja1.swf" type="application/x-shockwave-flash" width="640" height="480">' : 'Zainstaluj wtyczkê Flash Player, aby rozpocz±æ lekcjê.';
</script>
  </div>
</div></body></html>
