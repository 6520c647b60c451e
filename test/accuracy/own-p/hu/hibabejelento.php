<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Hibabejelentő</title>
<style type="text/css">body{font:13px Arial;width:720px;margin:auto}.s{float:right;width:220px;background:#eef;padding:6px}label{display:block;margin-top:6px}</style>
</head>
<body>
<h1>Informatikai hibabejelentő</h1>
<div class="s"><b>Hogyan kell kitölteni?</b>
<object type="application/x-shockwave-flash" data="sugo.swf" width="210" height="150"><param name="movie" value="sugo.swf" /></object>
<p>1. Válassza ki a hiba fajtáját.<br />2. Írja le, mit látott a képernyőn.<br />3. Adja meg a mellékét, 2 órán belül hívjuk.</p></div>
<form action="hiba_ment.php" method="post" enctype="multipart/form-data">
<label>Fajta <select name="f"><option>Nyomtató</option><option>Hálózat</option><option>Levelezés</option><option>Ügyviteli rendszer</option></select></label>
<label>Gép leltári száma <input type="text" name="l" size="10" /></label>
<label>Leírás<br /><textarea name="t" rows="6" cols="50"></textarea></label>
<label>Képernyőkép <input type="file" name="k" /></label>
<label>Mellék <input type="text" name="m" size="5" /></label>
<p><input type="submit" value="Bejelentés" /></p>
</form>
<h2>Nyitott bejelentéseim</h2>
<ul><li>#3312 - Nem nyomtat a 2. emeleti nyomtató (folyamatban)</li><li>#3298 - Új felhasználó felvétele (vár)</li></ul>
</body></html>
