<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Табель обліку часу</title><script type="text/javascript">
var staryIE=false; /*@cc_on staryIE=(@_jscript_version<5.7); @*/
function suma(){ var s=0,e=document.forms['t'].elements; for(var i=0;i<e.length;i++) if(e[i].name.indexOf('g')==0) s+=Number(e[i].value.replace(',','.'))||0; document.getElementById('s').innerHTML=s; }
window.onload=function(){ suma(); if(staryIE) document.getElementById('m').style.display='block'; };
</script></head><body><div id="m" style="display:none">Ваш браузер застарів, оновіть його.</div><h3>Табель: насосна станція №5, вересень</h3><form name="t" method="post" action="tabel.php">
Коваль: <input name="g1" value="168" size="4" onchange="suma()"><br>Мельник: <input name="g2" value="160" size="4" onchange="suma()"><br>Ткач: <input name="g3" value="152" size="4" onchange="suma()"><br>Разом: <b id="s"></b> год. <input type="submit" value="Подати"></form></body></html>
