<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="cs" lang="cs">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1250" />
<title>IS Kvalita – Výkaz zmetkovitosti</title>
<style type="text/css">
body { font: 80% Tahoma, Arial, sans-serif; background: #e9edf1; }
#ram { width: 560px; margin: 60px auto; background: #fff; border: 1px solid #8aa0b4; }
#ram h1 { margin: 0; padding: 8px 14px; font-size: 130%; background: #30506e; color: #fff; }
#ram div { padding: 10px 14px; }
.chyba { border-left: 5px solid #d33; padding-left: 10px; }
</style>
</head>
<body>
<div id="ram">
<h1>IS Kvalita</h1>
<div>
<p class="chyba">Aplikaci <b>Výkaz zmetkovitosti</b> nelze v tomto prohlížeči spustit.</p>
<p>Informační systém Kvalita podporuje pouze Microsoft Internet Explorer 6.0 a vyšší. Zavřete prosím toto okno a otevřete adresu <b>http://kvalita/vykaz</b> v programu Internet Explorer (Start – Programy – Internet Explorer).</p>
<p>Pokud Internet Explorer na svém počítači nemáte, obraťte se na oddělení IT, linka 333.</p>
<p style="color:#777">Ref: ERR_BROWSER_014, stanice LIS-07</p>
</div>
</div>
</body>
</html>
