<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><title>Obsługa wniosków kredytowych</title><style>.box{border:1px solid #900;padding:20px;width:480px;font:13px Tahoma}</style></head>
<body><div align="center"><div class="box"><b>Nieobsługiwana przeglądarka</b>
<p>System obsługi wniosków kredytowych działa wyłącznie w przeglądarce Microsoft Internet Explorer w wersji 6.0 lub nowszej.</p>
<p>Państwa przeglądarka: <i>inna</i>. Proszę uruchomić program Internet Explorer i ponownie wpisać adres <b>http://wnioski.bank.local</b>.</p>
<p>W razie problemów proszę o kontakt z Centrum Wsparcia, tel. 55 10.</p></div></div></body></html>
