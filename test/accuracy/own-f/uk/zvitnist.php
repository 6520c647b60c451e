<!DOCTYPE html>
<html lang="uk"><head><meta charset="utf-8"><title>Система звітності</title><style>body{font-family:Tahoma,sans-serif;text-align:center;padding-top:80px}.b{display:inline-block;border:2px solid #c33;padding:30px 50px}</style>
</head>
<body>
<div class="b">
<h1>Ваш браузер не підтримується</h1>
<p>Робота в Системі електронної звітності можлива лише у браузері Internet Explorer 8 або новішому.</p>
<p>Відкрийте цю адресу в Internet Explorer. Доступ з інших браузерів заборонено.</p>
</div>
<p><small>Департамент інформатизації міністерства</small></p>
</body>
</html>
