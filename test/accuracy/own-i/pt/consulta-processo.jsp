<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Consulta processual</title><script>
function mascara(c){ var v=c.value.replace(/\D/g,""); if(v.length>7)v=v.substr(0,7)+"-"+v.substr(7); c.value=v; }
</script></head><body><h3>Consulta processual</h3><form action="consulta.jsp" method="get">Número <input name="n" maxlength="20" onkeyup="mascara(this)"> Comarca <select name="c"><option>São Luís<option>Maceió</select> <input type="submit" value="Consultar"></form></body></html>
