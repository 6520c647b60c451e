<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Портал медицинского персонала</title>
<style>body{font-family:Tahoma;background:#f0f0f0}.box{width:420px;margin:80px auto;background:#fff;border:1px solid #ccc;padding:20px}</style></head>
<body><div class="box"><h2>Браузер не поддерживается</h2>
<p>Для работы с порталом медицинского персонала необходим Internet Explorer версии 8 или выше с установленным КриптоПро ЭЦП.</p>
<p>Ваш браузер: Mozilla/5.0 (Windows NT 10.0; Win64; x64). Доступ запрещён.</p>
<p><a href="mailto:asu@hosp4.local">Написать в отдел АСУ</a></p></div></body></html>