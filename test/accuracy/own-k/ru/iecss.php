<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ru" lang="ru">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=koi8-r" />
  <meta name="generator" content="Drupal 6" />
  <title>Расписание кабинетов | Детская больница</title>
  <style type="text/css">#page{width:960px;margin:0 auto} .col{float:left;width:70%} .menu{float:right;width:25%}</style>
  <!--[if lte IE 6]><link rel="stylesheet" href="ie6.css" type="text/css" /><![endif]-->
  <!--[if lt IE 7]><style type="text/css">img { behavior: url(iepngfix.htc) } #content { width: expression(document.body.clientWidth > 900 ? "900px" : "auto") }</style><![endif]-->
<!--[if IE 7]><style type="text/css">#menu li {zoom:1; display:inline}</style><![endif]-->
</head>
<body><div id="page">
  <div class="menu"><ul><li><a href="/default.php">Главная</a></li><li><a href="/news.php">Новости</a></li><li><a href="/forms.php">Бланки</a></li><li><a href="/tel.php">Телефоны</a></li><li><a href="/help.php">Помощь</a></li></ul></div>
  <div class="col"><h1>Расписание кабинетов</h1>
<ul><li>Перед выдачей лекарства проверьте браслет.</li><li>Посещение с 14 до 18 часов.</li></ul><table border="1" id="tab"><tr><th>Номер</th><th>Дата</th><th>Сумма</th><th>Статус</th></tr><tr><td>P-7860</td><td>14.12.2014</td><td align="right">4378,38</td><td>Открыто</td></tr>
<tr><td>P-3348</td><td>28.08.2005</td><td align="right">4529,00</td><td>Открыто</td></tr>
<tr><td>P-4785</td><td>11.01.2011</td><td align="right">5743,10</td><td>Открыто</td></tr>
<tr><td>P-7494</td><td>17.06.2004</td><td align="right">4813,43</td><td>Закрыто</td></tr>
<tr><td>P-594</td><td>11.10.2011</td><td align="right">4516,42</td><td>Закрыто</td></tr></table>
  </div>
</div></body></html>
