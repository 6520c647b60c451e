<html><head><title>Verifica codice fiscale</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><script>
function maiusc(){ var c=window.event.srcElement; c.value=c.value.toUpperCase(); }
function verifica(){ var v=document.f.cf.value; document.getElementById("e").innerHTML=/^[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]$/.test(v)?"Formato corretto":"Il codice non è valido"; }
</script></head><body><h2>Agenzia - verifica formale</h2><form name="f" onsubmit="verifica();return false">Codice <input name="cf" maxlength="16" onkeyup="maiusc()"> <input type="submit" value="Verifica"></form><div id="e"></div></body></html>
