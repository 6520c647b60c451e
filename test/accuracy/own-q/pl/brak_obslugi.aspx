<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>Portal Kadrowo-Płacowy</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2" />
<style type="text/css">
body { font-family: Verdana; font-size: 11px; background: #eef; }
.ramka { width: 460px; margin: 90px auto; background: #fff; border: 1px solid #669; padding: 20px; }
h1 { font-size: 15px; color: #900; }
</style></head>
<body>
<form name="aspnetForm" method="post" action="brak_obslugi.aspx?ReturnUrl=%2fplace%2fpasek.aspx" id="aspnetForm">
<div class="ramka">
<h1>Nieobsługiwana przeglądarka</h1>
<p>Portal Kadrowo-Płacowy działa poprawnie wyłącznie w przeglądarce Microsoft Internet Explorer w wersji 6.0 lub nowszej.</p>
<p>Aby obejrzeć pasek płacowy lub złożyć wniosek urlopowy, proszę uruchomić program Internet Explorer i ponownie wejść na stronę <b>http://portal.kadry.local/place</b>.</p>
<p>W razie problemów prosimy o kontakt z Działem Informatyki, tel. wewn. 555.</p>
</div></form>
</body></html>
