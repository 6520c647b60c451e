<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Elektroniczny Obieg Dokumentów - nieobsługiwana przeglądarka</title>
<style type="text/css">body{font-family:Tahoma;font-size:11px;background:#e8e8e8}.okno{width:450px;margin:80px auto;background:#fff;border:1px solid #999;padding:20px}</style>
</head>
<body>
<form name="form1" method="post" action="wymagania.aspx" id="form1">
<div class="okno">
<img src="img/uwaga.gif" alt="Uwaga" />
<h1>Nieobsługiwana przeglądarka</h1>
<p>System Elektronicznego Obiegu Dokumentów działa wyłącznie w programie <b>Internet Explorer</b> w wersji 6.0 lub nowszej.</p>
<p>Twoja przeglądarka nie spełnia tych wymagań. Uruchom Internet Explorer i ponownie otwórz stronę.</p>
<p>Pomoc: Biuro Informatyki, tel. 33-00</p>
</div>
</form>
</body>
</html>
