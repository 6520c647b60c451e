<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="uk"><head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1251" />
<title>Новини підприємства</title>
<style type="text/css">
#main{max-width:800px;margin:0 auto}
* html #main{width:expression(document.body.clientWidth > 800 ? "800px" : "auto")}
.n{border-bottom:1px dashed #999;padding:6px 0}
* html .n{height:1%}
.d{color:#777;filter:alpha(opacity=80);opacity:.8}
</style></head><body><div id="main">
<h1>Новини підприємства</h1>
<div class="n"><span class="d">14.09.2009</span><h3>Графік відпусток</h3><p>До 1 жовтня керівники підрозділів подають графіки відпусток на наступний рік до відділу кадрів.</p></div>
<div class="n"><span class="d">10.09.2009</span><h3>Медогляд</h3><p>Працівники цеху № 3 проходять щорічний медичний огляд 21–23 вересня у заводській поліклініці.</p></div>
<div class="n"><span class="d">02.09.2009</span><h3>Ремонт їдальні</h3><p>На час ремонту обіди видаються в буфеті адміністративного корпусу з 11:30 до 14:00.</p></div>
<p><a href="novyny.php?page=2">Старіші новини</a></p>
</div></body></html>
