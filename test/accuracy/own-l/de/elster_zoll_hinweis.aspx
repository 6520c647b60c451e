<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="de">
<head>
<title>ATLAS-Erfassung – Browser nicht zugelassen</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<style type="text/css">
body{background:#eef1f4;font-family:"Segoe UI",Arial,sans-serif;font-size:.9em}
.karte{width:560px;margin:80px auto;background:#fff;border-top:5px solid #c8102e;padding:20px 30px}
dt{font-weight:bold;float:left;width:150px} dd{margin:0 0 6px 150px}
</style>
</head>
<body>
<div class="karte">
<h1>Ihr Browser ist für diese Anwendung nicht zugelassen</h1>
<p>Die Ein- und Ausfuhrerfassung kann nur mit dem <strong>Internet Explorer (Version 8 bis 11)</strong> aufgerufen werden.
Bitte öffnen Sie die Adresse im Internet Explorer. Die Verknüpfung „Zollerfassung“ auf Ihrem Arbeitsplatz startet den richtigen Browser.</p>
<dl>
<dt>Erkannter Browser</dt><dd>anderer Browser</dd>
<dt>Kennung</dt><dd>ZE-4031</dd>
<dt>Zeit</dt><dd>14.02.2017 08:12:44</dd>
</dl>
<p>Bei Fragen wenden Sie sich an den Service Desk des Hauptzollamts, Telefon 7700.</p>
</div>
</body>
</html>
