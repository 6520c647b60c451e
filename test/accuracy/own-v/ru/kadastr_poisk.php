<!DOCTYPE html>
<html lang="ru"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><title>Поиск объектов недвижимости</title>
<!--[if lt IE 9]><script src="../lib/html5shiv.min.js"></script><![endif]-->
<script src="../lib/jquery-1.12.4.min.js"></script>
<style>body{font:14px Arial;margin:0}header{background:#2a5a8a;color:#fff;padding:10px 20px}section{display:none;padding:20px}section.on{display:block}nav a{display:inline-block;padding:8px 14px;border:1px solid #ccc}nav a.on{background:#eef}</style></head>
<body><header>Управление кадастра — рабочее место оператора</header>
<nav><a href="#num" class="on">По номеру</a><a href="#adr">По адресу</a><a href="#res">Результаты (2)</a></nav>
<section id="num" class="on"><form action="kadastr_poisk.php" method="get"><label>Кадастровый номер <input name="kn" id="kn" placeholder="50:21:0010203:145" size="24"></label> <button type="submit">Найти</button> <span id="e" style="color:#c00"></span></form></section>
<section id="adr"><form action="kadastr_poisk.php" method="get"><label>Район <select name="r"><option>Ленинский</option><option>Заречный</option><option>Северный</option></select></label> <label>Улица <input name="ul"></label> <label>Дом <input name="d" size="4"></label> <button>Найти</button></form></section>
<section id="res"><table border="1" cellpadding="6" cellspacing="0"><tr><th>Номер</th><th>Адрес</th><th>Площадь, м²</th><th>Вид права</th></tr><tr><td>50:21:0010203:145</td><td>ул. Садовая, 14</td><td>612</td><td>собственность</td></tr><tr><td>50:21:0010203:146</td><td>ул. Садовая, 16</td><td>598</td><td>аренда до 2031 г.</td></tr></table></section>
<script>
$("nav").on("click","a",function(ev){ev.preventDefault();var h=this.hash;$("nav a, section").removeClass("on");$(this).addClass("on");$(h).addClass("on");});
$("#num form").submit(function(){if(!/^\d{2}:\d{2}:\d{6,7}:\d+$/.test($.trim($("#kn").val()))){$("#e").text("Неверный формат номера");return false;}});
if(!("placeholder" in document.createElement("input"))){$("#kn").after(" <i>например 50:21:0010203:145</i>");}
</script></body></html>
