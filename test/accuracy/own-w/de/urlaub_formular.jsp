<html><head><title>Urlaubsantrag</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script>
function kal(f){ var w=window.open('kalender.jsp?feld='+f,'kal','width=220,height=200'); if(w) w.focus(); }
function setze(f,v){ document.forms['urlaubForm'].elements[f].value=v; }
function tasten(e){ e=e||window.event; var k=e.which||e.keyCode; if(k==13) return false; return true; }
</script></head><body><h2>Urlaubsantrag &#8211; Universitätsverwaltung</h2>
<form name="urlaubForm" action="/personal/urlaub.do;jsessionid=A9F1" method="post" onkeypress="return tasten(event)">
Resturlaub: 12 Tage<br>Von <input name="von" size="10"> <a href="javascript:kal('von')">Kalender</a><br>Bis <input name="bis" size="10"> <a href="javascript:kal('bis')">Kalender</a><br>
Vertretung <input name="vertr"><br><input type="submit" value="Beantragen"></form></body></html>
