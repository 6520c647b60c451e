<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><title>Příkaz k úhradě - autorizace</title><script type="text/javascript">
function autorizuj(){
  var s=document.applets["podpis"];
  if(!s.isReady()){ alert("Počkejte na načtení podpisové komponenty."); return; }
  var p=s.sign(document.getElementById("data").value);
  document.forms["odesli"].podpis.value=p; document.forms["odesli"].submit();
}
</script></head><body><h2>Autorizace příkazu k úhradě</h2><table border="1"><tr><td>Účet</td><td>19-2000145399/0800</td></tr><tr><td>Částka</td><td>84 200,00 Kč</td></tr><tr><td>Zpráva</td><td>Nájemné 3. čtvrtletí</td></tr></table>
<textarea id="data" style="display:none">19-2000145399/0800;84200.00</textarea>
<script>document.write('<applet name="podpis" code="cz.banka.podpis.PodpisApplet" archive="podpis.jar" width="300" height="40"><param name="uloziste" value="karta"><\/applet>');</script>
<form name="odesli" action="odesli.jsp" method="post"><input type="hidden" name="podpis"><input type="button" value="Podepsat a odeslat" onclick="autorizuj()"></form></body></html>
