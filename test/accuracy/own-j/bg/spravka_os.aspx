<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251" />
<title>Пенсионен фонд - Вътрешна система</title>
<style type="text/css">.msg{width:500px;margin:80px auto;border:1px solid #b00;padding:20px;font-family:Tahoma}</style></head>
<body>
<div class="msg">
<h2>Неподдържан браузър</h2>
<p>Справките за осигурени лица работят само с <b>Microsoft Internet Explorer 7</b> или по-нова версия.</p>
<p>Вашият браузър не се поддържа. Моля, отворете системата с Internet Explorer.</p>
<p>При въпроси: отдел „Информационни системи“, вътр. 214.</p>
</div>
</body></html>